package dojang.approval.application;

import dojang.shared.model.CaseId;
import jakarta.ejb.ApplicationException;
import java.util.NoSuchElementException;

/** No case has this id, or none that this person may see: the answer is the same, so that ids tell nothing. */
@ApplicationException(rollback = false)
public class NoSuchCaseException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    /** What should name a case names none. */
    public NoSuchCaseException() {
        super("no case is named");
    }

    public NoSuchCaseException(CaseId id) {
        super("no case " + id + " for this person");
    }
}
