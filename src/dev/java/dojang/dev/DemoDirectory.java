package dojang.dev;

import dojang.directory.application.DirectoryImport;
import dojang.security.application.Argon2idHash;
import dojang.security.application.Passwords;
import dojang.shared.persistence.DataSources;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The ministry's units, posts and people, imported by the same import an operator uses. */
@Stateless
public class DemoDirectory {

    private static final List<String> FILES =
            List.of("units.csv", "posts.csv", "people.csv", "absences.csv", "acting-orders.csv");

    /** What everybody in the demo can sign in with; the launcher prints it. */
    public static final String PASSWORD = "dojang-demo";

    @Resource(lookup = DataSources.APP)
    DataSource database;

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
        try (var connection = database.getConnection()) {
            var plan = new DirectoryImport(connection).run(files);
            if (!plan.isClean()) {
                throw new IllegalStateException("the demo directory has problems: " + plan.problems());
            }
            // one hash for all: forty times a tenth of a second would be felt at the first start
            var hash = new Argon2idHash().hash(PASSWORD);
            plan.records().people().forEach(person -> passwords.give(person.id(), hash, false));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
