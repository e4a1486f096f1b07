package dojang.paper.web;

import dojang.paper.application.FormChanges;
import dojang.paper.application.FormSheet;
import dojang.paper.application.NoSuchFormException;
import dojang.policy.model.change.ChangeRefusal;
import dojang.policy.model.change.ChangeVerb;
import dojang.shared.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All forms with their versions; the one that the address names is read, and moved on its way. */
@Named
@ViewScoped
public class FormsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FormChanges changes;

    @Inject
    Notices notices;

    private String kind = "";
    private int number;
    private String remark = "";
    private transient @Nullable List<FormSheet> rows;
    private @Nullable ChangeRefusal refusal;

    /**
     * Finds the version of the address.
     *
     * @throws NoSuchFormException if it names one that there is not
     */
    public void load() {
        if (!kind.isEmpty() && getSheet() == null) {
            throw new NoSuchFormException(kind, number);
        }
    }

    public String propose() {
        return after(changes.propose(kind, number), "forms.proposed.done");
    }

    public String approve() {
        return after(changes.approve(kind, number), "forms.approved.done");
    }

    public String reject() {
        return after(changes.reject(kind, number, remark), "forms.rejected.done");
    }

    private String after(Optional<ChangeRefusal> why, String done) {
        refusal = why.orElse(null);
        rows = null;
        if (refusal != null) {
            return "";
        }
        notices.say(done);
        return "/policy/forms.xhtml?faces-redirect=true&kind=" + kind + "&number=" + number;
    }

    public List<FormSheet> getRows() {
        rows = rows == null ? changes.all() : rows;
        return rows;
    }

    /** The version of the address; null where it names none. */
    public @Nullable FormSheet getSheet() {
        return getRows().stream()
                .filter(row ->
                        row.version().kind().equals(kind) && row.version().number() == number)
                .findFirst()
                .orElse(null);
    }

    public boolean may(ChangeVerb verb) {
        var sheet = getSheet();
        return sheet != null && sheet.verbs().contains(verb);
    }

    /** Why the last thing asked was not done; null where it was. */
    public @Nullable ChangeRefusal getRefusal() {
        return refusal;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = remark == null ? "" : remark;
    }
}
