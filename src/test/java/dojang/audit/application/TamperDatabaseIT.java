package dojang.audit.application;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.audit.model.Finding;
import dojang.audit.model.Verification;
import dojang.setup.Account;
import dojang.shared.model.CaseId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything the database's administrator may try on a sealed log, at places drawn with a fixed seed. Each attempt runs in
 * the owner's transaction, is verified there and rolled back.
 */
@Tag("I-15")
@Tag("AS-24")
@Tag("SD-10")
class TamperDatabaseIT {

    private static final int PLACES = 3;
    private static final LogStory LOG = new LogStory();

    @BeforeAll
    static void write_some_sixty_entries_in_eight_batches() {
        var cases = IntStream.range(0, 6).mapToObj(number -> LogStory.aCase()).toList();
        for (int round = 0; round < 8; round++) {
            for (CaseId caseId : cases) {
                LOG.write(LogStory.concurrence(caseId, "의견 " + round));
            }
            LOG.write(LogStory.refusal(cases.get(round % 6)), LogStory.reading(cases.get(0)), LogStory.signIn());
            LOG.seal();
        }
    }

    @AfterAll
    static void close() {
        LOG.close();
    }

    static Stream<Arguments> places() {
        return Arrays.stream(Tampering.values())
                .flatMap(manner -> IntStream.range(0, PLACES).mapToObj(place -> Arguments.of(manner, place)));
    }

    @ParameterizedTest(name = "{0}, place {1}")
    @MethodSource("places")
    void is_found_and_the_row_is_named(Tampering manner, int place) throws SQLException {
        var random = new Random(31L * manner.ordinal() + place);
        try (var connection = LOG.database.open(Account.OWNER)) {
            connection.setAutoCommit(false);
            var scene = new TamperScene(connection, LOG.database.log());
            var rows = scene.rows();
            var touched = manner.run(scene, rows.get(random.nextInt(rows.size() - 1)), random);

            var verification = LOG.reading(connection, LOG.folder).ofAll();

            connection.rollback();
            assertThat(verification.intact()).isFalse();
            assertThat(named(verification)).containsAll(touched);
            if (!manner.touchesSeals()) {
                assertThat(verification.findings())
                        .filteredOn(finding -> finding.entry() != null && !touched.contains(finding.entry()))
                        .allMatch(finding -> finding.code().equals("PREVIOUS_DIFFERS"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "update {} set note = replace(note, char(10), ' ') where size = 18 | 18 | CHECKPOINT_CHANGED",
                "update {} set note = (select note from (select * from {}) t where size = 9) where size = 18"
                        + " | 18 | CHECKPOINT_CHANGED",
                "update {} set note = insert(note, 40, 1, 'x') where size = 27 | 27 | CHECKPOINT_CHANGED",
                "update {} set size = 19 where size = 18 | 19 | CHECKPOINT_CHANGED",
                "insert into {} (size, note) values (500, 'x') | 500 | CHECKPOINT_CHANGED",
                "delete from {} where size = 36 | 36 | CHECKPOINT_MISSING",
            })
    void a_checkpoint_that_was_edited_is_named_by_its_size(String sql, long size, String code) throws SQLException {
        try (var connection = LOG.database.open(Account.OWNER)) {
            connection.setAutoCommit(false);
            new TamperScene(connection, LOG.database.log())
                    .execute(sql.replace("{}", LOG.database.log() + ".audit_checkpoint"));

            var findings = LOG.reading(connection, LOG.folder).ofAll().findings();

            connection.rollback();
            assertThat(findings).anySatisfy(finding -> {
                assertThat(finding.code()).isEqualTo(code);
                assertThat(finding.words().en()).contains(" " + size + " ");
            });
        }
    }

    @Test
    void a_log_nobody_touched_raises_no_alarm() {
        for (int round = 0; round < 50; round++) {
            assertThat(LOG.verify().findings()).isEmpty();
        }
    }

    @Test
    void a_case_is_examined_alone_and_its_touched_row_is_named() throws SQLException {
        try (var connection = LOG.database.open(Account.OWNER)) {
            connection.setAutoCommit(false);
            var scene = new TamperScene(connection, LOG.database.log());
            var row = scene.rows().get(13);
            scene.update("actor_id = uuid()", row);
            var caseId = Objects.requireNonNull(row.keys().caseId());

            var ofCase = LOG.reading(connection, LOG.folder).of(caseId);

            connection.rollback();
            assertThat(ofCase.findings()).extracting(Finding::entry).containsExactly(row.id());
            assertThat(ofCase.findings()).extracting(Finding::code).containsExactly("COLUMNS_DIFFER");
        }
    }

    @Test
    void a_forged_entry_is_found_even_after_the_sequencer_sealed_it() throws SQLException {
        try (var log = new LogStory()) {
            log.write(LogStory.signIn());
            Set<Long> forged;
            try (Connection connection = log.database.open(Account.OWNER)) {
                var scene = new TamperScene(connection, log.database.log());
                forged = scene.insertLike(scene.rows().get(0), "uuid(), body, unhex(sha2(app_mac, 256))");
            }
            log.seal();

            assertThat(named(log.verify())).containsAll(forged);
        }
    }

    @Test
    void a_truncated_table_is_found_with_every_entry_named() {
        try (var log = new LogStory()) {
            var ids = log.write(LogStory.signIn(), LogStory.signIn(), LogStory.signIn());
            log.seal();
            log.database.run(Account.OWNER, "truncate table " + log.database.log() + ".audit_entry");

            assertThat(named(log.verify())).containsAll(ids);
        }
    }

    @Test
    void a_key_used_twice_after_the_unique_key_was_dropped_is_found() throws SQLException {
        try (var log = new LogStory()) {
            log.write(LogStory.concurrence(LogStory.aCase(), "하나"));
            log.database.run(
                    Account.OWNER, "alter table " + log.database.log() + ".audit_entry drop key audit_entry_idem_key");
            Set<Long> forged;
            try (Connection connection = log.database.open(Account.OWNER)) {
                var scene = new TamperScene(connection, log.database.log());
                forged = scene.insertLike(scene.rows().get(0), "idem_key, body, app_mac");
            }

            assertThat(log.verify().findings())
                    .filteredOn(finding -> finding.code().equals("KEY_TWICE"))
                    .extracting(Finding::entry)
                    .containsExactlyElementsOf(forged);
        }
    }

    private static List<Long> named(Verification verification) {
        return verification.findings().stream().map(Finding::entry).toList();
    }
}
