package dojang.shared.faces;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The database cannot be reached, or has gone in the middle of a request. That is no defect: what was not committed has not
 * happened, and it heals by itself when the database is back.
 */
public final class Outage {

    /** After how many seconds asking again makes sense; a restart of MariaDB takes about as long. */
    public static final String RETRY_AFTER = "10";

    /** What SQLSTATE begins with for everything about a connection (SQL:2016, 24.1). */
    private static final String CONNECTION_EXCEPTION = "08";

    /** Payara says so when its pool has nobody to give, by way of exceptions of its own. */
    private static final String ALLOCATION = "Error in allocating a connection";

    private Outage() {}

    /** Whether the failure, or what led to it, is that there is no connection. */
    public static boolean isCauseOf(@Nullable Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(Outage::isOne);
    }

    private static boolean isOne(Throwable failure) {
        return failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLTransientConnectionException
                || failure instanceof SQLException sql && isOfConnection(sql);
    }

    private static boolean isOfConnection(SQLException sql) {
        @Nullable String state = sql.getSQLState();
        @Nullable String message = sql.getMessage();
        return state != null && state.startsWith(CONNECTION_EXCEPTION)
                || message != null && message.contains(ALLOCATION);
    }
}
