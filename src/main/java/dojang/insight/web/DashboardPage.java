package dojang.insight.web;

import dojang.desk.application.InboxRow;
import dojang.insight.application.Dashboard;
import dojang.insight.application.DashboardView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The head's dashboard: numbers, and for each number exactly its cases. */
@Named
@RequestScoped
public class DashboardPage {

    private static final Pattern KNOWN = Pattern.compile(
            "open|decided|submitted|returned|stage\\.[A-Z_]+|unit\\.[0-9a-f-]{36}|age\\.\\d{1,5}-\\d{1,5}");

    @Inject
    Dashboard dashboard;

    private String selection = "open";
    private @Nullable DashboardView view;
    private List<InboxRow> cases = List.of();

    public void load() {
        view = dashboard.view();
        cases = dashboard.cases(selection);
    }

    public DashboardView getView() {
        return Objects.requireNonNull(view);
    }

    public List<InboxRow> getCases() {
        return cases;
    }

    public String getSelection() {
        return selection;
    }

    /** An unknown name lists the open cases. */
    public void setSelection(@Nullable String selection) {
        this.selection = selection != null && KNOWN.matcher(selection).matches() ? selection : "open";
    }
}
