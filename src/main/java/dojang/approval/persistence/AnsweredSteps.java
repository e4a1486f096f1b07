package dojang.approval.persistence;

import static dojang.shared.persistence.Query.utc;

import dojang.approval.model.AnsweredStep;
import dojang.shared.model.StepId;
import dojang.shared.persistence.Query;
import dojang.shared.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who answered which step; told by the entries of the log. */
@ApplicationScoped
public class AnsweredSteps {

    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Inject
    Sql sql;

    public void add(List<AnsweredStep> steps) {
        add(sql::change, steps);
    }

    static void add(WaitingTable.Change change, List<AnsweredStep> steps) {
        if (steps.isEmpty()) {
            return;
        }
        var values = new ArrayList<@Nullable Object>();
        steps.forEach(step -> values.addAll(values(step)));
        change.run(
                "insert into answered_step (step_id, round, case_id, kind, post_id, person_id, capacity, outcome,"
                        + " opinion, opened_at, acted_at) values "
                        + String.join(", ", Collections.nCopies(steps.size(), ROW))
                        // told twice is told once
                        + " on duplicate key update round = values(round)",
                values);
    }

    /** Their answers until then were taken back; the log keeps them. */
    public void undo(List<StepId> steps, Instant until) {
        var values = new ArrayList<@Nullable Object>(
                steps.stream().map(StepId::value).toList());
        values.add(utc(until));
        sql.change(
                "update answered_step set undone = true where step_id in " + Query.places(steps) + " and acted_at <= ?",
                values);
    }

    private static List<@Nullable Object> values(AnsweredStep step) {
        return Arrays.asList(
                step.step().value(),
                step.round(),
                step.caseId().value(),
                step.kind().name(),
                step.post().value(),
                step.person().value(),
                step.capacity().name(),
                step.outcome().name(),
                step.opinion(),
                utc(step.opened()),
                utc(step.at()));
    }
}
