package dojang.approval.model;

import dojang.approval.model.Command.AnswerGate;
import dojang.approval.model.Command.Approve;
import dojang.approval.model.Command.Concur;
import dojang.approval.model.Command.Decline;
import dojang.approval.model.Command.DoDuty;
import dojang.approval.model.Command.Endorse;
import dojang.approval.model.Command.NonConcur;
import dojang.approval.model.Command.Recall;
import dojang.approval.model.Command.Return;
import dojang.approval.model.Command.Revise;
import dojang.approval.model.Command.SendGate;
import dojang.approval.model.Command.WaiveDuty;
import dojang.approval.model.Command.Withdraw;
import dojang.shared.model.DutyId;
import dojang.shared.model.GateId;
import dojang.shared.model.Stamp;
import dojang.shared.model.StepId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody may do now, found by putting each command to the same rules that will judge it. A button made from
 * this never lies.
 */
public final class AllowedActs {

    private static final String FILLED = "…";

    private AllowedActs() {}

    /** Verbs on the case and on the given step, as simple names of commands. */
    public static Set<String> on(ApprovalCase current, Stamp stamp) {
        return Stream.concat(onCase(), current.openSteps().flatMap(step -> onStep(current, step.id())))
                .filter(command -> accepts(current, command, stamp))
                .map(AllowedActs::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Verbs on one step. */
    public static Set<String> on(ApprovalCase current, StepId step, Stamp stamp) {
        return names(current, onStep(current, step), stamp);
    }

    public static Set<String> on(ApprovalCase current, GateId gate, Stamp stamp) {
        return names(
                current,
                Stream.of(new SendGate(gate, FILLED), new AnswerGate(gate, GateAnswer.NO_OBJECTION, FILLED)),
                stamp);
    }

    public static Set<String> on(ApprovalCase current, DutyId duty, Stamp stamp) {
        return names(current, Stream.of(new DoDuty(duty, FILLED), new WaiveDuty(duty, FILLED)), stamp);
    }

    private static Stream<Command> onCase() {
        return Stream.of(new Recall(FILLED), new Withdraw(FILLED), new Revise());
    }

    private static Stream<Command> onStep(ApprovalCase current, StepId step) {
        var seen = current.seen();
        if (seen.isEmpty()) {
            return Stream.empty();
        }
        var digest = seen.get();
        var dissent = current.dissent().stream().map(Step::id).collect(Collectors.toUnmodifiableSet());
        return Stream.of(
                new Endorse(step, digest, Opinion.NONE),
                new Concur(step, digest, Opinion.NONE),
                new NonConcur(step, digest, FILLED),
                new Approve(step, digest, Opinion.NONE, dissent, FILLED),
                new Decline(step, digest, FILLED),
                new Return(step, digest, FILLED));
    }

    private static Set<String> names(ApprovalCase current, Stream<? extends Command> commands, Stamp stamp) {
        return commands.filter(command -> accepts(current, command, stamp))
                .map(AllowedActs::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean accepts(ApprovalCase current, Command command, Stamp stamp) {
        return command.decideOn(current, stamp) instanceof Decision.Accepted;
    }

    private static String name(Command command) {
        return command.getClass().getSimpleName();
    }
}
