package dojang.desk.application;

import dojang.approval.application.CaseAccess;
import dojang.approval.model.ApprovalCase;
import dojang.approval.persistence.ApprovalCases;
import dojang.approval.persistence.CaseQueries;
import dojang.approval.persistence.CaseRow;
import dojang.shared.model.ActorContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Finds the cases a case is linked with, as far as the reader may know of them. */
@ApplicationScoped
class Links {

    @Inject
    ApprovalCases cases;

    @Inject
    CaseQueries queries;

    @Inject
    CaseAccess access;

    List<CaseSheet.LinkLine> of(ApprovalCase current, ActorContext actor) {
        var link = current.paper().link();
        var forward = link == null
                ? Stream.<CaseSheet.LinkLine>empty()
                : cases.row(link.to()).stream()
                        .filter(other -> access.knows(other, actor))
                        .map(other -> line(link.effect().name(), true, other));
        var backward = queries.following(current.id()).stream()
                .filter(other -> other.passage().submitted() != null && access.knows(other, actor))
                .flatMap(other -> Stream.ofNullable(other.paper().link())
                        .map(back -> line(back.effect().name(), false, other)));
        return Stream.concat(forward, backward).toList();
    }

    private static CaseSheet.LinkLine line(String effect, boolean forward, CaseRow other) {
        return new CaseSheet.LinkLine(
                effect,
                forward,
                other.id(),
                other.paper().reference(),
                other.state().name());
    }
}
