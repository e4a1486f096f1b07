package dojang.insight.application;

import dojang.approval.model.CaseCounts;
import dojang.approval.model.CaseSelection;
import dojang.approval.model.CaseSelection.Aged;
import dojang.approval.model.CaseSelection.Plain;
import dojang.desk.application.CaseLedger;
import dojang.desk.application.CaseReader;
import dojang.directory.application.Directory;
import dojang.insight.application.DashboardView.Bar;
import dojang.insight.application.DashboardView.Figure;
import dojang.security.application.Roles;
import dojang.shared.model.CaseId;
import dojang.shared.model.StepKind;
import dojang.shared.model.Text;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The head's figures D-1 and D-2: each counts a selection of cases, and the same selection lists them. */
@Stateless
public class Dashboard {

    /** Cases of one page of the list. */
    public static final int PAGE = 50;

    private static final double MEDIAN = 0.5;
    private static final double MOST = 0.9;
    private static final Text NO_NOTE = new Text("", "");

    @Inject
    CaseLedger ledger;

    @Inject
    CaseReader desk;

    @Inject
    Directory directory;

    @RolesAllowed(Roles.SIGNED_IN)
    public DashboardView view() {
        var page = ledger.page(Selection.AGES);
        var counts = page.counts();
        return new DashboardView(
                page.asOf(),
                page.ownOnly(),
                figures(counts.passages()),
                scaled(byStage(counts.kinds())),
                scaled(byAge(counts.ages())),
                scaled(byUnit(counts)),
                sum(counts.passages(), CaseCounts.Passage::cases),
                sum(counts.passages(), CaseCounts.Passage::returned));
    }

    /** Whether a set of cases has this name. */
    @RolesAllowed(Roles.SIGNED_IN)
    public boolean knows(String selection) {
        return Selection.of(selection).isPresent();
    }

    /**
     * Exactly the cases a number was made from, {@link #PAGE} at a time.
     *
     * @param after the last case of the page before; null for the first page
     * @throws java.util.NoSuchElementException if no selection has this name
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public DashboardList cases(String selection, @Nullable CaseId after) {
        var ids = ledger.list(Selection.of(selection).orElseThrow(), after, PAGE + 1);
        boolean more = ids.size() > PAGE;
        var page = more ? ids.subList(0, PAGE) : ids;
        return new DashboardList(desk.listed(page), more ? page.get(PAGE - 1) : null);
    }

    private static List<Figure> figures(List<CaseCounts.Passage> passages) {
        var cycles = new TreeMap<Integer, Integer>();
        passages.forEach(passage -> {
            if (passage.tenths() != null) {
                cycles.put(passage.tenths(), passage.cases());
            }
        });
        int decided = cycles.values().stream().mapToInt(Integer::intValue).sum();
        return List.of(
                new Figure("OPEN", String.valueOf(sum(passages, CaseCounts.Passage::open)), "", name(Plain.OPEN)),
                new Figure("DECIDED", String.valueOf(decided), "", name(Plain.DECIDED)),
                new Figure("CYCLE_MEDIAN", days(cycles, MEDIAN), "unit.days", name(Plain.DECIDED)),
                new Figure("CYCLE_P90", days(cycles, MOST), "unit.days", name(Plain.DECIDED)),
                new Figure("RETURN_RATE", rate(passages), "unit.percent", name(Plain.RETURNED)));
    }

    private static String days(SortedMap<Integer, Integer> cycles, double share) {
        return cycles.isEmpty() ? "" : Figures.days(Figures.percentile(cycles, share));
    }

    private static String rate(List<CaseCounts.Passage> passages) {
        int all = sum(passages, CaseCounts.Passage::cases);
        return all == 0 ? "" : String.valueOf(Math.round(100.0 * sum(passages, CaseCounts.Passage::returned) / all));
    }

    private static int sum(List<CaseCounts.Passage> passages, ToIntFunction<CaseCounts.Passage> what) {
        return passages.stream().mapToInt(what).sum();
    }

    private static List<Bar> byStage(Map<StepKind, Integer> kinds) {
        return new TreeMap<>(kinds)
                .entrySet().stream()
                        .map(kind -> bar(
                                word(kind.getKey()),
                                kind.getValue(),
                                NO_NOTE,
                                new CaseSelection.AskedAs(kind.getKey())))
                        .toList();
    }

    /** The two ways to decide stand side by side here and need names of their own. */
    private static Text word(StepKind kind) {
        var key = kind == StepKind.DELEGATED_DECISION ? "stage.DELEGATED_DECISION" : "stepkind." + kind;
        return new Text(key, key);
    }

    private static List<Bar> byAge(Map<Aged, Integer> ages) {
        return Selection.AGES.stream()
                .map(age -> bar(said(age), ages.getOrDefault(age, 0), NO_NOTE, age))
                .toList();
    }

    private static Text said(Aged age) {
        var days = age.from() + (age.to() == Aged.EVER ? "+" : "–" + age.to());
        return new Text(days + "일", days + " days");
    }

    private List<Bar> byUnit(CaseCounts counts) {
        var waits = counts.waits().stream()
                .collect(Collectors.groupingBy(
                        CaseCounts.Wait::unit,
                        Collectors.toMap(CaseCounts.Wait::tenths, CaseCounts.Wait::steps, Integer::sum, TreeMap::new)));
        return counts.units().stream()
                .map(asked -> {
                    var median = days(waits.getOrDefault(asked.unit(), new TreeMap<>()), MEDIAN);
                    return bar(
                            directory.unitName(asked.unit()),
                            asked.cases(),
                            new Text("중앙값 " + median + "일", "median " + median + " d"),
                            new CaseSelection.AskedOf(asked.unit()));
                })
                .toList();
    }

    private static Bar bar(Text label, int count, Text note, CaseSelection selection) {
        return new Bar(label, count, 0, note, name(selection));
    }

    private static String name(CaseSelection selection) {
        return Selection.name(selection);
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
