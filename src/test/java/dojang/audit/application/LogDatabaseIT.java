package dojang.audit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dojang.audit.model.Checkpoint;
import dojang.audit.model.Finding;
import dojang.audit.model.SignedNote;
import dojang.setup.Account;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Writing, sealing and verifying, without anybody tampering with the rows. */
@Tag("I-15")
class LogDatabaseIT {

    private final LogStory log = new LogStory();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void an_empty_log_is_intact_and_has_no_head() {
        assertThat(log.seal()).isZero();
        assertThat(log.verify().findings()).isEmpty();
        assertThat(log.verify().origin()).isNull();
    }

    @Test
    void sealed_and_waiting_entries_together_are_intact() throws IOException {
        var hostVisit = LogStory.aCase();
        log.write(LogStory.signIn(), LogStory.concurrence(hostVisit, "좋음 😀"), LogStory.refusal(hostVisit));
        assertThat(log.seal()).isEqualTo(3);
        log.write(LogStory.reading(hostVisit), LogStory.concurrence(hostVisit, "그대로"));

        var verification = log.verify();

        assertThat(verification.findings()).isEmpty();
        assertThat(verification.entries()).isEqualTo(5);
        assertThat(verification.sealed()).isEqualTo(3);
        assertThat(verification.checkpoints()).isEqualTo(1);
        assertThat(log.verify(hostVisit).findings()).isEmpty();
        assertThat(log.verify(hostVisit).entries()).isEqualTo(4);
        assertThat(newestHead().size()).isEqualTo(3);
        assertThat(newestHead().rootBase64()).isEqualTo(verification.rootBase64());
    }

    @Test
    void each_act_of_a_case_names_the_leaf_of_the_one_before_and_readings_stand_beside() throws SQLException {
        var hostVisit = LogStory.aCase();
        log.write(
                LogStory.concurrence(hostVisit, "하나"),
                LogStory.reading(hostVisit),
                LogStory.concurrence(LogStory.aCase(), "다른 사안"),
                LogStory.concurrence(hostVisit, "둘"));
        try (var connection = log.database.open(Account.APP)) {
            var trail = new TrailReading(connection, log.database.log()).ofCase(hostVisit);

            assertThat(trail).hasSize(3);
            assertThat(trail.get(0).body()).doesNotContainKey("prev");
            assertThat(trail.get(1).body()).doesNotContainKey("prev");
            assertThat(trail.get(2).body()).containsKey("prev");
        }
    }

    @Test
    void a_key_is_used_once_and_its_entry_is_found_again() throws SQLException {
        var act = LogStory.concurrence(LogStory.aCase(), "한 번");
        long id = log.write(act).get(0);

        assertThatThrownBy(() -> log.write(act)).isInstanceOf(EntryExistsException.class);
        try (var connection = log.database.open(Account.APP)) {
            var found = log.writer(connection).find(act.idem()).orElseThrow();
            assertThat(found.id()).isEqualTo(id);
            assertThat(found.body()).containsEntry("opinion", "한 번");
        }
    }

    @Test
    void the_seal_of_an_entry_is_seen_on_the_trail_once_it_is_sealed() throws SQLException {
        var hostVisit = LogStory.aCase();
        log.write(LogStory.concurrence(hostVisit, "봉인됨"));
        log.seal();
        log.write(LogStory.concurrence(hostVisit, "기다림"));
        try (var connection = log.database.open(Account.APP)) {
            var trail = new TrailReading(connection, log.database.log()).ofCase(hostVisit);

            assertThat(trail).extracting(entry -> entry.sealedAt() != null).containsExactly(true, false);
        }
    }

    @Test
    void another_run_goes_on_where_the_one_before_stopped() {
        log.write(LogStory.signIn(), LogStory.signIn());
        log.seal();
        log.forgetSequencer();
        log.write(LogStory.signIn());

        assertThat(log.seal()).isEqualTo(3);
        assertThat(log.verify().findings()).isEmpty();
        assertThat(log.verify().checkpoints()).isEqualTo(2);
    }

    @Test
    void lines_a_crash_left_unfinished_are_cut_off_and_written_again() throws IOException {
        log.write(LogStory.signIn());
        log.seal();
        log.forgetSequencer();
        Files.write(log.folder.resolve("leaves"), new byte[17], StandardOpenOption.APPEND);
        Files.writeString(log.folder.resolve("heads.log"), LogStory.ORIGIN + "\n2\n", StandardOpenOption.APPEND);
        assertThat(log.verify().findings()).isEmpty();
        log.write(LogStory.signIn());

        assertThat(log.seal()).isEqualTo(2);
        assertThat(log.verify().findings()).isEmpty();
        assertThat(log.verify().checkpoints()).isEqualTo(2);
    }

    @Test
    void an_act_that_commits_late_is_sealed_and_one_rolled_back_is_not_missed() throws SQLException {
        try (var slow = log.database.open(Account.APP);
                var never = log.database.open(Account.APP)) {
            slow.setAutoCommit(false);
            never.setAutoCommit(false);
            log.writer(slow).append(LogStory.signIn());
            log.writer(never).append(LogStory.signIn());
            log.write(LogStory.signIn(), LogStory.signIn());
            assertThat(log.seal()).isEqualTo(2);

            slow.commit();
            never.rollback();

            assertThat(log.seal()).isEqualTo(3);
            assertThat(log.verify().findings()).isEmpty();
        }
    }

    @Test
    void a_restored_older_database_is_not_signed_over() {
        log.write(LogStory.signIn());
        log.seal();
        log.write(LogStory.signIn());
        log.seal();
        log.forgetSequencer();
        log.database.run(Account.OWNER, "delete from " + log.database.log() + ".audit_batch where first_index = 1");

        assertThatThrownBy(log::seal)
                .isInstanceOf(SealStoppedException.class)
                .hasMessageContaining("leaves 1 to 1 were signed and are missing");
        assertThatThrownBy(log::seal).isInstanceOf(SealStoppedException.class);
    }

    @Test
    void a_second_sequencer_may_not_write_to_the_same_folder() {
        log.seal();

        assertThatThrownBy(() -> log.sequencer(log.folder)).hasMessageContaining("folder of checkpoints");
    }

    @Test
    void a_log_whose_outside_record_is_gone_does_not_pass() throws IOException {
        log.write(LogStory.signIn());
        log.seal();
        Files.delete(log.folder.resolve("heads.log"));

        assertThat(log.verify().findings()).extracting(Finding::code).containsExactly("HEAD_MISSING");
    }

    @Test
    void an_outside_record_that_was_rolled_back_does_not_pass() throws IOException {
        log.write(LogStory.signIn());
        log.seal();
        var old = Files.readAllBytes(log.folder.resolve("heads.log"));
        log.write(LogStory.signIn());
        log.seal();
        Files.write(log.folder.resolve("heads.log"), old);
        log.database.run(
                Account.OWNER, "update " + log.database.log() + ".audit_checkpoint set at = at - interval 2 minute");

        assertThat(log.verify().findings()).extracting(Finding::code).containsExactly("HEAD_MISSING");
    }

    /** No key is needed for it; what the page about the trail says of it is what happens. */
    @Test
    @Tag("T-96")
    void database_and_folder_put_back_together_are_found_by_a_later_copy_of_the_folder_alone() throws Exception {
        log.write(LogStory.signIn());
        log.seal();
        var older = copy("older");
        log.write(LogStory.signIn());
        log.seal();
        var later = copy("later");
        log.forgetSequencer();
        for (var table : List.of(
                "audit_batch where first_index = 1", "audit_checkpoint where size = 2", "audit_entry where id = 2")) {
            log.database.run(Account.OWNER, "delete from " + log.database.log() + "." + table);
        }

        try (var connection = log.database.open(Account.APP)) {
            assertThat(log.reading(connection, older).ofAll().findings()).isEmpty();
            assertThat(log.reading(connection, later).ofAll().findings()).isNotEmpty();
        }
    }

    private Path copy(String name) throws IOException {
        var to = Files.createDirectories(log.home.resolve(name));
        try (var files = Files.list(log.folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }

    @Test
    @Tag("T-02")
    void a_newest_checkpoint_that_was_replaced_cut_or_removed_is_noticed() throws IOException {
        var file = log.folder.resolve("checkpoint");
        log.write(LogStory.signIn());
        log.seal();
        var first = Files.readString(file);
        log.write(LogStory.signIn());
        log.seal();
        log.write(LogStory.signIn());
        log.seal();
        assertThat(log.verify().findings()).isEmpty();
        var newest = Files.readString(file);

        for (var forged : List.of(first, newest.substring(0, newest.length() / 2), newest.replace('3', '4'), "")) {
            Files.writeString(file, forged);
            assertThat(log.verify().findings()).extracting(Finding::code).containsExactly("HEAD_PUBLISHED");
        }
        Files.delete(file);
        assertThat(log.verify().findings()).extracting(Finding::code).containsExactly("HEAD_PUBLISHED");

        log.write(LogStory.signIn());
        log.seal();
        assertThat(log.verify().findings()).isEmpty();
    }

    @Test
    void leaves_kept_outside_that_were_damaged_are_told_from_rows_that_were() throws IOException {
        log.write(LogStory.signIn(), LogStory.signIn());
        log.seal();
        var leaves = Files.readAllBytes(log.folder.resolve("leaves"));
        leaves[60] ^= 1;
        Files.write(log.folder.resolve("leaves"), leaves);

        assertThat(log.verify().findings()).extracting(Finding::code).containsExactly("LEAVES_DIFFER");
    }

    private Checkpoint newestHead() throws IOException {
        var note = SignedNote.parse(Files.readString(log.folder.resolve("checkpoint")))
                .orElseThrow();
        assertThat(log.keys.noteKeys()).hasSize(2).allMatch(key -> key.signed(note));
        return Checkpoint.parse(note.text()).orElseThrow();
    }
}
