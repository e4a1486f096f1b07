package dojang.approval.application;

import dojang.shared.model.CaseId;
import dojang.shared.model.NotThereException;
import jakarta.ejb.ApplicationException;

/** No case has this id, or none that this person may see: the answer is the same, so that ids tell nothing. */
@ApplicationException(rollback = false)
public class NoSuchCaseException extends NotThereException {

    private static final long serialVersionUID = 1L;

    /** What should name a case names none. */
    public NoSuchCaseException() {
        super("no-such-case", "no case is named");
    }

    public NoSuchCaseException(CaseId id) {
        super("no-such-case", "no case " + id + " for this person");
    }
}
