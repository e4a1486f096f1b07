package dojang.paper.application;

import dojang.shared.model.NotThereException;
import jakarta.ejb.ApplicationException;

/** No version of a form has this kind and number. */
@ApplicationException(rollback = true)
public class NoSuchFormException extends NotThereException {

    private static final long serialVersionUID = 1L;

    public NoSuchFormException(String kind, int number) {
        super("no-such-form", "there is no version %d of the form %s".formatted(number, kind));
    }
}
