package dojang.directory.application;

import dojang.directory.model.Absence;
import dojang.directory.model.ActingOrder;
import dojang.directory.model.DirectorySnapshot;
import dojang.directory.model.ImportDoor;
import dojang.directory.model.ImportPlan;
import dojang.directory.model.PersonRecord;
import dojang.directory.model.Recorded;
import dojang.directory.model.Records;
import dojang.directory.model.Tenure;
import dojang.directory.persistence.DirectoryRows;
import dojang.directory.persistence.DirectoryTables;
import dojang.directory.persistence.StandInTables;
import dojang.shared.model.PersonId;
import dojang.shared.persistence.TransactionConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Changes the directory while the product runs, always inside the transaction of whoever asks. It judges nothing: the
 * services that call it ask the rules first, on the picture that {@link #locked} gives.
 */
@ApplicationScoped
public class DirectoryChanges {

    @Inject
    TransactionConnection transaction;

    @Inject
    Directory directory;

    /** The directory as it is now; until the transaction ends, nobody else changes it. */
    public DirectorySnapshot locked() {
        return write(connection -> {
            new DirectoryTables(connection).lock();
            return new DirectoryRows(connection).read();
        });
    }

    /** Absences under their ids, in order of their first days. */
    public List<Recorded<Absence>> absences() {
        return write(connection -> new DirectoryRows(connection).absences());
    }

    /** Acting orders under their ids, in order of their first days. */
    public List<Recorded<ActingOrder>> orders() {
        return write(connection -> new DirectoryRows(connection).orders());
    }

    public UUID add(Absence absence, PersonId by) {
        return changed(connection -> new StandInTables(connection).add(absence, by));
    }

    public UUID add(ActingOrder order, PersonId by) {
        return changed(connection -> new StandInTables(connection).add(order, by));
    }

    /** Ends it the day before; what had not begun by then is taken back. */
    public void endAbsence(Recorded<Absence> absence, LocalDate today, Instant at) {
        changed(connection -> {
            var tables = new StandInTables(connection);
            if (absence.what().from().isBefore(today)) {
                tables.endAbsence(absence.id(), today.minusDays(1));
            } else {
                tables.cancelAbsence(absence.id(), at);
            }
            return absence.id();
        });
    }

    /** Ends it the day before; what had not begun by then is taken back. */
    public void endOrder(Recorded<ActingOrder> order, LocalDate today, Instant at) {
        changed(connection -> {
            var tables = new StandInTables(connection);
            if (order.what().from().isBefore(today)) {
                tables.endOrder(order.id(), today.minusDays(1));
            } else {
                tables.cancelOrder(order.id(), at);
            }
            return order.id();
        });
    }

    /** Writes the terms: known ones get their new end, others are added. */
    public void write(List<Tenure> terms) {
        changed(connection -> {
            var tables = new DirectoryTables(connection);
            for (var term : terms) {
                tables.write(term);
            }
            return terms;
        });
    }

    /** Reads files against the directory as it is, and writes nothing. */
    public ImportPlan plan(Map<String, String> files, Records stored) {
        return write(connection -> new DirectoryImport(connection).plan(ImportDoor.PAGE, files, stored));
    }

    /** Adds what is new and renames what is known. */
    public void write(Records records) {
        changed(connection -> {
            new DirectoryTables(connection).write(records);
            return records;
        });
    }

    /** Gives somebody these roles and takes all others. */
    public void roles(PersonRecord person, Set<String> roles) {
        write(new Records(List.of(), List.of(), List.of(person.with(roles)), List.of(), List.of(), List.of()));
    }

    private <T> T changed(Work<T> work) {
        var result = write(connection -> {
            var done = work.with(connection);
            new DirectoryTables(connection).countChange();
            return done;
        });
        directory.changed();
        return result;
    }

    private <T> T write(Work<T> work) {
        try {
            return transaction.with(work::with);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }
}
