package dojang.drafting.application;

import dojang.approval.application.ActorContexts;
import dojang.approval.application.NoSuchCaseException;
import dojang.approval.application.Reading;
import dojang.approval.application.ReasonNeededException;
import dojang.approval.model.AllowedActs;
import dojang.approval.model.ApprovalCase;
import dojang.approval.model.Step;
import dojang.approval.model.Verb;
import dojang.approval.persistence.ApprovalCases;
import dojang.paper.model.Content;
import dojang.paper.model.FormDefinition;
import dojang.security.application.Roles;
import dojang.shared.model.ActorContext;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.StepId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;

/** 검토 with an edit: the text in approval, opened for a reviewer who may change it in place (decree Art. 9(3)). */
@Stateless
public class EditService {

    @Inject
    Reading reading;

    @Inject
    ApprovalCases cases;

    @Inject
    FrozenTexts texts;

    @Inject
    Previews previews;

    @Inject
    ActorContexts actors;

    /**
     * The text as it stands.
     *
     * @param form    the one the text was frozen with, to which the edit keeps
     * @param version the one that was read; an edit makes the next
     * @param step    the reviewer's own
     * @param seen    what the reviewer has on screen
     */
    public record Editing(
            CaseId id, String reference, FormDefinition form, int version, Content content, StepId step, Digest seen)
            implements Serializable {}

    /**
     * Opens the text for editing.
     *
     * @throws NoSuchCaseException   unless the rules would accept an edit from this person now
     * @throws ReasonNeededException if this person has to say why first
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public Editing open(CaseId id) {
        var reader = actors.now();
        var current = reading.opened(id, reader).current();
        var step = own(current, reader).orElseThrow(() -> new NoSuchCaseException(id));
        int version = current.draft().number();
        var text = texts.of(current);
        var form = texts.form(current.paper().kind(), text);
        return new Editing(
                id,
                current.paper().submittedReference(),
                form,
                version,
                text.content(form),
                step,
                current.seen().orElseThrow());
    }

    /** What the rules would make of this text; changes nothing. Empty when the reviewer is asked no more. */
    @RolesAllowed(Roles.SIGNED_IN)
    public Optional<DraftPreview> preview(Editing text, Content content) {
        var reader = actors.now();
        return cases.find(text.id())
                .filter(current -> own(current, reader).isPresent())
                .map(current -> previews.of(current, content, reader));
    }

    /** The reader's own step, if the rules would accept an edit from them now. */
    private Optional<StepId> own(ApprovalCase current, ActorContext reader) {
        var inSeat = actors.on(current, reader);
        return current.openSteps()
                .filter(step -> inSeat.seatAt(step.desk().post()).isPresent())
                .map(Step::id)
                .filter(step -> AllowedActs.on(current, step, inSeat).contains(Verb.EDIT))
                .findFirst();
    }
}
