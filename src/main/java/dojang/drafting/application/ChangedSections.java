package dojang.drafting.application;

import dojang.approval.application.TextHistory;
import dojang.approval.model.ApprovalCase;
import dojang.drafting.persistence.DraftVersion;
import dojang.drafting.persistence.Drafts;
import dojang.shared.model.Digest;
import dojang.shared.model.SectionChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says to whoever acted on an older text what has changed in it since. */
@ApplicationScoped
public class ChangedSections implements TextHistory {

    @Inject
    Drafts drafts;

    @Inject
    Versions versions;

    @Inject
    FrozenTexts texts;

    @Override
    public Optional<List<String>> changedSince(ApprovalCase current, Digest seen) {
        return drafts.seenAs(current.id(), seen).map(read -> details(current, read));
    }

    @Override
    public List<String> altered(ApprovalCase current) {
        return texts.altered(current);
    }

    /** First the number of the version that was read, then the sections that differ from the newest. */
    private List<String> details(ApprovalCase current, DraftVersion read) {
        var changes = versions.changes(
                current.id(),
                current.paper().kind(),
                read.number(),
                current.draft().number());
        var sections = changes.stream().map(SectionChange::section);
        return Stream.concat(Stream.of(String.valueOf(read.number())), sections).toList();
    }
}
