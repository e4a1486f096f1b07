package dojang.desk.application;

import dojang.approval.application.Answer;
import dojang.approval.application.ApprovalService;
import dojang.approval.model.Opinion;
import dojang.desk.application.BulkLine.Yes;
import dojang.security.application.Roles;
import dojang.shared.model.CaseId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * 일괄 처리: several cases are looked through on one sheet and answered one by one. Each has its own transaction, its own
 * entry in the log and its own outcome; what one of them meets does not touch the others.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkService {

    /** Cases on one sheet: more cannot be looked through. */
    public static final int MOST = 50;

    @Inject
    BulkLines lines;

    @Inject
    ApprovalService approvals;

    /**
     * A yes to one case.
     *
     * @param key made once for it; a repeat gets the first answer
     */
    public record Chosen(CaseId id, UUID key, Yes yes) implements Serializable {}

    /** What came of one line. */
    public record Outcome(CaseId id, Answer answer) implements Serializable {}

    /** A line for every case asked about, in the same order; those without a yes say why. */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<BulkLine> sheet(List<CaseId> cases) {
        return cases.stream().distinct().limit(MOST).map(lines::of).toList();
    }

    /** Puts each yes to its case, in order. */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<Outcome> act(List<Chosen> chosen, Opinion opinion) {
        return chosen.stream()
                .map(one -> new Outcome(
                        one.id(), approvals.put(one.id(), one.key(), BulkLines.command(one.yes(), opinion))))
                .toList();
    }
}
