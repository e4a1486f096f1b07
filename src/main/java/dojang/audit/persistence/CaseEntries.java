package dojang.audit.persistence;

import dojang.audit.model.Entry;
import dojang.shared.model.CaseId;
import dojang.shared.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The entries of a case as they are sealed; for what is told from the log, not for showing. */
@ApplicationScoped
public class CaseEntries {

    @Inject
    Sql sql;

    /** All of them, oldest first. */
    public List<Entry> of(CaseId caseId) {
        return before(caseId, Long.MAX_VALUE);
    }

    /** Those before the entry of this id, oldest first. */
    public List<Entry> before(CaseId caseId, long id) {
        return sql.work(connection -> new EntryTable(connection, AuditDatabase.configured()).ofCaseBefore(caseId, id));
    }
}
