package dojang.inside;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.Command;
import dojang.approval.model.Opinion;
import dojang.approval.model.ReturnReason;
import dojang.approval.model.Step;
import dojang.approval.model.StepCommand;
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
public record Contender(String login, String verb) {

    private static final String REASON = "at the same moment";

    /** Everything that people on the line of a small visit may try. */
    public static List<Contender> everybody() {
        return Stream.of(
                        of(Ministry.DIVISION_HEAD, "Endorse", "Return", "Hold", "Resume", "Undo", "AddStep"),
                        of(Ministry.DIRECTOR, "Approve", "Decline", "Return", "Undo", "ProceedWithout"),
                        of("seo.dongha", "Concur", "NonConcur", "Hold", "Undo"),
                        of("im.chaewon", "Concur", "NoInterest", "Undo"),
                        of(Ministry.DRAFTER, "Recall", "Withdraw", "Revise"))
                .flatMap(contenders -> contenders)
                .toList();
    }

    private static Stream<Contender> of(String login, String... verbs) {
        return Stream.of(verbs).map(verb -> new Contender(login, verb));
    }

    /** The command that this makes of the case as it is read before the race. */
    Command on(ApprovalCase current, ActorContext actor) {
        var seen = current.seen().orElseThrow();
        var step = own(current, actor);
        return switch (verb) {
            case "Endorse" -> new Command.Endorse(step, seen, Opinion.NONE);
            case "Concur" -> new Command.Concur(step, seen, Opinion.NONE);
            case "NonConcur" -> new Command.NonConcur(step, seen, REASON);
            case "NoInterest" -> new StepCommand.NoInterest(step, seen);
            case "Approve" -> new Command.Approve(step, seen, Opinion.NONE, Set.of(), "");
            case "Decline" -> new Command.Decline(step, seen, REASON);
            case "Return" -> new Command.Return(step, seen, ReturnReason.CONTENT, REASON);
            case "Recall" -> new Command.Recall(REASON);
            case "Withdraw" -> new Command.Withdraw(REASON);
            case "Revise" -> new Command.Revise();
            default -> detour(current, step, actor);
        };
    }

    private Command detour(ApprovalCase current, StepId step, ActorContext actor) {
        return switch (verb) {
            case "Hold" -> new StepCommand.Hold(step, actor.dueAfter(2), REASON);
            case "Resume" -> new StepCommand.Resume(step);
            case "Undo" -> new StepCommand.Undo(step);
            case "ProceedWithout" -> new StepCommand.ProceedWithout(step, REASON);
            case "AddStep" ->
                new StepCommand.AddStep(
                        new StepId(UUID.randomUUID()),
                        new PlannedStep(1, StepKind.REVIEW, current.paper().desk(), Terms.ofLine(1), List.of()),
                        "",
                        REASON);
            default -> throw new IllegalArgumentException(verb);
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
        return login + " " + verb;
    }
}
