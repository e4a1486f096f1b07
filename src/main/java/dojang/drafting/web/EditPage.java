package dojang.drafting.web;

import dojang.approval.application.NoSuchCaseException;
import dojang.approval.application.ReasonNeededException;
import dojang.approval.web.ActForm;
import dojang.drafting.application.DraftPreview;
import dojang.drafting.application.EditService;
import dojang.drafting.application.EditService.Editing;
import dojang.shared.model.CaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reviewer changes the text in place and endorses it with that. */
@Named
@ViewScoped
public class EditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EditService desk;

    @Inject
    FormInputsFactory typing;

    @Inject
    DraftOutcomes outcomes;

    private final ActForm opinion = new ActForm();
    private @Nullable CaseId caseId;
    private @Nullable Editing editing;
    private @Nullable FormInputs typed;
    private @Nullable DraftPreview preview;
    private WrongFields wrong = WrongFields.NONE;

    /**
     * Reads what the address names.
     *
     * @return the page that asks for a reason, where this person has to give one first; empty: this page
     * @throws NoSuchCaseException if it names no case, or one that cannot be edited here now
     */
    public String load() {
        var id = Optional.ofNullable(caseId).orElseThrow(NoSuchCaseException::new);
        try {
            open(desk.open(id));
            return "";
        } catch (ReasonNeededException e) {
            return "/approval/reason.xhtml?faces-redirect=true&case=" + id;
        }
    }

    private void open(Editing open) {
        editing = open;
        typed = typing.open(open.form(), open.content());
        preview = desk.preview(open, open.content()).orElseThrow(NoSuchCaseException::new);
    }

    /**
     * Who would be asked with the text as it stands on screen. Where somebody has answered the step meanwhile there is
     * nothing new to show: the words stay, and the rules say so when they are sent.
     */
    public void refresh() {
        desk.preview(getEditing(), getTyped().content()).ifPresent(now -> preview = now);
        wrong = wrong.isChecked() ? getTyped().objections() : wrong;
    }

    /** Endorses the changed text; where the form or a rule objects, everything stays as it was typed. */
    public @Nullable String endorse() {
        wrong = getTyped().objections();
        var content = getTyped().content();
        boolean changed = !content.json().equals(getEditing().content().json());
        if (!changed) {
            outcomes.unchanged();
            return null;
        }
        if (!wrong.isNone()) {
            outcomes.incomplete(wrong);
            return null;
        }
        var page = outcomes.edit(getEditing(), content, opinion);
        if (page != null) {
            typing.kept();
        }
        return page;
    }

    public Editing getEditing() {
        if (editing == null) {
            throw LateRequests.forgotten();
        }
        return editing;
    }

    public FormInputs getTyped() {
        if (typed == null) {
            throw LateRequests.forgotten();
        }
        return typed;
    }

    public DraftPreview getPreview() {
        return Objects.requireNonNull(preview);
    }

    public WrongFields getWrong() {
        return wrong;
    }

    public ActForm getOpinion() {
        return opinion;
    }

    public @Nullable CaseId getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable CaseId caseId) {
        this.caseId = caseId;
    }
}
