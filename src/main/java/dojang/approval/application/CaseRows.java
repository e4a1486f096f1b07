package dojang.approval.application;

import dojang.approval.persistence.ApprovalCases;
import dojang.approval.persistence.CaseEntry;
import dojang.approval.persistence.CaseRow;
import dojang.approval.persistence.RowDifference;
import dojang.approval.persistence.Unreadable;
import dojang.audit.model.Finding;
import dojang.audit.persistence.CaseEntries;
import dojang.shared.model.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Holds the rows of cases against the log: a row is a snapshot of its entries, so that it can be proven by them. */
@ApplicationScoped
public class CaseRows {

    private static final Finding UNTOLD = new Finding(
            null,
            "ROW_UNTOLD",
            new Text(
                    "이 사안의 기록이 손상되어 사안의 행과 맞는지 확인할 수 없습니다.",
                    "The entries of this case are damaged, so that its row cannot be held against them."));

    @Inject
    ApprovalCases cases;

    @Inject
    CaseEntries entries;

    /** What the row says otherwise than the log, each with both sides; none where it is what the log has left. */
    public List<Finding> differing(CaseRow row) {
        return Unreadable.unless(
                        () -> CaseEntry.history(row.id(), row.paper(), entries.of(row.id())),
                        () -> "the entries of case " + row.id() + " do not tell its state")
                .map(told -> RowDifference.of(told, row, cases.digest(row.id())).stream()
                        .map(CaseRows::finding)
                        .toList())
                .orElse(List.of(UNTOLD));
    }

    private static Finding finding(RowDifference one) {
        return new Finding(
                null,
                "ROW_DIFFERS",
                new Text(
                        "approval_case.%s: 기록에는 “%s”, 표에는 “%s”".formatted(one.column(), one.told(), one.stands()),
                        "approval_case.%s: the log says “%s”, the table “%s”."
                                .formatted(one.column(), one.told(), one.stands())));
    }
}
