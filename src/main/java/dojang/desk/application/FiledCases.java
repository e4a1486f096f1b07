package dojang.desk.application;

import dojang.approval.application.ActorContexts;
import dojang.approval.application.CaseAccess;
import dojang.approval.model.CaseState;
import dojang.approval.persistence.CaseLedgerQueries;
import dojang.approval.persistence.CaseRow;
import dojang.drafting.application.Revocations;
import dojang.drafting.persistence.Drafts;
import dojang.paper.application.ContentJson;
import dojang.policy.application.CaseRegister;
import dojang.shared.model.ActorContext;
import dojang.shared.model.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Submitted cases with the facets of their present text, for trying rules on them. */
@ApplicationScoped
class FiledCases implements CaseRegister {

    @Inject
    CaseLedgerQueries queries;

    @Inject
    Drafts drafts;

    @Inject
    Revocations revocations;

    @Inject
    CaseAccess access;

    @Inject
    ActorContexts actors;

    @Override
    public List<Filed> filed(Instant since) {
        var reader = actors.now();
        return queries.openOrSubmittedSince(since).stream()
                .map(row -> filed(row, reader))
                .toList();
    }

    /** Whoever tries rules on a case need not be somebody who may read it. */
    private @Nullable Text title(CaseRow row, ActorContext reader) {
        return row.cover().mayBeSaid() || access.mayRead(row, reader) ? row.title() : null;
    }

    private Filed filed(CaseRow row, ActorContext reader) {
        var content = drafts.find(row.id(), row.version()).orElseThrow().content();
        return new Filed(
                row.id(),
                row.paper().reference(),
                title(row, reader),
                row.paper().drafter(),
                row.paper().desk(),
                row.state() == CaseState.IN_APPROVAL,
                revocations.facets(row.paper(), ContentJson.read(content)));
    }
}
