package dojang.drafting.web;

import dojang.approval.application.NoSuchCaseException;
import dojang.drafting.application.DraftPreview;
import dojang.drafting.application.DraftService;
import dojang.drafting.application.DraftSheet;
import dojang.paper.application.Forms;
import dojang.shared.model.CaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writing a draft: the form of its kind, what still hinders it, and who would be asked. */
@Named
@ViewScoped
public class DraftPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DraftService drafts;

    @Inject
    Forms forms;

    @Inject
    DraftOutcomes outcomes;

    @Inject
    FormInputsFactory typing;

    private @Nullable CaseId caseId;
    private @Nullable DraftSheet draft;
    private @Nullable FormInputs typed;
    private @Nullable DraftPreview preview;
    private WrongFields wrong = WrongFields.NONE;
    private UUID key = UUID.randomUUID();
    private long edits;
    private boolean overtaken;
    private @Nullable Instant savedAt;

    /**
     * Reads what the address names.
     *
     * @throws NoSuchCaseException if it names no case
     */
    public void load() {
        draft = drafts.open(Optional.ofNullable(caseId).orElseThrow(NoSuchCaseException::new));
        typed = typing.open(forms.of(draft.kind()), draft.content());
        edits = draft.edits();
        preview = drafts.preview(draft.id(), draft.content());
    }

    /** Who would be asked if this were submitted, as it stands on screen. */
    public void refresh() {
        preview = drafts.preview(getDraft().id(), getTyped().content());
        wrong = wrong.isChecked() ? getTyped().objections() : wrong;
    }

    public void save() {
        keep();
    }

    /** Saves and submits; where the form or a rule objects, everything stays as it was typed. */
    public @Nullable String submit() {
        wrong = getTyped().objections();
        if (!keep() || !wrong.isNone()) {
            outcomes.incomplete(wrong);
            return null;
        }
        var page = outcomes.submit(getDraft().id(), key);
        key = UUID.randomUUID();
        return page;
    }

    private boolean keep() {
        var content = getTyped().content();
        var answer = drafts.save(getDraft().id(), edits, content);
        overtaken = !answer.saved();
        if (answer.saved()) {
            edits = answer.edits();
            savedAt = typing.kept();
            refresh();
        } else {
            outcomes.overtaken(answer);
        }
        return answer.saved();
    }

    /** After somebody saved in between: these words win. */
    public void overwrite() {
        edits = drafts.open(getDraft().id()).edits();
        save();
    }

    public DraftSheet getDraft() {
        if (draft == null) {
            throw LateRequests.ofDraft(drafts);
        }
        return draft;
    }

    public FormInputs getTyped() {
        if (typed == null) {
            throw LateRequests.ofDraft(drafts);
        }
        return typed;
    }

    public DraftPreview getPreview() {
        return Objects.requireNonNull(preview);
    }

    public WrongFields getWrong() {
        return wrong;
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    /** When this page last saved the draft; null while it has not. */
    public @Nullable Instant getSavedAt() {
        return savedAt;
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public @Nullable CaseId getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable CaseId caseId) {
        this.caseId = caseId;
    }
}
