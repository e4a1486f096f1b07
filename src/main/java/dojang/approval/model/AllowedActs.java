package dojang.approval.model;

import dojang.approval.model.AfterDecisionCommand.Addressee;
import dojang.approval.model.AfterDecisionCommand.Circulate;
import dojang.approval.model.AfterDecisionCommand.Close;
import dojang.approval.model.AfterDecisionCommand.Instruct;
import dojang.approval.model.AfterDecisionCommand.Issue;
import dojang.approval.model.AfterDecisionCommand.Read;
import dojang.approval.model.AfterDecisionCommand.Receipt;
import dojang.approval.model.AfterDecisionCommand.Redispatch;
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
import dojang.approval.model.Issuance.Channel;
import dojang.approval.model.Issuance.Mark;
import dojang.approval.model.StepCommand.ConfirmCondition;
import dojang.approval.model.StepCommand.Edit;
import dojang.approval.model.StepCommand.Hold;
import dojang.approval.model.StepCommand.LateOpinion;
import dojang.approval.model.StepCommand.NoInterest;
import dojang.approval.model.StepCommand.ProceedWithout;
import dojang.approval.model.StepCommand.Reassign;
import dojang.approval.model.StepCommand.Recuse;
import dojang.approval.model.StepCommand.Reopen;
import dojang.approval.model.StepCommand.Resume;
import dojang.approval.model.StepCommand.ReturnToStep;
import dojang.approval.model.StepCommand.Skip;
import dojang.approval.model.StepCommand.Undo;
import dojang.shared.model.ActorContext;
import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.Desk;
import dojang.shared.model.DutyId;
import dojang.shared.model.GateId;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import dojang.shared.model.Terms;
import dojang.shared.model.UnitId;
import dojang.shared.model.WorkingCalendar;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody may do now, found by putting each command to the same rules that will judge it. A button made from
 * this never lies.
 */
public final class AllowedActs {

    private static final String FILLED = "…";
    private static final Opinion GIVEN = new Opinion(CommentClass.REMARK, FILLED);
    private static final StepId NEW_STEP = new StepId(new UUID(0, 0));
    private static final DutyId NEW_DUTY = new DutyId(new UUID(0, 0));

    /** A desk nobody is asked at; who may really be asked is chosen afterwards and judged again. */
    private static final Desk SOMEBODY = new Desk(new PostId(new UUID(0, 0)), new UnitId(new UUID(0, 0)));

    private static final PersonId NOBODY = new PersonId(new UUID(0, 1));

    private AllowedActs() {}

    /** Verbs on the case and on its open steps, that the rules would accept. */
    public static Set<Verb> on(ApprovalCase current, ActorContext actor) {
        var onSteps = current.steps().stream().filter(step -> step.state().isWaiting());
        return verbs(
                current,
                Stream.concat(onCase(current, actor), onSteps.flatMap(step -> onStep(current, step, actor))),
                actor);
    }

    /** Verbs on one step, answered or not. */
    public static Set<Verb> on(ApprovalCase current, StepId step, ActorContext actor) {
        return current.step(step)
                .map(found -> verbs(current, onStep(current, found, actor), actor))
                .orElse(Set.of());
    }

    public static Set<Verb> on(ApprovalCase current, GateId gate, ActorContext actor) {
        return verbs(
                current,
                Stream.of(new SendGate(gate, FILLED), new AnswerGate(gate, GateAnswer.NO_OBJECTION, FILLED)),
                actor);
    }

    public static Set<Verb> on(ApprovalCase current, DutyId duty, ActorContext actor) {
        return verbs(current, Stream.of(new DoDuty(duty, FILLED), new WaiveDuty(duty, FILLED)), actor);
    }

    /** The earlier steps to which this step could send the case back. */
    public static List<StepId> targets(ApprovalCase current, StepId from, ActorContext actor) {
        return current.seen()
                .map(seen -> current.steps().stream()
                        .map(Step::id)
                        .filter(target -> accepts(current, new ReturnToStep(from, seen, target, FILLED), actor))
                        .toList())
                .orElse(List.of());
    }

    private static Stream<Command> onCase(ApprovalCase current, ActorContext actor) {
        var added = new PlannedStep(1, StepKind.CONCURRENCE, SOMEBODY, Terms.ofLine(1), List.of());
        var to = List.of(new Addressee(FILLED, Channel.ELECTRONIC));
        var today = actor.at().atZone(WorkingCalendar.SEOUL).toLocalDate();
        var always = Stream.of(
                new Recall(FILLED),
                new Withdraw(FILLED),
                new Revise(),
                new StepCommand.AddStep(NEW_STEP, added, "", FILLED),
                new Circulate(List.of(Readers.along(NEW_STEP, current, SOMEBODY))),
                new Instruct(NEW_DUTY, SOMEBODY.post(), FILLED, today.plusDays(1)),
                new Redispatch(to, FILLED),
                new Close());
        var issue = current.draft().frozen() == null
                ? Stream.<Command>empty()
                : Stream.<Command>of(
                        new Issue(NEW_STEP, current.draft().frozen().digest(), Mark.SIGNATURE, to));
        var receipts = current.issue().recipients().stream().map(one -> new Receipt(one.name()));
        return Stream.of(always, issue, receipts).flatMap(commands -> commands);
    }

    private static Stream<Command> onStep(ApprovalCase current, Step step, ActorContext actor) {
        var id = step.id();
        var detours = Stream.<Command>of(
                new Hold(id, actor.dueAfter(1), FILLED),
                new Resume(id),
                new Undo(id),
                new Skip(id, NEW_STEP, FILLED),
                new ProceedWithout(id, FILLED),
                new ConfirmCondition(id, FILLED),
                new Reopen(id, FILLED),
                new Reassign(id, new Desk(SOMEBODY.post(), step.desk().unit()), FILLED),
                new Recuse(id, List.of(new Recuse.StandIn(SOMEBODY, NOBODY)), FILLED),
                new LateOpinion(id, GIVEN),
                new Read(id, Opinion.NONE));
        return Stream.concat(answers(current, id), detours);
    }

    private static Stream<Command> answers(ApprovalCase current, StepId step) {
        var frozen = current.draft().frozen();
        if (frozen == null) {
            return Stream.empty();
        }
        var digest = frozen.seen();
        var unsettled = Objections.unsettled(current);
        var back = current.steps().stream().map(target -> new ReturnToStep(step, digest, target.id(), FILLED));
        return Stream.concat(
                Stream.of(
                        new Endorse(step, digest, Opinion.NONE),
                        new Edit(step, digest, frozen, current.chain(), step, Opinion.NONE),
                        new Concur(step, digest, Opinion.NONE),
                        new NonConcur(step, digest, FILLED),
                        new NoInterest(step, digest),
                        new Approve(step, digest, Opinion.NONE, unsettled, FILLED),
                        new Decline(step, digest, FILLED),
                        new Return(step, digest, ReturnReason.CONTENT, FILLED)),
                back);
    }

    private static Set<Verb> verbs(ApprovalCase current, Stream<? extends Command> commands, ActorContext actor) {
        return commands.filter(command -> accepts(current, command, actor))
                .map(Command::verb)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean accepts(ApprovalCase current, Command command, ActorContext actor) {
        return CommandRules.decide(current, command, actor) instanceof Decision.Accepted;
    }
}
