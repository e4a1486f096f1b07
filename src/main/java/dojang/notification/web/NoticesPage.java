package dojang.notification.web;

import dojang.notification.application.NoticeService;
import dojang.notification.application.NoticeWords;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The reader's notices. Opening the page reads nothing for them: what was read is said by a button. */
@Named
@ViewScoped
public class NoticesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String SAME_PAGE = "/notification/notices?faces-redirect=true";

    @Inject
    NoticeService desk;

    private List<NoticeService.Line> lines = List.of();

    public void load() {
        lines = desk.list();
    }

    public List<NoticeService.Line> getLines() {
        return lines;
    }

    public boolean isAnyUnread() {
        return lines.stream().anyMatch(line -> !line.stored().read());
    }

    /** Message key of what the notice says. */
    public String key(NoticeService.Line line) {
        return NoticeWords.key(line.stored().notice());
    }

    public String read(UUID id) {
        desk.mark(id, true);
        return SAME_PAGE;
    }

    public String unread(UUID id) {
        desk.mark(id, false);
        return SAME_PAGE;
    }

    public String readAll() {
        desk.markAll();
        return SAME_PAGE;
    }
}
