package dojang.shared.persistence;

import java.sql.SQLException;

/** The database refused or could not be asked; never an answer to a person. */
public class SqlFailure extends RuntimeException {

    private static final int DUPLICATE_KEY = 1062;
    private static final int DEADLOCK = 1213;

    private final int errorCode;

    public SqlFailure(SQLException cause) {
        super(cause);
        errorCode = cause.getErrorCode();
    }

    /** Whether a unique key was already taken. */
    public boolean isDuplicate() {
        return errorCode == DUPLICATE_KEY;
    }

    /** Whether another session was faster, at a key or in a deadlock. */
    public boolean isRace() {
        return errorCode == DUPLICATE_KEY || errorCode == DEADLOCK;
    }
}
