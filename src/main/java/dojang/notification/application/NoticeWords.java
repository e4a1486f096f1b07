package dojang.notification.application;

import dojang.notification.model.Notice;
import dojang.notification.model.NoticeKind;
import dojang.shared.model.Reminder.Tell;

/** The words of a notice. */
public final class NoticeWords {

    private NoticeWords() {}

    /** Message key of the sentence. */
    public static String key(Notice notice) {
        return switch (notice.kind()) {
            case WAITING, RETURNED -> "notice." + notice.kind();
            case DUE_SOON, OVERDUE, RECALLED, ESCALATED, DECIDED ->
                notice.detail().isEmpty()
                        ? "notice." + notice.kind()
                        : "notice." + notice.kind() + "." + notice.detail();
        };
    }

    /** What tells apart who is late with what: a duty is nobody's step, and its lateness is told in words of its own. */
    static String detail(NoticeKind kind, Tell tell, boolean ofDuty) {
        if (ofDuty && tell != Tell.AUDITOR) {
            return "DUTY";
        }
        return kind == NoticeKind.ESCALATED ? tell.name() : "";
    }
}
