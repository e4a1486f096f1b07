package dojang.notification.web;

import dojang.notification.application.NoticeService;
import dojang.security.application.Caller;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How many notices the reader has not read: {@code #{bell.unread}}. */
@Named
@RequestScoped
public class Bell {

    private static final int MOST_SHOWN = 99;

    @Inject
    NoticeService desk;

    private int unread;

    @PostConstruct
    void count() {
        unread = Caller.find().isPresent() ? desk.unread() : 0;
    }

    public int getUnread() {
        return unread;
    }

    /** The number as it fits on the bell. */
    public String getShown() {
        return unread > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(unread);
    }
}
