package dojang.dev;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.audit.application.AuditLog;
import dojang.audit.application.AuditRecord;
import dojang.audit.application.RowBook;
import dojang.audit.application.RowWatch;
import dojang.audit.model.EntryKind;
import dojang.directory.application.DirectoryImport;
import dojang.directory.model.ImportPlan;
import dojang.directory.persistence.DirectoryWatch;
import dojang.security.application.Argon2idHash;
import dojang.security.application.Passwords;
import dojang.shared.persistence.TransactionConnection;
import dojang.shared.time.ProductClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;

/** The ministry's units, posts and people, imported by the same import an operator uses. */
@Stateless
public class DemoDirectory {

    private static final List<String> FILES =
            List.of("units.csv", "posts.csv", "people.csv", "absences.csv", "acting-orders.csv");

    /** What everybody in the demo can sign in with; the launcher prints it. */
    public static final String PASSWORD = "dojang-demo";

    @Inject
    TransactionConnection transaction;

    @Inject
    RowBook rows;

    @Inject
    AuditLog log;

    @Inject
    ProductClock clock;

    @Inject
    Passwords passwords;

    /**
     * Imports everybody.
     *
     * @throws IllegalStateException naming each problem, and then nothing is written
     */
    @PermitAll
    public void importAll() {
        var files = new TreeMap<String, String>();
        FILES.forEach(file -> files.put(file, read(file)));
        try {
            var watch = rows.begin(new DirectoryWatch());
            var plan = transaction.with(connection -> new DirectoryImport(connection).run(files));
            if (!plan.isClean()) {
                throw new IllegalStateException("the demo directory has problems: " + plan.problems());
            }
            record(watch, plan);
            // one hash for all: forty times a tenth of a second would be felt at the first start
            var hash = new Argon2idHash().hash(PASSWORD);
            plan.records().people().forEach(person -> passwords.give(person.id(), hash, false));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void record(RowWatch watch, ImportPlan plan) {
        var key = UuidCreator.getTimeOrderedEpoch();
        var body = new TreeMap<String, Object>(rows.end(watch, key));
        body.put("at", clock.now().truncatedTo(ChronoUnit.MICROS).toString());
        body.put("method", "setup");
        body.put("people", (long) plan.records().people().size());
        body.put("events", List.of());
        log.append(new AuditRecord(EntryKind.DIRECTORY_IMPORTED, null, null, null, null, null, key, body));
    }

    private static String read(String file) {
        try (var stream = DemoDirectory.class.getResourceAsStream("/dojang/dev/directory/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("no demo file is called " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
