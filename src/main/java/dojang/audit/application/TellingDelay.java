package dojang.audit.application;

import dojang.audit.persistence.BatchTable;
import dojang.audit.persistence.CursorTable;
import dojang.audit.persistence.EntryTable;
import dojang.shared.persistence.DataSources;
import dojang.shared.persistence.SqlFailure;
import dojang.shared.time.MachineTime;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.sql.DataSource;

/** Whether what is sealed is told in time; it is not while no sequencer runs. */
@ApplicationScoped
public class TellingDelay {

    /** Entries are told within a second or two; so much is trouble. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    @Resource(lookup = DataSources.APP)
    DataSource database;

    @Inject
    AuditSettings settings;

    private final ConcurrentMap<String, Look> last = new ConcurrentHashMap<>();

    private record Look(Instant at, Optional<Instant> since) {}

    /** Record time of the oldest entry that should have been told and is not; as it was within the last five seconds. */
    public Optional<Instant> since(String listener) {
        var now = MachineTime.now();
        var look = last.get(listener);
        if (look == null || look.at().isBefore(now.minus(BETWEEN_LOOKS))) {
            look = new Look(now, look(listener));
            last.put(listener, look);
        }
        return look.since();
    }

    /** Whether the listener has heard of the entry; what it writes of an act comes a moment after the act. */
    public boolean heard(String listener, long entry) {
        try (var connection = database.getConnection()) {
            long told = new CursorTable(connection).told(listener);
            return entry <= new BatchTable(connection, settings.database()).highestBefore(told);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private Optional<Instant> look(String listener) {
        try (var connection = database.getConnection()) {
            var entries = new EntryTable(connection, settings.database());
            long told = new CursorTable(connection).told(listener);
            long behind = new BatchTable(connection, settings.database()).highestBefore(told);
            return entries.after(behind, 1).stream()
                    .map(entry -> entry.recordedAt())
                    .filter(entries.now().minus(PATIENCE)::isAfter)
                    .findFirst();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
