package dojang.directory.application;

import dojang.directory.persistence.DirectoryRows;
import dojang.shared.persistence.TransactionConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;

/**
 * Reads the directory on the connection of the transaction there is, or in a short one of its own. Whoever holds a
 * connection never waits for a second one here: as many readers as the pool has places would wait for one another.
 */
@ApplicationScoped
@Transactional
public class DirectoryReader {

    private static final int TRIES = 3;

    @Inject
    TransactionConnection transaction;

    /** A number that grows with every change of the directory. */
    public long version() {
        return onItsConnection(DirectoryRows::version);
    }

    DirectoryPicture read() {
        return onItsConnection(DirectoryReader::ofOneMoment);
    }

    /**
     * Rows are read table by table, and somebody may change them in between: then the number has moved, and they are read
     * again. Among changes without a pause the picture keeps the number before them, so that the next check renews it.
     */
    private static DirectoryPicture ofOneMoment(DirectoryRows rows) throws SQLException {
        long before = rows.version();
        for (int tried = 1; ; tried++) {
            var picture = new DirectoryPicture(before, rows.read());
            long after = rows.version();
            if (after == before || tried == TRIES) {
                return picture;
            }
            before = after;
        }
    }

    private interface Reading<T> {
        T of(DirectoryRows rows) throws SQLException;
    }

    private <T> T onItsConnection(Reading<T> reading) {
        try {
            return transaction.with(connection -> reading.of(new DirectoryRows(connection)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
