package dojang.policy.application;

import dojang.shared.model.NotThereException;
import jakarta.ejb.ApplicationException;
import java.util.UUID;

/** No change of the rule book has this id. */
@ApplicationException(rollback = true)
public class NoSuchChangeException extends NotThereException {

    private static final long serialVersionUID = 1L;

    /** What should name a change names none. */
    public NoSuchChangeException() {
        super("no-such-change", "no change is named");
    }

    public NoSuchChangeException(UUID id) {
        super("no-such-change", "there is no change " + id);
    }
}
