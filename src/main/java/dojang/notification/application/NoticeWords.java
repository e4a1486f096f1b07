package dojang.notification.application;

import dojang.notification.model.Notice;

/** The words of a notice. */
public final class NoticeWords {

    private NoticeWords() {}

    /** Message key of the sentence. */
    public static String key(Notice notice) {
        return switch (notice.kind()) {
            case WAITING, RETURNED, DUE_SOON, OVERDUE -> "notice." + notice.kind();
            case RECALLED, ESCALATED, DECIDED -> "notice." + notice.kind() + "." + notice.detail();
        };
    }
}
