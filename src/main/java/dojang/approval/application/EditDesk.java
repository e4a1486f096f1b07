package dojang.approval.application;

import dojang.approval.persistence.ApprovalCases;
import dojang.approval.persistence.Drafts;
import dojang.paper.application.ContentJson;
import dojang.paper.model.Content;
import dojang.security.application.Roles;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.StepId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/** 검토 with an edit: the text in approval, opened for a reviewer who may change it in place (decree Art. 9(3)). */
@Stateless
public class EditDesk {

    @Inject
    ApprovalDesk desk;

    @Inject
    ApprovalCases cases;

    @Inject
    Drafts drafts;

    @Inject
    CaseSheets sheets;

    /**
     * The text as it stands.
     *
     * @param version the one that was read; an edit makes the next
     * @param step    the reviewer's own
     * @param seen    what the reviewer has on screen
     */
    public record Editing(
            CaseId id, String reference, String kind, int version, Content content, StepId step, Digest seen)
            implements Serializable {}

    /**
     * Opens the text for editing.
     *
     * @throws NoSuchCaseException   unless the rules would accept an edit from this person now
     * @throws ReasonNeededException if this person has to say why first
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public Editing open(CaseId id) {
        var sheet = desk.sheet(id);
        var mine = sheet.mine();
        if (mine == null || !mine.verbs().contains("Edit")) {
            throw new NoSuchCaseException(id);
        }
        var head = sheet.head();
        var draft = drafts.find(id, head.version()).orElseThrow();
        return new Editing(
                id,
                head.reference(),
                head.kind(),
                head.version(),
                ContentJson.read(draft.content()),
                StepId.of(mine.stepId()),
                Objects.requireNonNull(head.seen()));
    }

    /** What the rules would make of this text; changes nothing. Empty when the reviewer is asked no more. */
    @RolesAllowed(Roles.SIGNED_IN)
    public Optional<DraftPreview> preview(Editing text, Content content) {
        var mine = desk.sheet(text.id()).mine();
        return mine == null || !mine.verbs().contains("Edit")
                ? Optional.empty()
                : Optional.of(sheets.preview(cases.find(text.id()).orElseThrow(), content));
    }
}
