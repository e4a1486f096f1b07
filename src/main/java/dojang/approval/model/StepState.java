package dojang.approval.model;

/** Where a step stands (domain study 4.3). */
public enum StepState {
    PLANNED,
    ACTIVE,
    /** 보류: its desk paused it with a reason; the clock stands still once. */
    HELD,
    DONE,
    /** 승계: an answer given on an earlier version that stands for this one. */
    CARRIED,
    /** 생략: a review passed over because nobody was there; read afterwards. */
    SKIPPED,
    /** The drafting unit's head went on without it past its deadline, or enough of its group had agreed. */
    LAPSED,
    CANCELLED;

    /** Whether an answer is still waited for. */
    public boolean isWaiting() {
        return this == ACTIVE || this == HELD;
    }

    /** Whether an answer stands. */
    boolean isAnswered() {
        return this == DONE || this == CARRIED;
    }
}
