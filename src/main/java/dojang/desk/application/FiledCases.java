package dojang.desk.application;

import dojang.approval.application.ActorContexts;
import dojang.approval.application.CaseAccess;
import dojang.approval.model.CaseState;
import dojang.approval.persistence.CaseLedgerQueries;
import dojang.approval.persistence.CaseLedgerQueries.Written;
import dojang.approval.persistence.CaseRow;
import dojang.drafting.application.Revocations;
import dojang.paper.application.ContentJson;
import dojang.paper.application.Forms;
import dojang.policy.application.CaseRegister;
import dojang.policy.model.Facets;
import dojang.shared.model.CaseId;
import dojang.shared.model.PersonId;
import dojang.shared.model.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Submitted cases with the facets of their present text, for trying rules on them. */
@ApplicationScoped
class FiledCases implements CaseRegister {

    @Inject
    CaseLedgerQueries queries;

    @Inject
    Revocations revocations;

    @Inject
    Forms forms;

    @Inject
    CaseAccess access;

    @Inject
    ActorContexts actors;

    @Override
    public int count(Instant since) {
        return (int) queries.countOpenOrSubmittedSince(since);
    }

    @Override
    public List<CaseId> filed(Instant since, Set<String> kinds) {
        return queries.openOrSubmittedSince(since, kinds);
    }

    @Override
    public List<CaseId> openOf(PersonId drafter, Set<String> kinds) {
        return queries.openOf(drafter, kinds);
    }

    @Override
    public List<Filed> read(List<CaseId> some) {
        var written = queries.written(some);
        return some.stream()
                .flatMap(id -> Optional.ofNullable(written.get(id)).stream())
                .map(this::filed)
                .toList();
    }

    private Facets facets(Written one) {
        var paper = one.row().paper();
        var form = one.working() ? forms.of(paper.kind()) : forms.of(paper.kind(), one.form());
        return revocations.facets(paper, form, ContentJson.read(one.content()));
    }

    private Filed filed(Written one) {
        var row = one.row();
        return new Filed(
                row.id(),
                row.paper().submittedReference(),
                row.paper().drafter(),
                row.paper().desk(),
                row.state() == CaseState.IN_APPROVAL,
                facets(one));
    }

    @Override
    public Map<CaseId, Text> titles(Collection<CaseId> some) {
        var rows = queries.rows(some);
        var reader = actors.now();
        var known = access.known(rows, reader);
        var readable = access.readable(rows, reader);
        return rows.stream()
                .filter(row -> (row.summary().mayBeSaid() ? known : readable).contains(row.id()))
                .collect(Collectors.toMap(CaseRow::id, CaseRow::title));
    }
}
