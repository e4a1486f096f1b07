package dojang.notification.model;

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
    DECIDED
}
