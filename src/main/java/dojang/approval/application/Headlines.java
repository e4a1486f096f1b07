package dojang.approval.application;

import dojang.approval.persistence.ApprovalCases;
import dojang.approval.persistence.Drafts;
import dojang.paper.application.ContentJson;
import dojang.shared.model.CaseId;
import dojang.shared.model.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may be said of a case where nobody asks who listens: in a mail on its way. */
@ApplicationScoped
public class Headlines {

    private static final String OPEN = "OPEN";

    @Inject
    ApprovalCases cases;

    @Inject
    Drafts drafts;

    /**
     * A case in one line.
     *
     * @param title null unless its text is classed as open to the public
     */
    public record Headline(String reference, String kind, @Nullable Text title) {}

    public Optional<Headline> of(CaseId id) {
        return cases.row(id).map(row -> new Headline(
                row.paper().reference(), row.paper().kind(), isOpen(id, row.version()) ? row.title() : null));
    }

    private boolean isOpen(CaseId id, int version) {
        return drafts.find(id, version)
                .filter(draft -> OPEN.equals(ContentJson.read(draft.content()).text("disclosure")))
                .isPresent();
    }
}
