package dojang.issuing.web;

import dojang.desk.application.CaseReader;
import dojang.desk.application.InboxRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What is left to send, and what has not arrived everywhere. */
@Named
@RequestScoped
public class IssuingPage {

    @Inject
    CaseReader desk;

    private List<InboxRow> rows = List.of();

    public void load() {
        rows = desk.issuing();
    }

    /** Cases in this state, the oldest decision first. */
    public List<InboxRow> rows(String state) {
        return rows.stream().filter(row -> row.state().equals(state)).toList();
    }

    public List<String> getStates() {
        return List.of("APPROVED", "ISSUED");
    }
}
