package dojang.insight.application;

import static dojang.inside.Ministry.DIRECTOR;
import static dojang.inside.Ministry.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.dev.Actors;
import dojang.directory.application.Directory;
import dojang.inside.CaseCopies;
import dojang.inside.Meter;
import dojang.inside.Ministry;
import dojang.inside.PlainFigures;
import dojang.policy.application.RuleBook;
import dojang.security.application.Caller;
import dojang.shared.model.CaseId;
import dojang.shared.model.UnitId;
import dojang.shared.persistence.TransactionConnection;
import dojang.shared.time.ProductClock;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Figures are counted by the database, and are what a look at every case gives. */
@ExtendWith(ArquillianExtension.class)
class DashboardIT {

    /** Whatever differs between the cases of the crowd comes again after so many. */
    private static final int PERIOD = 300;

    private static final int QUESTIONS = 5;

    @Inject
    Ministry ministry;

    @Inject
    Actors actors;

    @Inject
    Dashboard dashboard;

    @Inject
    Directory directory;

    @Inject
    RuleBook rules;

    @Inject
    ProductClock clock;

    @Inject
    TransactionConnection transaction;

    @Inject
    Meter meter;

    private CaseId template;

    @BeforeEach
    void a_case_long_ago() {
        template = ministry.smallVisit();
        ministry.at("2030-03-14T05:00:00Z");
    }

    @AfterEach
    void the_clock_stands_at_the_start() {
        ministry.opened();
    }

    @Test
    @Tag("T-08")
    void the_figures_of_a_head_are_what_a_look_at_every_case_gives() {
        var view = amongMany(DIRECTOR, this::sameAsPlain);

        assertThat(view.ownOnly()).isFalse();
        assertThat(view.byStage()).hasSizeGreaterThan(1);
        assertThat(view.byAge()).extracting(DashboardView.Bar::count).allMatch(count -> count > 0);
        assertThat(view.byUnit()).hasSizeGreaterThan(1);
    }

    @Test
    @Tag("T-08")
    void the_figures_of_a_drafter_are_what_a_look_at_the_own_cases_gives() {
        assertThat(amongMany(DRAFTER, this::sameAsPlain).ownOnly()).isTrue();
    }

    @Test
    @Tag("T-08")
    void a_house_ten_times_as_large_sends_no_more_rows() {
        var small = actors.as(DIRECTOR, () -> among(PERIOD, () -> counted(dashboard::view)));
        var large = actors.as(DIRECTOR, () -> among(10 * PERIOD, () -> counted(dashboard::view)));
        var list = actors.as(DIRECTOR, () -> among(10 * PERIOD, () -> counted(() -> dashboard.cases("open", null))));

        assertThat(large.result().submitted()).isGreaterThan(9 * PERIOD);
        assertThat(large.statements()).isEqualTo(small.statements()).isEqualTo(QUESTIONS);
        assertThat(large.rows()).isEqualTo(small.rows());
        assertThat(list.result().rows()).hasSize(Dashboard.PAGE);
        assertThat(list.rows()).as("ids, lines, and the steps they wait at").isLessThan(5L * Dashboard.PAGE);
    }

    private <T> Meter.Amount<T> counted(Callable<T> work) throws Exception {
        return Meter.Amount.least(() -> meter.count(work));
    }

    private interface Look<T> {
        T at() throws Exception;
    }

    private DashboardView amongMany(String login, Look<DashboardView> look) {
        return actors.as(login, () -> among(PERIOD, look));
    }

    private <T> T among(int cases, Look<T> look) throws Exception {
        return meter.undone(connection -> fill(connection, cases), look::at);
    }

    private DashboardView sameAsPlain() throws SQLException {
        var view = dashboard.view();
        var plain =
                transaction.with(connection -> PlainFigures.read(connection, scope(), view.asOf(), rules.calendar()));
        var told = told(view);
        assertThat(told).isEqualTo(plain.told());
        var names = Stream.concat(
                told.keySet().stream().filter(name -> name.contains(".")),
                Stream.of("submitted", "open", "decided", "returned"));
        assertThat(names).allSatisfy(name -> {
            assertThat(listed(name)).isEqualTo(plain.cases(name));
            assertThat(view.sizeOf(name))
                    .isEqualTo(String.valueOf(plain.cases(name).size()));
        });
        return view;
    }

    private static Map<String, String> told(DashboardView view) {
        var told = new TreeMap<String, String>();
        view.figures().forEach(figure -> told.put(figure.key(), figure.value()));
        Stream.of(view.byStage(), view.byAge(), view.byUnit())
                .flatMap(List::stream)
                .forEach(bar -> told.put(
                        bar.selection(),
                        (bar.count() + bar.note().en().replace("median", "").replace(" d", "")).strip()));
        return told;
    }

    private List<CaseId> listed(String selection) {
        var all = new ArrayList<CaseId>();
        CaseId after = null;
        do {
            var page = dashboard.cases(selection, after);
            page.rows().forEach(row -> all.add(row.caseId()));
            after = page.next();
        } while (after != null);
        return all;
    }

    private String scope() {
        var units = directory.headedUnits(Caller.current(), clock.now()).stream()
                .flatMap(unit -> directory.unitTree(unit).stream())
                .map(unit -> "'" + unit + "'")
                .collect(Collectors.joining(", "));
        return units.isEmpty() ? "c.drafter_id = '" + Caller.current() + "'" : "c.unit_id in (" + units + ")";
    }

    /** Some decided, some returned, some paused, some with two steps of one kind or at one unit. */
    private void fill(Connection connection, int cases) throws SQLException {
        var copies = new CaseCopies(connection, template);
        var open = "n.seq mod 3 <> 0";
        var submitted = "date_sub('2030-03-14 04:00:00', interval (n.seq mod 100) * 311 minute)";
        copies.copy(
                "approval_case",
                Map.of(
                        "id",
                        CaseCopies.ID,
                        "reference",
                        "concat('D-', n.seq)",
                        "state",
                        "elt(1 + n.seq mod 3, if(n.seq mod 2, 'CLOSED', 'RETURNED'), 'IN_APPROVAL', 'IN_APPROVAL')",
                        "submitted_at",
                        submitted,
                        "decided_at",
                        "if(n.seq mod 6 = 3, date_add(" + submitted + ", interval (n.seq mod 75) * 37 minute), null)",
                        "returns",
                        "n.seq mod 4 = 0"),
                "true",
                1,
                cases);
        for (int step = 0; step < 3; step++) {
            copies.copy(
                    "waiting",
                    Map.of(
                            "case_id",
                            CaseCopies.ID,
                            "subject",
                            "uuid()",
                            "what",
                            step == 2 ? "'CONCURRENCE'" : "'REVIEW'",
                            "unit_id",
                            "elt(1 + (n.seq + " + step + ") mod 2, '" + unit(0) + "', '" + unit(1) + "')",
                            "held",
                            "n.seq mod 5 = 0 and " + (step == 0),
                            "opened_at",
                            "date_add(" + submitted + ", interval n.seq mod 50 minute)"),
                    "t.kind = 'STEP' and " + open + (step == 0 ? "" : " and n.seq mod 4 = " + step),
                    1,
                    cases);
        }
    }

    private UnitId unit(int place) {
        return directory.units().get(place).id();
    }
}
