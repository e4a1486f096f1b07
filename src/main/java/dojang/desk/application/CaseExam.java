package dojang.desk.application;

import dojang.approval.persistence.ApprovalCases;
import dojang.approval.persistence.Unreadable;
import dojang.audit.application.AuditTrail;
import dojang.audit.model.Finding;
import dojang.shared.model.CaseId;
import dojang.shared.model.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What is stored of a case otherwise than its entries tell: its row, what stands beside it, its texts and the bytes of their
 * files. It asks nobody who may know; whoever calls it has.
 */
@ApplicationScoped
public class CaseExam {

    private static final Finding UNREADABLE = new Finding(
            null,
            "CASE_UNREADABLE",
            new Text("저장된 내용이나 서식을 읽을 수 없습니다.", "What is stored of it, or of its form, cannot be read."));

    @Inject
    ApprovalCases cases;

    @Inject
    IntegrityCheck integrity;

    @Inject
    AuditTrail trail;

    public List<Finding> differing(CaseId id) {
        return cases.stored(id)
                .map(stored -> Unreadable.unless(
                                () -> integrity.ofAll(stored, trail.ofCase(id)),
                                () -> "what is stored of case " + id + " cannot be held against its log")
                        .orElse(List.of(UNREADABLE)))
                .orElse(List.of());
    }

    /** The same for many cases, each finding with the case it is of. */
    public List<Finding> named(CaseId id) {
        var name = cases.row(id).map(row -> row.paper().reference()).orElse(id.toString());
        return differing(id).stream()
                .map(one -> new Finding(
                        one.entry(),
                        one.code(),
                        new Text(
                                name + " " + one.words().ko(),
                                name + " " + one.words().en())))
                .toList();
    }
}
