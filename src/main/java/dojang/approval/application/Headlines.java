package dojang.approval.application;

import dojang.approval.persistence.ApprovalCases;
import dojang.shared.model.CaseId;
import dojang.shared.model.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may be said of a case where nobody asks who listens: in a mail on its way. */
@ApplicationScoped
public class Headlines {

    @Inject
    ApprovalCases cases;

    /**
     * A case in one line.
     *
     * @param title null unless its text is classed as open to the public and holds nothing restricted
     */
    public record Headline(
            String reference, String kind, @Nullable Text title) {}

    public Optional<Headline> of(CaseId id) {
        return cases.row(id)
                .map(row -> new Headline(
                        row.paper().submittedReference(),
                        row.paper().kind(),
                        row.summary().mayBeSaid() ? row.title() : null));
    }
}
