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
    /** Past its deadline the drafting unit's head went on without it. */
    LAPSED,
    CANCELLED;

    /** Whether an answer is still waited for. */
    boolean isWaiting() {
        return this == ACTIVE || this == HELD;
    }

    /** Whether an answer stands. */
    boolean isAnswered() {
        return this == DONE || this == CARRIED;
    }
}
