package dojang.approval.model;

import dojang.shared.model.Capacity;
import dojang.shared.model.CaseId;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody answered a step in one of its rounds: what lists and figures need of steps that wait no more.
 *
 * @param opened since when the desk had it; absent for an opinion on a step nobody waited for
 */
public record AnsweredStep(
        CaseId caseId,
        StepId step,
        int round,
        StepKind kind,
        PostId post,
        PersonId person,
        Capacity capacity,
        Outcome outcome,
        String opinion,
        @Nullable Instant opened,
        Instant at) {

    /**
     * Those that the events of one act tell of.
     *
     * @param after the case after the act
     */
    public static List<AnsweredStep> of(ApprovalCase after, List<ApprovalEvent> events) {
        return events.stream()
                .filter(event -> event.kind().answers())
                .map(event -> answered(after, new EventBody(event.facts())))
                .toList();
    }

    /** The steps whose answers the events take back. */
    public static List<StepId> undone(List<ApprovalEvent> events) {
        return events.stream()
                .filter(event -> event.kind().takesBack())
                .map(event -> StepId.of(String.valueOf(event.facts().get("step"))))
                .toList();
    }

    private static AnsweredStep answered(ApprovalCase after, EventBody event) {
        var id = StepId.of(event.text("step"));
        var answer = EventReader.answer(event);
        var step = after.step(id).orElseThrow();
        return new AnsweredStep(
                after.id(),
                id,
                event.number("round"),
                step.kind(),
                PostId.of(event.text("post")),
                answer.by(),
                answer.capacity(),
                answer.outcome(),
                answer.opinion().text(),
                opened(step),
                answer.at());
    }

    private static @Nullable Instant opened(Step step) {
        var given = step.past().given();
        var window = step.window();
        return given != null || window == null ? given : window.opened();
    }
}
