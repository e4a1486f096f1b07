package dojang.inside.bench;

import dojang.dev.Actors;
import dojang.directory.application.Directory;
import dojang.inside.Ministry;
import dojang.insight.application.Dashboard;
import dojang.security.application.Caller;
import dojang.shared.persistence.DataSources;
import dojang.shared.time.ProductClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The figures of the head of a house and the first page of their list, beside the least that a hand could ask. */
@ApplicationScoped
class DashboardBench {

    private static final int ON_A_PAGE = 50;

    private static final List<String> BY_HAND = List.of(
            "select count(*), sum(c.state = 'IN_APPROVAL'), sum(c.decided_at is not null), sum(c.returns > 0)"
                    + " from approval_case c where c.submitted_at is not null and c.unit_id in (%s)",
            "select date(c.submitted_at), count(*) from approval_case c"
                    + " where c.state = 'IN_APPROVAL' and c.unit_id in (%s) group by date(c.submitted_at)",
            "select w.what, count(*) from waiting w where w.kind = 'STEP' and w.held = false and w.case_unit in (%s)"
                    + " group by w.what",
            "select w.unit_id, count(*), avg(timestampdiff(minute, w.opened_at, utc_timestamp())) from waiting w"
                    + " where w.kind = 'STEP' and w.held = false and w.case_unit in (%s) group by w.unit_id",
            "select c.id, c.reference, c.kind, c.title_ko, c.title_en, c.state from approval_case c"
                    + " where c.state = 'IN_APPROVAL' and c.unit_id in (%s) order by c.submitted_at limit "
                    + ON_A_PAGE);

    @Resource(lookup = DataSources.APP)
    DataSource database;

    @Inject
    Dashboard dashboard;

    @Inject
    Directory directory;

    @Inject
    ProductClock clock;

    @Inject
    Actors actors;

    /** Reads it among so many copies in approval, then with nine of ten decided. */
    List<Reading> read(int cases) throws SQLException {
        var open = measured("figures, all open", cases);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var most = "c.reference like 'B-%' and c.reference not like 'B-%0'";
            statement.executeUpdate("delete w from waiting w join approval_case c on c.id = w.case_id where " + most);
            statement.executeUpdate(
                    "update approval_case c set c.state = 'CLOSED', c.decided_at = date_add(c.submitted_at,"
                            + " interval crc32(c.reference) mod 30000 minute) where " + most);
        }
        return List.of(open, measured("figures, tenth open", cases / 10));
    }

    private Reading measured(String what, int cases) throws SQLException {
        try (var connection = database.getConnection()) {
            return actors.as(
                    Ministry.DIRECTOR,
                    () -> Reading.few(what, cases, this::figures, () -> byHand(connection, units())));
        }
    }

    private int figures() {
        var view = dashboard.view();
        return view.byStage().size()
                + view.byUnit().size()
                + dashboard.cases("open", null).rows().size();
    }

    private String units() {
        return directory.headedUnits(Caller.current(), clock.now()).stream()
                .flatMap(unit -> directory.unitTree(unit).stream())
                .map(unit -> "'" + unit + "'")
                .collect(Collectors.joining(", "));
    }

    private static int byHand(Connection connection, String units) throws SQLException {
        int read = 0;
        for (var question : BY_HAND) {
            try (var query = connection.createStatement();
                    var rows = query.executeQuery(question.formatted(units))) {
                while (rows.next()) {
                    read++;
                }
            }
        }
        return read;
    }
}
