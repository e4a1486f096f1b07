package dojang.inside;

import dojang.approval.application.CaseFollower;
import dojang.audit.application.AuditSettings;
import dojang.audit.persistence.EntryTable;
import dojang.shared.persistence.DataSources;
import dojang.shared.persistence.Query;
import dojang.support.Until;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** How far the log has been told. */
@ApplicationScoped
public class Tellings {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Resource(lookup = DataSources.APP)
    DataSource database;

    @Inject
    AuditSettings log;

    /** Waits until every entry there is now has been told. */
    public void await() {
        try {
            long entries = number("select count(*) from " + EntryTable.name(log.database()));
            if (!Until.within(PATIENCE, () -> told() >= entries)) {
                throw new IllegalStateException(told() + " of " + entries + " entries are told");
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Entries told so far. */
    public long told() {
        return number("select leaf from log_cursor where name = ?", CaseFollower.NAME);
    }

    private long number(String question, Object... values) {
        try (var connection = database.getConnection()) {
            return new Query(connection, question, values).number();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
