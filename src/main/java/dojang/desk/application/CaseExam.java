package dojang.desk.application;

import dojang.approval.persistence.ApprovalCases;
import dojang.approval.persistence.StoredCase;
import dojang.approval.persistence.Unreadable;
import dojang.audit.application.AuditTrail;
import dojang.audit.application.TrailEntry;
import dojang.audit.model.Finding;
import dojang.shared.model.CaseId;
import dojang.shared.model.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is stored of a case otherwise than its entries tell: its row, what stands beside it, its texts and the bytes of their
 * files, and what other features keep of it. It asks nobody who may know; whoever calls it has.
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

    @Inject
    @Any
    Instance<CaseClaims> claims;

    public List<Finding> differing(CaseId id) {
        return cases.stored(id)
                .map(stored -> Unreadable.unless(
                                () -> differing(stored, trail.ofCase(id)),
                                () -> "what is stored of case " + id + " cannot be held against its log")
                        .orElse(List.of(UNREADABLE)))
                .orElse(List.of());
    }

    private List<Finding> differing(StoredCase stored, List<TrailEntry> entries) {
        return Stream.concat(
                        integrity.ofAll(stored, entries).stream(),
                        claims.stream().flatMap(one -> one.differing(stored.row(), entries).stream()))
                .toList();
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
