package dojang.approval.application;

import dojang.approval.model.CaseState;
import dojang.approval.persistence.CaseLedgerQueries;
import dojang.approval.persistence.CaseRow;
import dojang.approval.persistence.Drafts;
import dojang.paper.application.ContentJson;
import dojang.policy.application.CaseRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Submitted cases with the facets of their present text, for trying rules on them. */
@ApplicationScoped
class FiledCases implements CaseRegister {

    @Inject
    CaseLedgerQueries queries;

    @Inject
    Drafts drafts;

    @Inject
    Revocations revocations;

    @Override
    public List<Filed> filed(Instant since) {
        return queries.openOrSubmittedSince(since).stream().map(this::filed).toList();
    }

    private Filed filed(CaseRow row) {
        var content = drafts.find(row.id(), row.version()).orElseThrow().content();
        return new Filed(
                row.id(),
                row.paper().reference(),
                row.title(),
                row.paper().drafter(),
                row.paper().desk(),
                row.state() == CaseState.IN_APPROVAL,
                revocations.facets(row.paper(), ContentJson.read(content)));
    }
}
