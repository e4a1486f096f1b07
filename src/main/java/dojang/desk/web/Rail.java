package dojang.desk.web;

import dojang.desk.application.CaseReader;
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
    CaseReader desk;

    private Map<InboxTab, Integer> counts = Map.of();

    public int getWaiting() {
        return count(InboxTab.WAITING);
    }

    public int getReturned() {
        return count(InboxTab.RETURNED);
    }

    /** Read once per request; the inbox shows the same numbers on its tabs. */
    public Map<InboxTab, Integer> getCounts() {
        if (counts.isEmpty()) {
            counts = desk.counts();
        }
        return counts;
    }

    private int count(InboxTab tab) {
        return getCounts().getOrDefault(tab, 0);
    }
}
