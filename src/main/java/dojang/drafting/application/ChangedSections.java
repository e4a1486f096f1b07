package dojang.drafting.application;

import dojang.approval.application.TextHistory;
import dojang.approval.model.ApprovalCase;
import dojang.drafting.persistence.DraftVersion;
import dojang.drafting.persistence.Drafts;
import dojang.paper.application.Forms;
import dojang.shared.model.Digest;
import dojang.shared.model.SectionChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says to whoever acted on an older text what has changed in it since. */
@ApplicationScoped
public class ChangedSections implements TextHistory {

    @Inject
    Drafts drafts;

    @Inject
    Forms forms;

    @Inject
    Versions versions;

    @Override
    public Optional<List<String>> changedSince(ApprovalCase current, Digest seen) {
        return drafts.seenAs(current.id(), seen).map(read -> details(current, read));
    }

    /** First the number of the version that was read, then the sections that differ from the newest. */
    private List<String> details(ApprovalCase current, DraftVersion read) {
        var details = new ArrayList<String>();
        details.add(String.valueOf(read.number()));
        var form = forms.of(current.paper().kind());
        versions.changes(current.id(), form, read.number(), current.draft().number()).stream()
                .map(SectionChange::section)
                .forEach(details::add);
        return details;
    }
}
