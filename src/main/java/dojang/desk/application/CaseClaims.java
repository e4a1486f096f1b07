package dojang.desk.application;

import dojang.approval.persistence.CaseRow;
import dojang.audit.application.TrailEntry;
import dojang.audit.model.Finding;
import java.util.List;

/** What a feature keeps of cases for itself, held against their entries whenever a case is verified. */
public interface CaseClaims {

    /**
     * What it keeps otherwise than the entries tell.
     *
     * @param entries of the case, the oldest first
     */
    List<Finding> differing(CaseRow row, List<TrailEntry> entries);
}
