package dojang.audit.application;

import jakarta.ejb.ApplicationException;

/**
 * An entry with this idempotency key, or an outcome of this step and round, was committed a moment ago: somebody was
 * faster. The transaction is rolled back; the answer is found by reading again in a new one.
 */
@ApplicationException(rollback = true)
public class EntryExistsException extends RuntimeException {

    public EntryExistsException(Throwable cause) {
        super(cause);
    }
}
