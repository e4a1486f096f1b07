package dojang.approval.application;

import dojang.shared.model.CaseId;
import jakarta.ejb.ApplicationException;

/** The case is 대외비 and its reader must say why before reading it; the reason goes on record. */
@ApplicationException(rollback = false)
public class ReasonNeededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReasonNeededException(CaseId id) {
        super("a reason is needed to read case " + id);
    }
}
