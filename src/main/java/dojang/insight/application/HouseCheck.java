package dojang.insight.application;

import dojang.audit.application.AuditVerifier;
import dojang.audit.model.EntryKind;
import dojang.audit.model.Finding;
import dojang.desk.application.CaseExam;
import dojang.insight.application.HouseRun.Stage;
import dojang.insight.model.VerifiedPeriod;
import dojang.insight.persistence.VerificationRuns;
import dojang.security.application.Caller;
import dojang.security.application.Roles;
import dojang.shared.model.CaseId;
import dojang.shared.model.Recent;
import dojang.shared.model.Text;
import dojang.shared.time.ProductClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Verifies the log and everything its entries vouch for, piece by piece: no request, transaction or thread is held longer
 * than a piece takes, and what was begun goes on where it stopped, on another day if need be.
 */
@Stateless
@RolesAllowed(Roles.AUDITOR)
public class HouseCheck {

    /** Cases of one piece. */
    private static final int SLICE = 50;

    private static final int KEPT = 16;

    /** Those under way on this node; the log's own check stays in memory. */
    private static final Recent<UUID, HouseRun> UNDER_WAY = new Recent<>(KEPT);

    @Inject
    AuditVerifier verifier;

    @Inject
    CaseExam exam;

    @Inject
    VerifiedCases cases;

    @Inject
    VerificationRuns runs;

    @Inject
    AuditorTrail trail;

    @Inject
    ProductClock clock;

    /**
     * Begins one; its first piece is still to come. One that was begun already under this id goes on.
     *
     * @param id that of the request, so that a repeat begins nothing
     */
    @RolesAllowed(Roles.AUDITOR)
    public HouseRun begin(UUID id, VerifiedPeriod period) {
        if (runs.find(id).isEmpty()) {
            var run = new HouseRun(id, Caller.current(), clock.now(), period);
            runs.add(id, run.begunBy, run.begunAt, HouseRunJson.write(run));
            UNDER_WAY.keep(id, run);
        }
        return find(id);
    }

    /**
     * One that was begun.
     *
     * @throws NoSuchRunException if there is none with this id
     */
    @RolesAllowed(Roles.AUDITOR)
    public HouseRun find(UUID id) {
        return UNDER_WAY.find(id).orElseGet(() -> {
            var run = HouseRunJson.read(runs.find(id).orElseThrow(() -> new NoSuchRunException(id)));
            UNDER_WAY.keep(id, run);
            return run;
        });
    }

    /** The newest first, whoever began them. */
    @RolesAllowed(Roles.AUDITOR)
    public List<HouseRun> newest() {
        return runs.newest().stream().map(HouseRunJson::read).toList();
    }

    /** Does the next piece; nothing more once it is done. */
    @RolesAllowed(Roles.AUDITOR)
    public HouseRun goOn(UUID id) {
        var run = find(id);
        synchronized (run) {
            if (!run.isDone()) {
                step(run);
                keep(run);
            }
        }
        return run;
    }

    /** While the log is being read there is nothing to keep: that part begins anew. */
    private void keep(HouseRun run) {
        if (run.stage != Stage.LOG) {
            runs.keep(run.id, clock.now(), run.isDone() ? clock.now() : null, HouseRunJson.write(run));
        }
    }

    private void step(HouseRun run) {
        switch (run.stage) {
            case LOG -> log(run);
            case REGISTERS -> registers(run);
            case CASES -> cases(run);
            case AGAIN -> again(run);
            case DONE -> throw new IllegalStateException("it is done");
        }
    }

    private void log(HouseRun run) {
        var scan = run.scan == null ? verifier.begin() : run.scan;
        run.scan = scan;
        verifier.goOn(scan);
        if (scan.isDone()) {
            run.log = scan.outcome();
            run.scan = null;
            run.stage = Stage.REGISTERS;
        }
    }

    private void registers(HouseRun run) {
        run.registersSuspect = !verifier.registers().isEmpty();
        run.total = cases.count(run.period);
        run.stage = Stage.CASES;
    }

    private void cases(HouseRun run) {
        var slice = cases.after(run.last, run.period, SLICE);
        for (var id : slice) {
            if (!exam.differing(id).isEmpty()) {
                run.suspects.add(id);
            }
            run.last = id;
            run.cases++;
        }
        if (slice.isEmpty()) {
            run.stage = Stage.AGAIN;
        }
    }

    /** Acts that were under way at the first look have come to their end. */
    private void again(HouseRun run) {
        if (run.registersSuspect) {
            run.registersSuspect = false;
            run.found(verifier.registers());
        }
        var slice = run.suspects.subList(0, Math.min(SLICE, run.suspects.size()));
        slice.forEach(id -> run.found(exam.named(id)));
        slice.clear();
        if (run.suspects.isEmpty()) {
            run.found(cases.lost().stream().map(HouseCheck::lost).toList());
            run.stage = Stage.DONE;
            record(run);
        }
    }

    private void record(HouseRun run) {
        var found = run.getFindings().size() + run.more;
        var facts = new TreeMap<String, Object>();
        facts.put("entries", Objects.requireNonNull(run.log).entries());
        facts.put("cases", run.cases);
        facts.put("findings", found);
        facts.put("begun", run.begunAt.truncatedTo(ChronoUnit.MICROS).toString());
        Optional.ofNullable(run.period.from()).ifPresent(day -> facts.put("from", day.toString()));
        Optional.ofNullable(run.period.to()).ifPresent(day -> facts.put("to", day.toString()));
        trail.record(found == 0 ? EntryKind.VERIFY_OK : EntryKind.VERIFY_FAILED, found == 0, facts);
    }

    private static Finding lost(CaseId id) {
        return new Finding(
                null,
                "CASE_MISSING",
                new Text(
                        "approval_case: 기록에 있는 사안 %s이(가) 표에 없습니다.".formatted(id),
                        "approval_case: case %s of the log has no row.".formatted(id)));
    }
}
