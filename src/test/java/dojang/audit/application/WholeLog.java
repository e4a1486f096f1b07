package dojang.audit.application;

import dojang.audit.model.LogKeys;
import dojang.audit.model.Verification;
import java.nio.file.Path;
import java.sql.Connection;

/** The verifier in the hands of a test whose product runs in another process. */
public final class WholeLog {

    static final String ORIGIN = "dojang.local/approval-log/1";

    private WholeLog() {}

    /**
     * Examines every row over a connection that may read the log.
     *
     * @param database    the log's
     * @param keys        the folder of the log's keys
     * @param checkpoints the folder of what was signed
     */
    public static Verification verified(Connection connection, String database, Path keys, Path checkpoints) {
        var read = AuditKeys.read(keys);
        return new LogReading(connection, database, new LogKeys(ORIGIN, read.noteKeys(), read.mac()), checkpoints)
                .ofAll();
    }
}
