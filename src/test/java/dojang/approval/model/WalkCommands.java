package dojang.approval.model;

import dojang.shared.model.ActorContext;
import dojang.shared.model.CaseId;
import dojang.shared.model.Desk;
import dojang.shared.model.Digest;
import dojang.shared.model.DutyId;
import dojang.shared.model.Join;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import dojang.shared.model.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** What people could think of asking in a walk, each thing in one random form. */
final class WalkCommands {

    private final Random random;
    private final List<Desk> desks;
    private final WalkVersions versions;

    WalkCommands(Random random, List<Desk> desks, WalkVersions versions) {
        this.random = random;
        this.desks = desks;
        this.versions = versions;
    }

    /** Everything this person could ask. */
    List<Command> of(ApprovalCase current, ActorContext actor) {
        var all = new ArrayList<Command>();
        if (random.nextInt(6) == 0) {
            all.add(new Command.Recall("r"));
        }
        if (random.nextInt(30) == 0) {
            all.add(new Command.Withdraw("w"));
        }
        all.add(new Command.Revise());
        all.add(versions.submission(actor.at()));
        all.add(new StepCommand.AddStep(
                new StepId(WalkVersions.id(random)),
                new WalkPlans(desks).plan(1, StepKind.CONCURRENCE, 5 + random.nextInt(4), Join.ALL),
                random.nextBoolean() ? WalkPlans.GROUP : "",
                "one more"));
        all.addAll(sequels(current, actor));
        current.gates().forEach(gate -> {
            all.add(new Command.SendGate(gate.id(), "letter"));
            all.add(new Command.AnswerGate(gate.id(), GateAnswer.values()[random.nextInt(3)], "answer"));
        });
        if (!current.steps().isEmpty()) {
            all.addAll(onStep(current, any(current), actor.at()));
        }
        return all;
    }

    /** What can follow a decision. */
    List<Command> sequels(ApprovalCase current, ActorContext actor) {
        var all = new ArrayList<Command>();
        all.add(new AfterDecisionCommand.Close());
        all.add(new AfterDecisionCommand.Circulate(
                List.of(Readers.along(new StepId(WalkVersions.id(random)), current, desk()))));
        all.add(new AfterDecisionCommand.Instruct(
                new DutyId(WalkVersions.id(random)),
                desk().post(),
                "do it",
                actor.at().atZone(WorkingCalendar.SEOUL).toLocalDate()));
        var to = List.of(new AfterDecisionCommand.Addressee("to " + random.nextInt(3), Issuance.Channel.ELECTRONIC));
        all.add(new AfterDecisionCommand.Redispatch(to, "further"));
        current.issue().recipients().forEach(recipient -> all.add(new AfterDecisionCommand.Receipt(recipient.name())));
        if (random.nextInt(6) == 0) {
            all.add(new AfterDecisionCommand.Replace(
                    Paper.Effect.values()[random.nextInt(2)], new CaseId(CaseWalk.id("case", 1))));
        }
        Optional.ofNullable(current.draft().frozen())
                .ifPresent(frozen -> all.add(new AfterDecisionCommand.Issue(
                        new StepId(WalkVersions.id(random)), frozen.digest(), Issuance.Mark.SIGNATURE, to)));
        current.gates().forEach(gate -> all.add(new Command.SendGate(gate.id(), "letter")));
        current.duties().forEach(duty -> {
            all.add(new Command.DoDuty(duty.id(), "proof"));
            all.add(new Command.WaiveDuty(duty.id(), "why"));
        });
        return all;
    }

    /** Everything that could be asked of this step. */
    List<Command> onStep(ApprovalCase current, Step step, Instant now) {
        var id = step.id();
        var digest = current.seen().orElseGet(() -> Digest.sha256("nothing"));
        var ticked = current.unsettled().stream().map(Step::id).collect(Collectors.toSet());
        var words = new Opinion(CommentClass.values()[random.nextInt(3)], random.nextBoolean() ? "words" : "");
        return List.of(
                new Command.Endorse(id, digest, words),
                new Command.Concur(id, digest, words),
                new Command.Approve(id, digest, words, ticked, "over it"),
                new Command.Endorse(id, digest, Opinion.NONE),
                new Command.Concur(id, digest, Opinion.NONE),
                new Command.Approve(id, digest, Opinion.NONE, ticked, "over it"),
                random.nextInt(3) == 0
                        ? new Command.NonConcur(id, digest, "no")
                        : new StepCommand.NoInterest(id, digest),
                random.nextInt(9) == 0 ? new Command.Decline(id, digest, "no") : new StepCommand.Resume(id),
                random.nextInt(6) == 0
                        ? new Command.Return(id, digest, ReturnReason.CONTENT, "rework")
                        : new StepCommand.Resume(id),
                random.nextInt(3) == 0
                        ? new StepCommand.ReturnToStep(id, digest, any(current).id(), "again")
                        : new StepCommand.Undo(id),
                new StepCommand.Hold(id, now.plus(Duration.ofDays(random.nextInt(9))), "wait"),
                new StepCommand.Skip(id, new StepId(WalkVersions.id(random)), "away"),
                new StepCommand.ProceedWithout(id, "late"),
                versions.edit(current, step, digest, now),
                new StepCommand.ConfirmCondition(id, "met"),
                new StepCommand.Reopen(id, "think again"),
                new StepCommand.Reassign(
                        id,
                        new Desk(
                                new PostId(WalkVersions.id(random)), step.desk().unit()),
                        "colleague"),
                new StepCommand.Recuse(
                        id,
                        List.of(new StepCommand.Recuse.StandIn(desk(), new PersonId(WalkVersions.id(random)))),
                        "a cousin"),
                new StepCommand.LateOpinion(id, words),
                new AfterDecisionCommand.Read(id, words));
    }

    /** The answers a walk seldom gives, because they end it. */
    List<Command> noes(ApprovalCase current, Step step, Digest digest) {
        var id = step.id();
        var noes = new ArrayList<Command>(List.of(
                new Command.Decline(id, digest, "no"),
                new Command.Return(id, digest, ReturnReason.CONTENT, "rework"),
                new Command.NonConcur(id, digest, "no"),
                new Command.Recall("r"),
                new Command.Withdraw("w"),
                new AfterDecisionCommand.Replace(Paper.Effect.REVOKES, new CaseId(CaseWalk.id("case", 1)))));
        current.steps().forEach(target -> noes.add(new StepCommand.ReturnToStep(id, digest, target.id(), "again")));
        return noes;
    }

    Step any(ApprovalCase current) {
        return current.steps().get(random.nextInt(current.steps().size()));
    }

    private Desk desk() {
        return desks.get(random.nextInt(desks.size()));
    }
}
