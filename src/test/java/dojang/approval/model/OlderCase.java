package dojang.approval.model;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.audit.application.AuditRecord;
import dojang.audit.application.LogWriter;
import dojang.audit.model.EntryKind;
import dojang.shared.model.CaseId;
import dojang.shared.persistence.Query;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as the version before wrote it: entries that name no state, and a row without one. */
final class OlderCase {

    private final CaseId id = new CaseId(UuidCreator.getTimeOrderedEpoch());
    private final CaseWalk walk;
    private final Paper paper;
    private final List<Replay.Line> lines = new ArrayList<>();
    private int returns;
    private @Nullable Instant submitted;
    private @Nullable Instant decided;

    OlderCase(int seed, int acts) {
        walk = new CaseWalk(seed);
        // a walk calls all its cases alike
        var same = walk.current().paper();
        paper = new Paper("V-2024-%04d".formatted(seed), same.kind(), same.drafter(), same.desk());
        for (int act = 0; act < acts; act++) {
            var done = walk.act();
            if (done.decision() instanceof Decision.Accepted accepted) {
                note(
                        done.before().state(),
                        accepted.after().state(),
                        done.actor().at());
                lines.add(line(done, paper));
            }
        }
    }

    CaseId id() {
        return id;
    }

    CaseWalk walk() {
        return walk;
    }

    ApprovalCase current() {
        return Replay.of(id, paper, lines);
    }

    private void note(CaseState before, CaseState after, Instant at) {
        if (after == CaseState.IN_APPROVAL && submitted == null) {
            submitted = at;
        }
        if (after.isDecided() && decided == null) {
            decided = at;
        }
        returns += after == CaseState.RETURNED && before != after ? 1 : 0;
    }

    /** What the act left in the log, with a register number where it decided. */
    static Replay.Line line(CaseWalk.Act act, Paper paper) {
        var accepted = (Decision.Accepted) act.decision();
        var events = new ArrayList<Map<String, Object>>();
        accepted.events().forEach(event -> events.add(event.body()));
        number(act, paper)
                .ifPresent(number -> events.add(ApprovalEvent.numbered(number).body()));
        return new Replay.Line(act.actor().at(), events);
    }

    /** The register number that the act gives. */
    static Optional<String> number(CaseWalk.Act act, Paper paper) {
        boolean decides = act.decision() instanceof Decision.Accepted accepted
                && accepted.after().state().isDecided()
                && !act.before().state().isDecided();
        return decides ? Optional.of("N-" + paper.reference()) : Optional.empty();
    }

    void store(Connection app, LogWriter log) {
        new Query(
                        app,
                        "insert into approval_case (id, reference, kind, unit_id, drafter_id, drafter_post_id, state,"
                                + " version_no, returns, submitted_at, decided_at, register_no, created_at,"
                                + " lock_version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, utc_timestamp(6), 1)",
                        Arrays.asList(
                                id.value(),
                                paper.reference(),
                                paper.kind(),
                                paper.desk().unit().value(),
                                paper.drafter().value(),
                                paper.desk().post().value(),
                                walk.current().state().name(),
                                walk.current().draft().number(),
                                returns,
                                Query.utc(submitted),
                                Query.utc(decided),
                                decided == null ? null : "N-" + paper.reference()))
                .run();
        lines.forEach(line -> log.append(entry(id, paper, line, Map.of())));
    }

    static AuditRecord entry(CaseId id, Paper paper, Replay.Line line, Map<String, Object> more) {
        var body = new HashMap<String, Object>(more);
        body.putAll(Map.of(
                "accepted", true,
                "at", line.at().toString(),
                "events", line.events(),
                "reference", paper.submittedReference()));
        return new AuditRecord(EntryKind.SUBMIT, id, null, null, paper.drafter(), null, UUID.randomUUID(), body);
    }
}
