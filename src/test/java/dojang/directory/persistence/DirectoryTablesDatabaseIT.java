package dojang.directory.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.directory.application.DirectoryImport;
import dojang.directory.model.ImportFile;
import dojang.setup.Account;
import dojang.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The import against a real database, with the rights of the application; every test rolls back. */
class DirectoryTablesDatabaseIT {

    private Connection connection;

    @BeforeEach
    void begin() throws SQLException {
        connection = TestDatabase.withNewLog().open(Account.APP);
        connection.setAutoCommit(false);
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void importing_twice_changes_nothing_but_the_version() throws Exception {
        var directory = new DirectoryImport(connection);
        assertThat(directory.run(demo()).problems()).isEmpty();
        var before = counts();
        var known = new DirectoryTables(connection).known();
        assertThat(directory.run(demo()).problems()).isEmpty();
        assertThat(counts()).isEqualTo(before);
        assertThat(new DirectoryTables(connection).known()).isEqualTo(known);
        assertThat(number("select value from setting where name = 'directory.version'"))
                .isEqualTo(2);
    }

    @Test
    void a_renamed_unit_keeps_its_id_and_its_people() throws Exception {
        var directory = new DirectoryImport(connection);
        directory.run(demo());
        var renamed = new HashMap<>(demo());
        renamed.computeIfPresent("units.csv", (file, text) -> text.replace("Global e-Government Division", "GeG"));
        assertThat(directory.run(renamed).problems()).isEmpty();
        assertThat(number("select count(*) from org_unit where name_en = 'GeG'"))
                .isEqualTo(1);
        assertThat(number("select count(*) from post p join org_unit u on u.id = p.unit_id where u.name_en = 'GeG'"))
                .isEqualTo(5);
    }

    @Test
    void a_chosen_language_outlasts_the_next_import() throws Exception {
        var directory = new DirectoryImport(connection);
        directory.run(demo());
        try (var choice =
                connection.prepareStatement("update person set language = 'en' where login = 'kim.seoyeon'")) {
            choice.executeUpdate();
        }
        assertThat(directory.run(demo()).problems()).isEmpty();
        assertThat(number("select count(*) from person where login = 'kim.seoyeon' and language = 'en'"))
                .isEqualTo(1);
    }

    @Test
    void one_bad_line_and_nothing_is_written() throws Exception {
        var files = new HashMap<>(demo());
        files.computeIfPresent("absences.csv", (file, text) -> text + "nobody,2024-01-01,2024-01-02,LEAVE\n");
        var before = counts();
        var plan = new DirectoryImport(connection).run(files);
        assertThat(plan.problems()).hasSize(1);
        assertThat(counts()).isEqualTo(before);
    }

    private Map<String, Integer> counts() throws SQLException {
        var counts = new HashMap<String, Integer>();
        for (var table : new String[] {"org_unit", "post", "person", "tenure", "absence", "acting_order"}) {
            counts.put(table, number("select count(*) from " + table));
        }
        return counts;
    }

    private int number(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Map<String, String> demo() throws IOException {
        var files = new HashMap<String, String>();
        for (var file : ImportFile.values()) {
            files.put(file.fileName(), Files.readString(Path.of("config/demo", file.fileName())));
        }
        return files;
    }
}
