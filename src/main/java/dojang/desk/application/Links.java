package dojang.desk.application;

import dojang.approval.application.CaseAccess;
import dojang.approval.model.ApprovalCase;
import dojang.approval.model.Paper.Effect;
import dojang.approval.persistence.ApprovalCases;
import dojang.approval.persistence.CaseQueries;
import dojang.approval.persistence.CaseRow;
import dojang.shared.model.ActorContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
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
        var to = link == null ? Stream.<CaseRow>empty() : cases.row(link.to()).stream();
        var from = queries.following(current.id()).stream()
                .filter(other -> other.passage().submitted() != null);
        var linked = Stream.concat(to, from).toList();
        var known = access.known(linked, actor);
        return linked.stream()
                .filter(other -> known.contains(other.id()))
                .map(other -> line(current, other))
                .toList();
    }

    private static CaseSheet.LinkLine line(ApprovalCase current, CaseRow other) {
        var forward = current.paper().link();
        boolean to = forward != null && forward.to().equals(other.id());
        var link = to ? forward : other.paper().link();
        return line(Objects.requireNonNull(link).effect(), to, other);
    }

    private static CaseSheet.LinkLine line(Effect effect, boolean forward, CaseRow other) {
        return new CaseSheet.LinkLine(effect, forward, other.id(), other.paper().submittedReference(), other.state());
    }
}
