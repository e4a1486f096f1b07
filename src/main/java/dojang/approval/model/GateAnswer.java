package dojang.approval.model;

/** What an outside body answered. */
public enum GateAnswer {
    NO_OBJECTION,
    COMMENTS,
    OBJECTION,
    TREATY_TRACK;

    GateState state() {
        return switch (this) {
            case NO_OBJECTION -> GateState.NO_OBJECTION;
            case COMMENTS -> GateState.COMMENTS;
            case OBJECTION -> GateState.OBJECTION;
            case TREATY_TRACK -> GateState.TREATY_TRACK;
        };
    }
}
