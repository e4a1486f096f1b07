package dojang.notification.model;

import dojang.approval.model.ApprovalEvent;
import java.util.Optional;

/** What a notice tells; message key {@code notice.KIND}. */
public enum NoticeKind {
    /** A step is asked of the person. */
    WAITING,
    /** The own draft came back. */
    RETURNED,
    /** It was asked of the person and is not any more: the drafter pulled it back, or it was withdrawn. */
    RECALLED,
    /** Part of the time allowed has passed. */
    DUE_SOON,
    /** The time allowed is over. */
    OVERDUE,
    /** Somebody else is late. */
    ESCALATED,
    /** Decided with a yes or a no. */
    DECIDED;

    /** What somebody is told by such an event; empty for one that nobody is told of. */
    public static Optional<NoticeKind> toldBy(ApprovalEvent.Kind event) {
        return switch (event) {
            case STEP_OPENED, RESUMED, STEP_REASSIGNED, STEP_RECUSED -> Optional.of(WAITING);
            case RETURNED -> Optional.of(RETURNED);
            case RECALLED, WITHDRAWN -> Optional.of(RECALLED);
            case SUPERSEDED, REVOKED, DECIDED -> Optional.of(DECIDED);
            case REMINDED -> Optional.of(DUE_SOON);
            case OVERDUE -> Optional.of(OVERDUE);
            case ESCALATED -> Optional.of(ESCALATED);
            default -> Optional.empty();
        };
    }
}
