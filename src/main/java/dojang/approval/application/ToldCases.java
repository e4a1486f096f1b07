package dojang.approval.application;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.Replay;
import dojang.approval.persistence.ApprovalCases;
import dojang.approval.persistence.CaseEntry;
import dojang.approval.persistence.Unreadable;
import dojang.audit.model.Entry;
import dojang.audit.persistence.CaseEntries;
import dojang.shared.model.CaseId;
import dojang.shared.model.Recent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Cases as far as the log has told them; the ones told of last stay in memory. */
@ApplicationScoped
class ToldCases {

    private static final int KEPT = 1_000;

    private final Recent<CaseId, Told> kept = new Recent<>(KEPT);

    @Inject
    ApprovalCases cases;

    @Inject
    CaseEntries entries;

    /** A case after an entry, of which the next one names the leaf. */
    private record Told(ApprovalCase current, String leaf) {}

    /**
     * What the entry tells of its case; empty for what changes none.
     *
     * <p>An entry somebody has altered, or one of a case that is gone, tells nothing and holds up nobody else's: that is
     * for the verifier to name.
     */
    Optional<CaseTold> next(Entry entry) {
        return Unreadable.unless(
                        () -> CaseEntry.of(entry).flatMap(this::next),
                        () -> "entry " + entry.id() + " cannot be told of")
                .flatMap(told -> told);
    }

    private Optional<CaseTold> next(CaseEntry entry) {
        var before = before(entry);
        var line = entry.line();
        var after = line.map(told -> Replay.next(before, told)).orElse(before);
        kept.keep(entry.caseId(), new Told(after, entry.leaf().hex()));
        return line.map(told -> new CaseTold(before, after, entry.events(), entry.actor(), told.at(), entry.id()));
    }

    private ApprovalCase before(CaseEntry entry) {
        return kept.find(entry.caseId())
                .filter(known -> entry.previous().filter(known.leaf()::equals).isPresent())
                .map(Told::current)
                .orElseGet(() -> replayed(entry));
    }

    private ApprovalCase replayed(CaseEntry entry) {
        var id = entry.caseId();
        return CaseEntry.replayed(id, cases.row(id).orElseThrow().paper(), entries.before(id, entry.id()));
    }
}
