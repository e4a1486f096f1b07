package dojang.approval.application;

import dojang.shared.model.PostId;
import jakarta.ejb.ApplicationException;

/** Somebody named a post that the directory does not know. */
@ApplicationException(rollback = true)
public class NoSuchPostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchPostException(PostId post) {
        super("there is no post " + post);
    }
}
