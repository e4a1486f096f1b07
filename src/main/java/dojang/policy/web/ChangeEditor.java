package dojang.policy.web;

import dojang.policy.application.PackChanges;
import dojang.policy.application.PackEdit;
import dojang.policy.application.Piece;
import dojang.shared.model.Days;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the author types into a change: why, from when, values, and the text of single rules. */
@Named
@ViewScoped
public class ChangeEditor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PackChanges changes;

    @Inject
    ChangePage page;

    private String reason = "";
    private String day = "";
    private String text = "";
    private String added = "";
    private boolean dayWrong;
    private final Map<String, String> values = new HashMap<>();

    @PostConstruct
    void open() {
        var change = page.getSheet().change();
        reason = change.reason();
        day = change.effective() == null ? "" : change.effective().toString();
        var piece = page.getPiece();
        if (piece != null) {
            text = piece.text();
            piece.values().forEach(value -> values.put(value.pointer(), value.value()));
        }
    }

    /** Keeps reason and day, and what is typed in the piece that is open. */
    public String save() {
        return saved(typed());
    }

    /** Proposes the change with the reason and the day that stand on the page, kept before or not. */
    public String propose() {
        var change = page.getSheet().change();
        var kept = change.effective() == null ? "" : change.effective().toString();
        if (reason.strip().equals(change.reason()) && day.strip().equals(kept)) {
            return page.propose();
        }
        saved(new PackEdit.Nothing());
        var answer = page.getAnswer();
        return !dayWrong && answer != null && answer.done() ? page.propose() : "";
    }

    /** Keeps the values typed over. */
    public String saveValues() {
        return saved(new PackEdit.Values(values));
    }

    /** Keeps the rule as it was typed. */
    public String saveText() {
        return saved(new PackEdit.SetRule(piece().id(), text));
    }

    public String add() {
        return saved(new PackEdit.SetRule("", added));
    }

    public String remove() {
        return saved(new PackEdit.RemoveRule(piece().id()));
    }

    private PackEdit typed() {
        var piece = page.getPiece();
        if (piece == null) {
            return new PackEdit.Nothing();
        }
        // a browser ends lines its own way
        var lines = text.replace("\r\n", "\n").strip();
        boolean asText = !piece.text().isEmpty() && !lines.equals(piece.text().strip());
        return asText ? new PackEdit.SetRule(piece.id(), text) : new PackEdit.Values(values);
    }

    private String saved(PackEdit edit) {
        LocalDate first = null;
        dayWrong = false;
        try {
            first = day.isBlank() ? null : Days.day(day.strip());
        } catch (DateTimeException e) {
            dayWrong = true;
            return "";
        }
        var change = page.getSheet().change();
        return page.after(changes.save(change.id(), change.edits(), reason, first, edit), "change.saved");
    }

    private Piece piece() {
        return Objects.requireNonNull(page.getPiece());
    }

    public boolean isDayWrong() {
        return dayWrong;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day == null ? "" : day;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getAdded() {
        return added;
    }

    public void setAdded(@Nullable String added) {
        this.added = added == null ? "" : added;
    }
}
