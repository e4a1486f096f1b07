package dojang.desk.web;

import dojang.desk.application.InboxReader;
import dojang.desk.application.InboxTab;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** The numbers beside the lines of the rail. */
@Named
@RequestScoped
public class Rail {

    @Inject
    InboxReader desk;

    private Map<InboxTab, Integer> counts = Map.of();

    public int getWaiting() {
        return count(InboxTab.WAITING);
    }

    public int getReturned() {
        return count(InboxTab.RETURNED);
    }

    /** The inbox has counted already. */
    void show(Map<InboxTab, Integer> known) {
        counts = known;
    }

    private int count(InboxTab tab) {
        if (counts.isEmpty()) {
            counts = desk.todo();
        }
        return counts.getOrDefault(tab, 0);
    }
}
