package dojang.audit.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.audit.model.EntryKind;
import dojang.audit.model.Finding;
import dojang.audit.model.WatchedTable;
import dojang.audit.model.WatchedTables;
import dojang.setup.Account;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What acts leave in tables that are no case is on record, column by column, and nothing that somebody else did is. */
@Tag("T-02")
@Tag("I-14")
class RegisterDatabaseIT {

    private final LogStory log = new LogStory();

    /** Names begin with this test's own letters, since the database has settings of its own. */
    private final String mine = "probe" + UUID.randomUUID() + ".";

    private final WatchedTables watched =
            () -> List.of(new WatchedTable("setting", "setting", "name", Map.of("value", "value"))
                    .where("name like '" + mine + "%'"));

    @AfterEach
    void forget() throws SQLException {
        log.close();
        owner("delete from setting where name like '" + mine + "%'");
        owner("delete from recorded_row where row_key like '" + mine + "%'");
    }

    @Test
    void an_act_is_recorded_and_what_was_altered_beside_it_is_named_with_both_sides() throws SQLException {
        act("insert into setting (name, value) values ('" + mine + "a', '1'), ('" + mine + "b', '2')");
        assertThat(differing()).isEmpty();

        owner("update setting set value = '9' where name = '" + mine + "b'");
        assertThat(differing())
                .singleElement()
                .satisfies(words ->
                        assertThat(words).contains("setting.value (" + mine + "b)", "the log says “2”, the table “9”"));

        // the next act changes another row and vouches for nothing but that
        act("update setting set value = '5' where name = '" + mine + "a'");
        assertThat(differing())
                .singleElement()
                .satisfies(words -> assertThat(words).contains(mine + "b", "“9”"));

        owner("update setting set value = '2' where name = '" + mine + "b'");
        assertThat(differing()).isEmpty();
    }

    @Test
    void a_row_that_is_gone_and_one_that_nobody_recorded_are_named() throws SQLException {
        act("insert into setting (name, value) values ('" + mine + "a', '1')");
        owner("update setting set name = '" + mine + "z' where name = '" + mine + "a'");

        assertThat(differing())
                .anyMatch(words -> words.contains("(" + mine + "a)"))
                .anyMatch(words -> words.contains("(" + mine + "z)"));
    }

    @Test
    void rows_that_were_recorded_are_held_against_the_root_in_their_entry() throws SQLException {
        act("insert into setting (name, value) values ('" + mine + "a', '1')");
        owner("update recorded_row set content = replace(content, '\"1\"', '\"9\"') where row_key = '" + mine + "a'");
        owner("update setting set value = '9' where name = '" + mine + "a'");

        assertThat(differing()).anyMatch(words -> words.startsWith("recorded_row ("));
    }

    @Test
    void a_column_that_was_emptied_and_a_text_in_another_form_of_unicode_are_no_difference() throws SQLException {
        var decomposed = "\u1112\u1161\u11ab 'quoted' \\ and e\u0301";
        try (var app = log.database.open(Account.APP)) {
            record(app, () -> {
                try (var insert = app.prepareStatement("insert into setting (name, value) values (?, ?)")) {
                    insert.setString(1, mine + "a");
                    insert.setString(2, decomposed);
                    insert.executeUpdate();
                }
            });
        }
        assertThat(differing()).isEmpty();
        act("update setting set value = '' where name = '" + mine + "a'");
        assertThat(differing()).isEmpty();
    }

    private interface Change {
        void run() throws SQLException;
    }

    /** Changes the table as the application does, on record. */
    private void act(String sql) throws SQLException {
        try (var app = log.database.open(Account.APP)) {
            record(app, () -> {
                try (var statement = app.createStatement()) {
                    statement.executeUpdate(sql);
                }
            });
        }
    }

    private void record(Connection app, Change change) throws SQLException {
        app.setAutoCommit(false);
        var key = UuidCreator.getTimeOrderedEpoch();
        var watch = RowWatch.begin(app, watched);
        change.run();
        var body = new TreeMap<String, Object>(watch.end(key));
        log.writer(app).append(new AuditRecord(EntryKind.PERSON_ADDED, null, null, null, null, null, key, body));
        app.commit();
    }

    private void owner(String sql) throws SQLException {
        try (var owner = log.database.open(Account.OWNER);
                var statement = owner.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Of this test's rows; other tests record theirs in logs of their own. */
    private List<String> differing() throws SQLException {
        try (var app = log.database.open(Account.APP)) {
            return new RegisterReading(app, log.database.log(), log.keys.mac())
                    .differing(watched.tables()).stream()
                            .filter(finding -> !finding.code().equals("RECORDED_ROWS_UNKNOWN"))
                            .map(Finding::words)
                            .map(words -> words.en())
                            .filter(words -> words.contains(mine) || words.startsWith("recorded_row ("))
                            .toList();
        }
    }
}
