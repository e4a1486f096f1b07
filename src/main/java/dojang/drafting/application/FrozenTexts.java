package dojang.drafting.application;

import dojang.approval.model.ApprovalCase;
import dojang.approval.persistence.CaseSummary;
import dojang.drafting.persistence.Attachment;
import dojang.drafting.persistence.Attachments;
import dojang.drafting.persistence.DraftVersion;
import dojang.drafting.persistence.Drafts;
import dojang.paper.application.Forms;
import dojang.paper.model.Content;
import dojang.paper.model.FormDefinition;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
                ? new FrozenText(version.number(), version.content(), null, List.of())
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
        var frozen = drafts.frozen(id, number);
        return new FrozenText(number, null, frozen.form(), frozen.sections());
    }

    /** The form a text is read with: the one it was frozen with, or the one in force while it is being written. */
    public FormDefinition form(String kind, FrozenText text) {
        return text.isFrozen() ? forms.of(kind, text.form()) : forms.of(kind);
    }

    /** The form of the newest version. */
    public FormDefinition form(ApprovalCase current) {
        var kind = current.paper().kind();
        return current.draft().frozen() == null ? forms.of(kind) : form(kind, of(current));
    }

    /** The text of a version as it was frozen; while it is being written, as it was saved last. */
    public Content content(String kind, DraftVersion version) {
        var text = of(version);
        return text.content(form(kind, text));
    }

    /** What a text says of itself on its outside. */
    public CaseSummary summary(FormDefinition form, Content content) {
        return summaries.of(form, content);
    }

    /** Where the stored newest version is not what the case has frozen. */
    List<String> altered(ApprovalCase current) {
        var frozen = current.draft().frozen();
        if (frozen == null) {
            return List.of();
        }
        int number = current.draft().number();
        var text = frozen(current.id(), number);
        var form = forms.altered(current.paper().kind(), text.form());
        return Stream.concat(altered(current.id(), text, frozen.digest()).stream(), form.stream())
                .toList();
    }

    /** Where the stored version is not what the log names as its digest. */
    public List<String> altered(CaseId id, int number, Digest frozen) {
        return altered(id, frozen(id, number), frozen);
    }

    private List<String> altered(CaseId id, FrozenText text, Digest frozen) {
        var files = attachments.of(id, text.number()).stream()
                .map(Attachment::digest)
                .toList();
        return text.altered(frozen, files);
    }

    /** Which form the stored version names; null for the first of its kind. */
    public @Nullable Digest formOf(CaseId id, int number) {
        return drafts.frozen(id, number).form();
    }

    /** Files of a version whose bytes are not those of their digest, or are gone. */
    public List<String> alteredFiles(CaseId id, int number) {
        return attachments.altered(id, number).stream()
                .map(name -> "attachment_content v%d %s".formatted(number, name))
                .toList();
    }
}
