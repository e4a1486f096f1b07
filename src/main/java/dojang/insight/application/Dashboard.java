package dojang.insight.application;

import dojang.desk.application.CaseLedger;
import dojang.desk.application.CaseReader;
import dojang.desk.application.InboxRow;
import dojang.directory.application.Directory;
import dojang.insight.application.DashboardView.Bar;
import dojang.insight.application.DashboardView.Figure;
import dojang.policy.application.RuleBook;
import dojang.security.application.Roles;
import dojang.shared.model.StepKind;
import dojang.shared.model.Text;
import dojang.shared.model.UnitId;
import dojang.shared.model.WorkingCalendar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The head's figures D-1 and D-2: each is made from a selection of cases, and the same selection lists them. */
@Stateless
public class Dashboard {

    @Inject
    CaseLedger ledger;

    @Inject
    CaseReader desk;

    @Inject
    Directory directory;

    @Inject
    RuleBook rules;

    @RolesAllowed(Roles.SIGNED_IN)
    public DashboardView view() {
        var page = ledger.page();
        var calendar = rules.current().calendar();
        return new DashboardView(
                page.asOf(),
                page.ownOnly(),
                figures(page, calendar),
                scaled(byStage(page, calendar)),
                scaled(byAge(page, calendar)),
                scaled(byUnit(page, calendar)));
    }

    /**
     * Exactly the cases a number was made from.
     *
     * @throws IllegalArgumentException if no selection has this name
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<InboxRow> cases(String selection) {
        return desk.listed(
                Selection.select(selection, ledger.page(), rules.current().calendar()));
    }

    private static List<Figure> figures(CaseLedger.Page page, WorkingCalendar calendar) {
        var cycles = page.lines().stream()
                .filter(line -> line.decided() != null)
                .map(line -> Duration.between(line.submitted(), Objects.requireNonNull(line.decided())))
                .toList();
        return List.of(
                count("OPEN", "open", page, calendar),
                count("DECIDED", "decided", page, calendar),
                new Figure("CYCLE_MEDIAN", days(cycles, 0.5), "unit.days", "decided"),
                new Figure("CYCLE_P90", days(cycles, 0.9), "unit.days", "decided"),
                new Figure("RETURN_RATE", rate(page, calendar), "unit.percent", "returned"));
    }

    private static Figure count(String key, String selection, CaseLedger.Page page, WorkingCalendar calendar) {
        int size = Selection.select(selection, page, calendar).size();
        return new Figure(key, String.valueOf(size), "", selection);
    }

    private static String days(List<Duration> cycles, double share) {
        return cycles.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT, "%.1f", Figures.percentile(cycles, share).toMinutes() / (24 * 60.0));
    }

    private static String rate(CaseLedger.Page page, WorkingCalendar calendar) {
        int returned = Selection.select("returned", page, calendar).size();
        return page.lines().isEmpty()
                ? ""
                : String.valueOf(Math.round(100.0 * returned / page.lines().size()));
    }

    private static List<Bar> byStage(CaseLedger.Page page, WorkingCalendar calendar) {
        return page.waiting().stream()
                .map(CaseLedger.Waiting::kind)
                .distinct()
                .sorted()
                .map(kind -> bar(word(kind), "stage." + kind, page, calendar))
                .toList();
    }

    /** The two ways to decide stand side by side here and need names of their own. */
    private static Text word(StepKind kind) {
        var key = kind == StepKind.DELEGATED_DECISION ? "stage.DELEGATED_DECISION" : "stepkind." + kind;
        return new Text(key, key);
    }

    private static List<Bar> byAge(CaseLedger.Page page, WorkingCalendar calendar) {
        return Selection.AGES.stream()
                .map(range -> bar(age(range), "age." + range, page, calendar))
                .toList();
    }

    private List<Bar> byUnit(CaseLedger.Page page, WorkingCalendar calendar) {
        return page.waiting().stream()
                .map(CaseLedger.Waiting::unit)
                .distinct()
                .map(unit -> waiting(unit, page, calendar))
                .sorted((one, other) -> Integer.compare(other.count(), one.count()))
                .toList();
    }

    private Bar waiting(UnitId unit, CaseLedger.Page page, WorkingCalendar calendar) {
        var waits = page.waiting().stream()
                .filter(step -> step.unit().equals(unit))
                .map(step -> Duration.between(step.since(), page.asOf()))
                .toList();
        var median = String.format(
                Locale.ROOT, "%.1f", Figures.percentile(waits, 0.5).toMinutes() / (24 * 60.0));
        var note = new Text("중앙값 " + median + "일", "median " + median + " d");
        int count = Selection.select("unit." + unit, page, calendar).size();
        return new Bar(directory.unitName(unit), count, 0, note, "unit." + unit);
    }

    private static Bar bar(Text label, String selection, CaseLedger.Page page, WorkingCalendar calendar) {
        return new Bar(label, Selection.select(selection, page, calendar).size(), 0, new Text("", ""), selection);
    }

    private static Text age(String range) {
        var ends = range.split("-", 2);
        boolean open = ends[1].equals("9999");
        var days = open ? ends[0] + "+" : ends[0] + "–" + ends[1];
        return new Text(days + "일", days + " days");
    }

    private static List<Bar> scaled(List<Bar> bars) {
        int longest = bars.stream().mapToInt(Bar::count).max().orElse(0);
        return bars.stream()
                .map(bar -> new Bar(
                        bar.label(),
                        bar.count(),
                        longest == 0 ? 0 : 100 * bar.count() / longest,
                        bar.note(),
                        bar.selection()))
                .toList();
    }
}
