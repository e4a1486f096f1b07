package dojang.audit.application;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.audit.model.EntryKind;
import dojang.audit.model.LogKeys;
import dojang.audit.model.Verification;
import dojang.audit.persistence.SealFolder;
import dojang.setup.Account;
import dojang.shared.model.CaseId;
import dojang.shared.model.PersonId;
import dojang.shared.model.StepId;
import dojang.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A log with keys, a folder outside the database, a writer and a sequencer, on a real MariaDB. */
final class LogStory implements AutoCloseable {

    static final String ORIGIN = "dojang.test/approval-log/1";
    static final PersonId LENA = new PersonId(UuidCreator.getTimeOrderedEpoch());
    static final PersonId OMAR = new PersonId(UuidCreator.getTimeOrderedEpoch());

    final TestDatabase database = TestDatabase.withNewLog();
    final Path home;
    final AuditKeys keys;
    final Path folder;
    private @Nullable Sequencer sequencer;

    LogStory() {
        try {
            home = Files.createTempDirectory(Path.of("target"), "log-story");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        AuditKeys.generate(home.resolve("keys"), ORIGIN);
        keys = AuditKeys.read(home.resolve("keys"));
        folder = home.resolve("checkpoints");
    }

    static CaseId aCase() {
        return new CaseId(UuidCreator.getTimeOrderedEpoch());
    }

    /** An act on a case that gives a step its outcome, on behalf of someone. */
    static AuditRecord concurrence(CaseId caseId, String opinion) {
        return new AuditRecord(
                EntryKind.CONCUR,
                caseId,
                new StepId(UuidCreator.getTimeOrderedEpoch()),
                1,
                LENA,
                OMAR,
                UuidCreator.getTimeOrderedEpoch(),
                body(true, opinion));
    }

    static AuditRecord refusal(CaseId caseId) {
        return new AuditRecord(
                EntryKind.APPROVE, caseId, null, null, OMAR, null, UuidCreator.getTimeOrderedEpoch(), body(false, ""));
    }

    static AuditRecord reading(CaseId caseId) {
        return new AuditRecord(
                EntryKind.READ, caseId, null, null, LENA, null, UuidCreator.getTimeOrderedEpoch(), body(true, ""));
    }

    static AuditRecord signIn() {
        return new AuditRecord(
                EntryKind.LOGIN, null, null, null, LENA, null, UuidCreator.getTimeOrderedEpoch(), body(true, ""));
    }

    private static Map<String, Object> body(boolean accepted, String opinion) {
        return Map.of(
                "accepted",
                accepted,
                "actorName",
                Map.of("ko", "레나", "en", "Lena"),
                "at",
                "2024-04-22T01:00:00.000000Z",
                "events",
                List.of(Map.of("name", "STEP_ACTED")),
                "opinion",
                opinion);
    }

    /** Writes the records in one transaction each. */
    List<Long> write(AuditRecord... records) {
        try (var connection = database.open(Account.APP)) {
            var writer = writer(connection);
            return Stream.of(records).map(writer::append).toList();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    LogWriter writer(Connection connection) {
        return new LogWriter(connection, database.log(), keys.mac());
    }

    /** Seals what was written, with the story's own sequencer. */
    long seal() {
        var opened = sequencer;
        if (opened == null) {
            opened = sequencer(folder);
            sequencer = opened;
        }
        return opened.pass();
    }

    Sequencer sequencer(Path itsFolder) {
        return new Sequencer(
                () -> database.open(Account.SEQ), database.log(), ORIGIN, keys.signers(), SealFolder.open(itsFolder));
    }

    void forgetSequencer() {
        if (sequencer != null) {
            sequencer.close();
            sequencer = null;
        }
    }

    LogReading reading(Connection connection, Path itsFolder) {
        return new LogReading(connection, database.log(), new LogKeys(ORIGIN, keys.noteKeys(), keys.mac()), itsFolder);
    }

    Verification verify() {
        try (var connection = database.open(Account.APP)) {
            return reading(connection, folder).ofAll();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    Verification verify(CaseId caseId) {
        try (var connection = database.open(Account.APP)) {
            return reading(connection, folder).of(caseId);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        forgetSequencer();
    }
}
