package dojang.approval.application;

import dojang.shared.model.CaseId;
import jakarta.ejb.ApplicationException;
import java.util.List;

/** What is stored of a case is not what was signed, so it is not handed out. */
@ApplicationException(rollback = false)
public class AlteredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the places of the tables that differ. */
    public AlteredException(CaseId id, List<?> places) {
        super("case " + id + " is not what was signed: " + places);
    }
}
