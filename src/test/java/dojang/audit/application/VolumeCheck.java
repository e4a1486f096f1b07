package dojang.audit.application;

import dojang.audit.model.LogKeys;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Verifies a log in a process of its own and says what it took. */
final class VolumeCheck {

    private VolumeCheck() {}

    public static void main(String[] words) throws SQLException {
        var home = Path.of(words[2]);
        var keys = AuditKeys.read(home.resolve("keys"));
        try (var connection =
                DriverManager.getConnection(words[0], System.getenv("DOJANG_USER"), System.getenv("DOJANG_PASSWORD"))) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            long begin = System.nanoTime();
            var outcome = new LogReading(
                            connection,
                            words[1],
                            new LogKeys(LogStory.ORIGIN, keys.noteKeys(), keys.mac()),
                            home.resolve("checkpoints"))
                    .ofAll();
            long millis = (System.nanoTime() - begin) / 1_000_000;
            System.out.printf(
                    "%d entries, %d findings, %d checkpoints, %d ms, heap of %d MB%n",
                    outcome.entries(),
                    outcome.findings().size(),
                    outcome.checkpoints(),
                    millis,
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }
}
