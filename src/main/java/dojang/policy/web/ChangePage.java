package dojang.policy.web;

import dojang.policy.application.ChangeAnswer;
import dojang.policy.application.ChangeSheet;
import dojang.policy.application.ChangeSheets;
import dojang.policy.application.NoSuchChangeException;
import dojang.policy.application.PackChanges;
import dojang.policy.application.Piece;
import dojang.policy.model.change.ChangeVerb;
import dojang.shared.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One change of the rule book: read, and moved on its way. */
@Named
@ViewScoped
public class ChangePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PackChanges changes;

    @Inject
    ChangeSheets sheets;

    @Inject
    Notices notices;

    private @Nullable UUID id;
    private String edit = "";
    private String remark = "";
    private transient @Nullable ChangeSheet sheet;
    private transient @Nullable ChangeAnswer answer;

    /**
     * Finds the change of the address.
     *
     * @throws NoSuchChangeException if there is none
     */
    public void load() {
        getSheet();
    }

    public String propose() {
        return after(changes.propose(key()), "change.proposed");
    }

    public String approve() {
        return after(changes.approve(key()), "change.approved");
    }

    public String reject() {
        return after(changes.reject(key(), remark), "change.rejected");
    }

    public String withdraw() {
        return after(changes.withdraw(key()), "change.withdrawn");
    }

    String after(ChangeAnswer given, String done) {
        answer = given;
        sheet = null;
        if (!given.done()) {
            return "";
        }
        notices.say(done);
        return "/policy/change.xhtml?faces-redirect=true&change=" + key();
    }

    public ChangeSheet getSheet() {
        if (sheet == null) {
            sheet = sheets.of(changes.find(key()));
        }
        return sheet;
    }

    /** The piece the address asks to edit; null while none is, or there is none so called. */
    public @Nullable Piece getPiece() {
        return edit.isEmpty() || !may(ChangeVerb.SAVE)
                ? null
                : sheets.piece(getSheet().change(), edit).orElse(null);
    }

    public boolean may(ChangeVerb verb) {
        return getSheet().verbs().contains(verb);
    }

    /** What became of the last thing asked; null before. */
    public @Nullable ChangeAnswer getAnswer() {
        return answer;
    }

    UUID key() {
        if (id == null) {
            throw new NoSuchChangeException();
        }
        return id;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    /** Which rule is edited, or table. with a kind; empty for none. */
    public String getEdit() {
        return edit;
    }

    public void setEdit(@Nullable String edit) {
        this.edit = edit == null ? "" : edit;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = remark == null ? "" : remark;
    }
}
