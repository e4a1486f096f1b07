package dojang.insight.application;

import dojang.shared.model.NotThereException;
import jakarta.ejb.ApplicationException;
import java.util.UUID;

/** Nobody began a verification with this id. */
@ApplicationException(rollback = true)
public class NoSuchRunException extends NotThereException {

    private static final long serialVersionUID = 1L;

    NoSuchRunException(UUID id) {
        super("no-such-verification", "there is no verification " + id);
    }
}
