package dojang.drafting.application;

import dojang.approval.model.ApprovalCase;
import dojang.approval.persistence.CaseSummary;
import dojang.drafting.persistence.Attachment;
import dojang.drafting.persistence.Attachments;
import dojang.drafting.persistence.DraftVersion;
import dojang.drafting.persistence.Drafts;
import dojang.paper.application.Forms;
import dojang.paper.model.Content;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What was submitted is what is read: texts put together from their frozen sections, and held against their digests. */
@ApplicationScoped
public class FrozenTexts {

    @Inject
    Drafts drafts;

    @Inject
    Attachments attachments;

    @Inject
    Forms forms;

    @Inject
    CaseSummaries summaries;

    public FrozenText of(DraftVersion version) {
        return version.digest() == null
                ? new FrozenText(version.number(), version.content(), List.of())
                : frozen(version.caseId(), version.number());
    }

    /** The newest version; of one in approval nothing but its sections is read. */
    public FrozenText of(ApprovalCase current) {
        int number = current.draft().number();
        return current.draft().frozen() == null
                ? of(drafts.find(current.id(), number).orElseThrow())
                : frozen(current.id(), number);
    }

    private FrozenText frozen(CaseId id, int number) {
        return new FrozenText(number, null, drafts.sections(id, number));
    }

    /** The text of a version as it was frozen; while it is being written, as it was saved last. */
    public Content content(String kind, DraftVersion version) {
        return of(version).content(forms.of(kind));
    }

    /** What a text says of itself on its outside. */
    public CaseSummary summary(String kind, Content content) {
        return summaries.of(kind, content);
    }

    /** Where the stored newest version is not what the case has frozen. */
    List<String> altered(ApprovalCase current) {
        var frozen = current.draft().frozen();
        return frozen == null
                ? List.of()
                : altered(current.id(), current.draft().number(), frozen.digest());
    }

    /** Where the stored version is not what the log names as its digest. */
    public List<String> altered(CaseId id, int number, Digest frozen) {
        var files = attachments.of(id, number).stream().map(Attachment::digest).toList();
        return frozen(id, number).altered(frozen, files);
    }

    /** Files of a version whose bytes are not those of their digest, or are gone. */
    public List<String> alteredFiles(CaseId id, int number) {
        return attachments.altered(id, number).stream()
                .map(name -> "attachment_content v%d %s".formatted(number, name))
                .toList();
    }
}
