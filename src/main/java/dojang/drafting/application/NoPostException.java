package dojang.drafting.application;

import dojang.shared.model.PersonId;
import jakarta.ejb.ApplicationException;

/** Somebody without a post of their own, such as an auditor or an administrator, wants to draft (SD-4, SD-5). */
@ApplicationException(rollback = true)
public class NoPostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoPostException(PersonId person) {
        super("no post to draft from: " + person);
    }
}
