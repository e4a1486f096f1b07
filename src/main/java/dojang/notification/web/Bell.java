package dojang.notification.web;

import dojang.approval.application.CaseFollower;
import dojang.notification.application.NoticeService;
import dojang.security.application.Caller;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How many notices the reader has not read: {@code #{bell.unread}}. */
@Named
@RequestScoped
public class Bell {

    private static final int MOST_SHOWN = 99;

    @Inject
    NoticeService desk;

    @Inject
    CaseFollower tellings;

    private int unread;
    private @Nullable Instant behind;

    @PostConstruct
    void count() {
        if (Caller.find().isPresent()) {
            unread = desk.unread();
            behind = tellings.behindSince().orElse(null);
        }
    }

    /** Since when acts wait to be told; null while they are told in time. */
    public @Nullable Instant getBehind() {
        return behind;
    }

    public int getUnread() {
        return unread;
    }

    /** The number as it fits on the bell. */
    public String getShown() {
        return unread > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(unread);
    }
}
