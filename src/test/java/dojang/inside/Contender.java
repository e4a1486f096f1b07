package dojang.inside;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.Command;
import dojang.approval.model.Opinion;
import dojang.approval.model.ReturnReason;
import dojang.approval.model.Step;
import dojang.approval.model.StepCommand;
import dojang.approval.model.Verb;
import dojang.shared.model.ActorContext;
import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import dojang.shared.model.Terms;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Somebody who wants one thing of a case, whether it is theirs to want or not. */
public record Contender(String login, Verb verb) {

    private static final String REASON = "at the same moment";

    /** Everything that people on the line of a small visit may try. */
    public static List<Contender> everybody() {
        return Stream.of(
                        of(
                                Ministry.DIVISION_HEAD,
                                Verb.ENDORSE,
                                Verb.RETURN,
                                Verb.HOLD,
                                Verb.RESUME,
                                Verb.UNDO,
                                Verb.ADD_STEP),
                        of(Ministry.DIRECTOR, Verb.APPROVE, Verb.DECLINE, Verb.RETURN, Verb.UNDO, Verb.PROCEED_WITHOUT),
                        of("seo.dongha", Verb.CONCUR, Verb.NON_CONCUR, Verb.HOLD, Verb.UNDO),
                        of("im.chaewon", Verb.CONCUR, Verb.NO_INTEREST, Verb.UNDO),
                        of(Ministry.DRAFTER, Verb.RECALL, Verb.WITHDRAW, Verb.REVISE))
                .flatMap(contenders -> contenders)
                .toList();
    }

    private static Stream<Contender> of(String login, Verb... verbs) {
        return Stream.of(verbs).map(verb -> new Contender(login, verb));
    }

    /** The command that this makes of the case as it is read before the race. */
    Command on(ApprovalCase current, ActorContext actor) {
        var seen = current.seen().orElseThrow();
        var step = own(current, actor);
        return switch (verb) {
            case ENDORSE -> new Command.Endorse(step, seen, Opinion.NONE);
            case CONCUR -> new Command.Concur(step, seen, Opinion.NONE);
            case NON_CONCUR -> new Command.NonConcur(step, seen, REASON);
            case NO_INTEREST -> new StepCommand.NoInterest(step, seen);
            case APPROVE -> new Command.Approve(step, seen, Opinion.NONE, Set.of(), "");
            case DECLINE -> new Command.Decline(step, seen, REASON);
            case RETURN -> new Command.Return(step, seen, ReturnReason.CONTENT, REASON);
            case RECALL -> new Command.Recall(REASON);
            case WITHDRAW -> new Command.Withdraw(REASON);
            case REVISE -> new Command.Revise();
            default -> detour(current, step, actor);
        };
    }

    private Command detour(ApprovalCase current, StepId step, ActorContext actor) {
        return switch (verb) {
            case HOLD -> new StepCommand.Hold(step, actor.dueAfter(2), REASON);
            case RESUME -> new StepCommand.Resume(step);
            case UNDO -> new StepCommand.Undo(step);
            case PROCEED_WITHOUT -> new StepCommand.ProceedWithout(step, REASON);
            case ADD_STEP ->
                new StepCommand.AddStep(
                        new StepId(UUID.randomUUID()),
                        new PlannedStep(1, StepKind.REVIEW, current.paper().desk(), Terms.ofLine(1), List.of()),
                        "",
                        REASON);
            default -> throw new IllegalArgumentException(verb.code());
        };
    }

    /** The own step, the waiting one first; somebody else's where there is none, which is refused. */
    private static StepId own(ApprovalCase current, ActorContext actor) {
        return current.steps().stream()
                .filter(step -> step.kind().isOnTheWay())
                .min(Comparator.<Step, Boolean>comparing(
                                step -> actor.seatAt(step.desk().post()).isEmpty())
                        .thenComparing(step -> !step.isInTheWay()))
                .map(Step::id)
                .orElseThrow();
    }

    @Override
    public String toString() {
        return login + " " + verb.code();
    }
}
