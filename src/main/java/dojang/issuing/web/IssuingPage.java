package dojang.issuing.web;

import dojang.approval.model.CaseState;
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
    public List<InboxRow> rows(CaseState state) {
        return rows.stream().filter(row -> row.state() == state).toList();
    }

    public List<String> getStates() {
        return List.of("APPROVED", "ISSUED");
    }
}
