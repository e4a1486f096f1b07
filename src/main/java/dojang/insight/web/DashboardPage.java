package dojang.insight.web;

import dojang.desk.application.InboxRow;
import dojang.insight.application.Dashboard;
import dojang.insight.application.DashboardList;
import dojang.insight.application.DashboardView;
import dojang.shared.model.CaseId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The head's dashboard: numbers, and for each number exactly its cases. */
@Named
@RequestScoped
public class DashboardPage {

    @Inject
    Dashboard dashboard;

    private String selection = "open";
    private @Nullable DashboardView view;
    private @Nullable CaseId after;
    private DashboardList cases = new DashboardList(List.of(), null);

    public void load() {
        view = dashboard.view();
        cases = dashboard.cases(selection, after);
    }

    public DashboardView getView() {
        return Objects.requireNonNull(view);
    }

    public List<InboxRow> getCases() {
        return cases.rows();
    }

    /** Behind which case the following page begins; null on the last. */
    public @Nullable CaseId getNext() {
        return cases.next();
    }

    /** The last case of the page before; null on the first. */
    public @Nullable CaseId getAfter() {
        return after;
    }

    public void setAfter(@Nullable CaseId after) {
        this.after = after;
    }

    public String getSelection() {
        return selection;
    }

    /** An unknown name lists the open cases. */
    public void setSelection(@Nullable String selection) {
        this.selection = selection != null && dashboard.knows(selection) ? selection : "open";
    }
}
