package dojang.audit.application;

import dojang.audit.persistence.BatchTable;
import dojang.audit.persistence.EntryTable;
import dojang.shared.persistence.DataSources;
import dojang.shared.persistence.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether what is written is sealed, by whichever sequencer: {@code /health/ready}. */
@Readiness
@ApplicationScoped
public class SealReadiness implements HealthCheck {

    /** Entries are sealed within a second or two; a restart of the sequencer may take this long. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Resource(lookup = DataSources.APP)
    DataSource database;

    @Inject
    AuditSettings settings;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("seal").status(keepsUp()).build();
    }

    private boolean keepsUp() {
        try (var connection = database.getConnection()) {
            var entries = new EntryTable(connection, settings.database());
            long sealed = new BatchTable(connection, settings.database()).highestBefore(Long.MAX_VALUE);
            var limit = entries.now().minus(PATIENCE);
            return entries.after(sealed, 1).stream()
                    .noneMatch(entry -> entry.recordedAt().isBefore(limit));
        } catch (SQLException | SqlFailure e) {
            return false;
        }
    }
}
