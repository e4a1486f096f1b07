package dojang.inside.bench;

import dojang.desk.application.CaseReader;
import dojang.desk.application.CheckBench;
import dojang.dev.Actors;
import dojang.inside.Ministry;
import dojang.shared.model.CaseId;
import dojang.shared.persistence.DataSources;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The history of one decided case, as its drafter reads it, beside its rows by hand. */
@ApplicationScoped
class HistoryBench {

    @Resource(lookup = DataSources.APP)
    DataSource database;

    @Inject
    CaseReader desk;

    @Inject
    CheckBench checks;

    @Inject
    Ministry ministry;

    @Inject
    Actors actors;

    /** Reads it among as many open cases as there are. */
    List<Reading> read(int cases) throws Exception {
        var id = ministry.smallVisit();
        ministry.toTheEnd(Ministry.DRAFTER, id);
        try (var connection = database.getConnection()) {
            return List.of(
                    actors.as(
                            Ministry.DRAFTER,
                            () -> Reading.of(
                                    "history of a case",
                                    cases,
                                    () -> desk.trail(id).size(),
                                    () -> byHand(connection, id))),
                    checks.read(id, cases));
        }
    }

    private static int byHand(Connection connection, CaseId id) throws SQLException {
        var log = System.getProperty("dojang.audit.database");
        try (var query = connection.prepareStatement("select e.id, e.at, e.kind, e.step_id, e.round, e.actor_id,"
                + " e.on_behalf_of, e.body from " + log + ".audit_entry e where e.case_id = ? order by e.id")) {
            query.setString(1, id.value().toString());
            try (var rows = query.executeQuery()) {
                int read = 0;
                while (rows.next()) {
                    read += rows.getBytes(8).length > 0 ? 1 : 0;
                }
                return read;
            }
        }
    }
}
