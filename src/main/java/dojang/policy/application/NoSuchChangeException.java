package dojang.policy.application;

import jakarta.ejb.ApplicationException;
import java.util.NoSuchElementException;
import java.util.UUID;

/** No change of the rule book has this id. */
@ApplicationException(rollback = true)
public class NoSuchChangeException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    public NoSuchChangeException(UUID id) {
        super("there is no change " + id);
    }
}
