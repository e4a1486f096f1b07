package dojang.inside;

import dojang.approval.application.ActorContexts;
import dojang.approval.application.Answer;
import dojang.approval.application.ApprovalService;
import dojang.approval.model.ApprovalCase;
import dojang.approval.model.Command;
import dojang.approval.model.CommandRules;
import dojang.approval.model.Decision;
import dojang.approval.model.Step;
import dojang.dev.Actors;
import dojang.shared.model.ActorContext;
import dojang.shared.model.CaseId;
import dojang.shared.model.StepId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Two acts on one case at the same moment. Whatever the threads do, the answers and the case afterwards must be those of
 * one of the two orders, as the pure rules give them; and each act, repeated under its key, gets its answer again.
 */
@ApplicationScoped
public class Contest {

    @Inject
    ApprovalService approvals;

    @Inject
    StoredCases stored;

    @Inject
    Actors actors;

    @Inject
    ActorContexts contexts;

    /** Answers of both and the case afterwards, without times. */
    private record End(String first, String second, String state, Map<StepId, String> steps) {}

    private record Entry(String login, Command command, UUID key) {}

    /**
     * Lets both act at once.
     *
     * @return what was seen if no order explains it; else empty
     */
    public String between(CaseId id, Contender one, Contender other) throws Exception {
        var before = stored.find(id);
        var first = entry(before, one);
        var second = entry(before, other);
        var answers = Ministry.<Answer>atOnce(List.of(() -> put(id, first), () -> put(id, second)));
        var after = stored.find(id);

        var seen = new End(
                said(answers.get(0)), said(answers.get(1)), after.state().name(), steps(after));
        var inOrder = inTurn(before, first, second);
        var reversed = inTurn(before, second, first);
        var swapped = new End(
                /* first= */ reversed.second(), /* second= */ reversed.first(), reversed.state(), reversed.steps());
        if (!seen.equals(inOrder) && !seen.equals(swapped)) {
            return "%s and %s at once: %s, but in order %s or %s".formatted(one, other, seen, inOrder, swapped);
        }
        boolean same = put(id, first).equals(answers.get(0)) && put(id, second).equals(answers.get(1));
        return same ? "" : one + " and " + other + ": a repeated key got another answer";
    }

    private Entry entry(ApprovalCase current, Contender contender) {
        var actor = actor(contender.login());
        return new Entry(contender.login(), contender.on(current, actor), UUID.randomUUID());
    }

    private ActorContext actor(String login) {
        return actors.as(login, contexts::now);
    }

    private Answer put(CaseId id, Entry entry) {
        return actors.as(entry.login(), () -> approvals.put(id, entry.key(), entry.command()));
    }

    private End inTurn(ApprovalCase before, Entry first, Entry second) {
        var one = CommandRules.decide(before, first.command(), actor(first.login()));
        var between = after(before, one);
        var other = CommandRules.decide(between, second.command(), actor(second.login()));
        var end = after(between, other);
        return new End(said(one), said(other), end.state().name(), steps(end));
    }

    private static ApprovalCase after(ApprovalCase before, Decision decision) {
        return decision instanceof Decision.Accepted accepted ? accepted.after() : before;
    }

    private static String said(Answer answer) {
        return answer.accepted() ? "yes" : String.valueOf(answer.refusal());
    }

    private static String said(Decision decision) {
        return decision instanceof Decision.Refused refused ? refused.reason().name() : "yes";
    }

    private static Map<StepId, String> steps(ApprovalCase current) {
        var steps = new TreeMap<StepId, String>((one, other) -> one.toString().compareTo(other.toString()));
        for (Step step : current.steps()) {
            steps.put(
                    step.id(),
                    step.state() + " " + step.round() + " "
                            + (step.answer() == null ? "" : step.answer().outcome()));
        }
        return steps;
    }
}
