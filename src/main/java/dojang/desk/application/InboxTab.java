package dojang.desk.application;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The boxes of an inbox (결재함). */
public enum InboxTab {
    /** 결재대기: an open step waits for me, as holder of the post or as substitute. */
    WAITING,
    /** 진행: I drafted it or acted on it and it is still on its way. */
    RUNNING,
    /** 반려·회수·작성: my own drafts, returned and recalled ones. */
    RETURNED,
    /** 완료: I drafted it or acted on it and it is decided or withdrawn. */
    DONE;

    /** What it is called in addresses, such as {@code waiting}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<InboxTab> ofWord(String word) {
        return Arrays.stream(values()).filter(tab -> tab.word().equals(word)).findFirst();
    }
}
