package dojang.drafting.application;

import jakarta.ejb.ApplicationException;
import java.util.UUID;

/** An idempotency key came with another request than before. */
@ApplicationException(rollback = true)
public class KeyReusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeyReusedException(UUID key) {
        super("the key " + key + " came with another request before");
    }
}
