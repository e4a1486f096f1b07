package dojang.drafting.web;

import dojang.paper.model.Content;
import dojang.paper.model.FormDefinition;
import dojang.paper.model.Problem;
import dojang.shared.model.Text;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the form objects to, by the place where it is said.
 *
 * @param checked whether anybody has asked yet; an empty form does not greet its author with red
 */
public record WrongFields(boolean checked, List<Problem> problems) implements Serializable {

    static final WrongFields NONE = new WrongFields(false, List.of());

    static WrongFields of(FormDefinition form, Content content) {
        return new WrongFields(true, form.problems(form.own(content)));
    }

    /** The objection to a field, or null. */
    public @Nullable Text at(String field) {
        return at(field, null);
    }

    /** The objection to a cell, or null. */
    public @Nullable Text at(String field, @Nullable Integer row) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .filter(problem -> row == null ? problem.row() == null : row.equals(problem.row()))
                .map(Problem::words)
                .findFirst()
                .orElse(null);
    }

    public boolean isChecked() {
        return checked;
    }

    boolean isNone() {
        return problems.isEmpty();
    }
}
