package dojang.insight.application;

import dojang.audit.application.LogScan;
import dojang.audit.model.Finding;
import dojang.audit.model.Verification;
import dojang.insight.model.VerifiedPeriod;
import dojang.shared.model.CaseId;
import dojang.shared.model.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A verification of the house on its way: first the log, then what features watch, then case by case; what seemed to differ
 * is looked at a second time, because acts may have been under way. All but the log's own check is kept after each piece.
 */
public final class HouseRun {

    /** What is done next. */
    public enum Stage {
        LOG,
        REGISTERS,
        CASES,
        AGAIN,
        DONE
    }

    /** Findings that are kept one by one. */
    static final int MOST = 1_000;

    private static final int OF_LOG = 30;

    final UUID id;
    final PersonId begunBy;
    final Instant begunAt;
    final VerifiedPeriod period;
    final List<Finding> findings = new ArrayList<>();
    final List<CaseId> suspects = new ArrayList<>();
    Stage stage = Stage.LOG;

    @Nullable
    Verification log;

    @Nullable
    LogScan scan;

    @Nullable
    CaseId last;

    boolean registersSuspect;
    long cases;
    long total;
    long more;

    HouseRun(UUID id, PersonId begunBy, Instant begunAt, VerifiedPeriod period) {
        this.id = id;
        this.begunBy = begunBy;
        this.begunAt = begunAt;
        this.period = period;
    }

    void found(List<Finding> some) {
        int room = Math.max(0, MOST - findings.size());
        findings.addAll(some.subList(0, Math.min(room, some.size())));
        more += Math.max(0, some.size() - room);
    }

    public UUID getId() {
        return id;
    }

    public PersonId getBegunBy() {
        return begunBy;
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    public VerifiedPeriod getPeriod() {
        return period;
    }

    public String getStage() {
        return stage.name();
    }

    public boolean isDone() {
        return stage == Stage.DONE;
    }

    /** Cases that were held against the log so far. */
    public long getCases() {
        return cases;
    }

    /** From 0 to 100, never less than before; 100 only at the end. */
    public int getPercent() {
        return switch (stage) {
            case LOG -> scan == null || scan.end() == 0 ? 0 : (int) (OF_LOG * scan.read() / scan.end());
            case REGISTERS -> OF_LOG;
            case CASES -> OF_LOG + (int) ((99 - OF_LOG) * Math.min(cases, total) / Math.max(1, total));
            case AGAIN -> 99;
            case DONE -> 100;
        };
    }

    /** What was found so far, those of the log first. */
    public List<Finding> getFindings() {
        var all = new ArrayList<Finding>(log == null ? List.of() : log.findings());
        all.addAll(findings);
        return all;
    }

    /** Findings beyond those that are kept. */
    public long getMore() {
        return more;
    }

    /** The log's own outcome with everything that was found beside it; null until all is done. */
    public @Nullable Verification getOutcome() {
        return log == null || !isDone() ? null : log.and(findings);
    }
}
