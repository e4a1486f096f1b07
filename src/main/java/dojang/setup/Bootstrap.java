package dojang.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Creates the two databases, the audit tables and the accounts by running {@code config/db/*.sql} from the class path in
 * the order of their names, as the owner. Safe to repeat: the scripts create only what is missing.
 */
public final class Bootstrap {

    private static final String SCRIPTS = "config/db";

    private Bootstrap() {}

    /**
     * Runs the scripts.
     *
     * @param serverUrl the server without a database, such as {@code jdbc:mariadb://127.0.0.1:3306/}
     * @throws SetupProblem when the server cannot be reached, the owner cannot sign in or a statement is refused
     */
    public static void run(String serverUrl, Accounts accounts) {
        try (var connection = Database.open(serverUrl, accounts, Account.OWNER)) {
            for (var script : scripts()) {
                run(connection, script, accounts.settings());
            }
        } catch (SQLException e) {
            throw new SetupProblem("The connection to the database at " + serverUrl + " broke: " + e.getMessage(), e);
        }
    }

    private static void run(Connection connection, Path script, Map<String, String> values) throws SQLException {
        for (var sql : new SqlScript(script.toString(), read(script)).statements(values)) {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                // the statement is not shown: it may hold a password
                throw new SetupProblem(
                        "The database refused a statement of " + script.getFileName() + ": " + e.getMessage()
                                + "; give the owner account the rights that file needs and run the command again.",
                        e);
            }
        }
    }

    private static List<Path> scripts() {
        var folder = Bootstrap.class.getClassLoader().getResource(SCRIPTS);
        if (folder == null) {
            throw new IllegalStateException(SCRIPTS + " is not on the class path");
        }
        try (var files = Files.list(pathOf(folder.toURI()))) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("cannot list " + SCRIPTS, e);
        }
    }

    /** The folder, which stays readable when the classes come in a jar: that file system is left open on purpose. */
    private static Path pathOf(URI uri) throws IOException {
        if (uri.getScheme().equals("jar")) {
            FileSystems.newFileSystem(uri, Map.of());
        }
        return Path.of(uri);
    }

    private static String read(Path script) {
        try {
            return Files.readString(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
