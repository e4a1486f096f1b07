package dojang.approval.model;

import dojang.audit.model.CanonicalJsonReader;
import dojang.shared.model.ActorContext;
import dojang.shared.model.Blocks;
import dojang.shared.model.CanonicalJson;
import dojang.shared.model.CaseId;
import dojang.shared.model.ChainPlan.PlannedDuty;
import dojang.shared.model.ChainPlan.PlannedGate;
import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.Desk;
import dojang.shared.model.Digest;
import dojang.shared.model.DutyId;
import dojang.shared.model.DutyStart;
import dojang.shared.model.GateId;
import dojang.shared.model.Join;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.Seat;
import dojang.shared.model.SectionChange;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import dojang.shared.model.UnitId;
import dojang.shared.model.WorkingCalendar;
import dojang.support.SampleWatch;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Somebody who wanders through the life of a case at random: any person asks anything at any time; what the rules accept
 * happens. The seed makes a walk repeatable.
 */
final class CaseWalk {

    private static final int PEOPLE = 9;
    static final int DECIDER = 4;
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Set.of());

    private final long seed;
    private final Random random;
    private final List<Replay.Line> lines = new ArrayList<>();
    private final List<Desk> desks;
    private ApprovalCase current;
    private CarryOver.Before before = CarryOver.Before.NOTHING;
    private List<SectionChange> changes = List.of();
    private List<SectionChange> lastChanges = List.of();
    private final IdentityHashMap<Command, List<SectionChange>> changesOf = new IdentityHashMap<>();
    private Instant now = Instant.parse("2024-04-18T01:00:00Z");

    /** One act: who asked what, and what the rules answered. */
    record Act(ApprovalCase before, Command command, ActorContext actor, Decision decision) {}

    CaseWalk(long seed) {
        this.seed = seed;
        random = new Random(seed);
        // 0 drafter, 1 division head (same unit), 2 and 3 further reviewers, 4 decider, 5 to 8 other units
        desks = IntStream.range(0, PEOPLE)
                .mapToObj(place ->
                        new Desk(new PostId(id("post", place)), new UnitId(id("unit", place == 1 ? 0 : place))))
                .toList();
        current = ApprovalCase.drafted(
                new CaseId(id("case", 0)), new Paper("V-2024-0001", "ANY", person(0), desks.get(0)));
    }

    ApprovalCase current() {
        return current;
    }

    /** Goes on from the case as it is read somewhere else. */
    void goOn(ApprovalCase read) {
        current = read;
    }

    List<Replay.Line> lines() {
        return lines;
    }

    /** What the last submission or edit that was accepted changed. */
    List<SectionChange> lastChanges() {
        return lastChanges;
    }

    /** One random act. */
    Act act() {
        now = now.plus(Duration.ofMinutes(random.nextInt(random.nextInt(3) == 0 ? 60 * 60 : 60)));
        var open = current.steps().stream()
                .filter(step -> step.state().isWaiting())
                .toList();
        int mood = random.nextInt(10);
        var own = mood < 5 && !open.isEmpty()
                ? open.get(random.nextInt(open.size()))
                : mood < 7 && !current.steps().isEmpty() ? any() : null;
        boolean follows = current.state().isStanding() && random.nextBoolean();
        var actor = actor(follows ? random.nextInt(2) * DECIDER : own == null ? random.nextInt(PEOPLE) : place(own));
        changesOf.clear();
        var commands = follows ? sequels(actor) : own == null ? commands(actor) : onStep(own);
        var rare = mood == 9 ? secondThought() : Optional.<Step>empty();
        if (rare.isPresent()) {
            actor = actor(place(rare.get()));
            commands = List.of(
                    new StepCommand.Reopen(rare.get().id(), "think again"),
                    new StepCommand.LateOpinion(rare.get().id(), new Opinion(CommentClass.WISH, "late")));
        }
        var command = commands.get(random.nextInt(commands.size()));
        var act = new Act(current, command, actor, CommandRules.decide(current, command, actor));
        if (act.decision() instanceof Decision.Accepted accepted) {
            remember(command, accepted);
        }
        return act;
    }

    /** Everything anybody could ask now, each thing asked once of the rules; nothing happens. */
    List<Act> everything() {
        var acts = new ArrayList<Act>();
        for (int who = 0; who < PEOPLE; who++) {
            var actor = actor(who);
            var commands = new ArrayList<>(commands(actor));
            current.steps().forEach(step -> commands.addAll(onStep(step)));
            current.seen().ifPresent(digest -> current.steps().forEach(step -> commands.addAll(noes(step, digest))));
            commands.forEach(command ->
                    acts.add(new Act(current, command, actor, CommandRules.decide(current, command, actor))));
        }
        return acts;
    }

    /** The answers a walk seldom gives, because they end it. */
    private List<Command> noes(Step step, Digest digest) {
        var id = step.id();
        var noes = new ArrayList<Command>(List.of(
                new Command.Decline(id, digest, "no"),
                new Command.Return(id, digest, ReturnReason.CONTENT, "rework"),
                new Command.NonConcur(id, digest, "no"),
                new Command.Recall("r"),
                new Command.Withdraw("w"),
                new AfterDecisionCommand.Replace(Paper.Effect.REVOKES, new CaseId(id("case", 1)))));
        current.steps().forEach(target -> noes.add(new StepCommand.ReturnToStep(id, digest, target.id(), "again")));
        return noes;
    }

    private void remember(Command command, Decision.Accepted accepted) {
        if (command instanceof Command.Revise || command instanceof StepCommand.Edit) {
            before = new CarryOver.Before(current.draft().number(), current.chain());
        }
        lastChanges = changesOf.getOrDefault(command, lastChanges);
        current = accepted.after();
        lines.add(new Replay.Line(
                now(), accepted.events().stream().map(CaseWalk::stored).toList()));
    }

    private Instant now() {
        return now.truncatedTo(ChronoUnit.MICROS);
    }

    /** As it comes back from the log. */
    private static Map<String, Object> stored(ApprovalEvent event) {
        return CanonicalJsonReader.object(CanonicalJson.bytes(event.body())).orElseThrow();
    }

    /** The person at the own desk; sometimes with an acting order for another one, sometimes with somebody away. */
    private ActorContext actor(int who) {
        var seats = new ArrayList<Seat>();
        seats.add(new Seat(desks.get(who), false, who != 0));
        if (random.nextInt(4) == 0) {
            int absent = random.nextInt(PEOPLE);
            if (absent != who && absent != 0) {
                seats.add(new Seat(desks.get(absent), true, true));
            }
        }
        var away = random.nextInt(3) == 0
                ? Map.of(desks.get(1 + random.nextInt(3)).post(), LocalDate.MAX)
                : Map.<PostId, LocalDate>of();
        return new ActorContext(person(who), now, seats, CALENDAR, away, Set.of(), SampleWatch.WATCH);
    }

    /** Everything this person could think of asking, in one random form each. */
    private List<Command> commands(ActorContext actor) {
        var all = new ArrayList<Command>();
        if (random.nextInt(6) == 0) {
            all.add(new Command.Recall("r"));
        }
        if (random.nextInt(30) == 0) {
            all.add(new Command.Withdraw("w"));
        }
        all.add(new Command.Revise());
        all.add(submission());
        all.add(new StepCommand.AddStep(
                new StepId(id()),
                new WalkPlans(desks).plan(1, StepKind.CONCURRENCE, 5 + random.nextInt(4), Join.ALL),
                random.nextBoolean() ? WalkPlans.GROUP : "",
                "one more"));
        all.addAll(sequels(actor));
        current.gates().forEach(gate -> {
            all.add(new Command.SendGate(gate.id(), "letter"));
            all.add(new Command.AnswerGate(gate.id(), GateAnswer.values()[random.nextInt(3)], "answer"));
        });
        if (!current.steps().isEmpty()) {
            all.addAll(onStep(any()));
        }
        return all;
    }

    /** What can follow a decision. */
    private List<Command> sequels(ActorContext actor) {
        var all = new ArrayList<Command>();
        all.add(new AfterDecisionCommand.Close());
        all.add(new AfterDecisionCommand.Circulate(List.of(Readers.along(new StepId(id()), current, desk()))));
        all.add(new AfterDecisionCommand.Instruct(
                new DutyId(id()),
                desk().post(),
                "do it",
                actor.at().atZone(WorkingCalendar.SEOUL).toLocalDate()));
        var to = List.of(new AfterDecisionCommand.Addressee("to " + random.nextInt(3), Issuance.Channel.ELECTRONIC));
        all.add(new AfterDecisionCommand.Redispatch(to, "further"));
        current.issue().recipients().forEach(recipient -> all.add(new AfterDecisionCommand.Receipt(recipient.name())));
        if (random.nextInt(6) == 0) {
            all.add(new AfterDecisionCommand.Replace(
                    Paper.Effect.values()[random.nextInt(2)], new CaseId(id("case", 1))));
        }
        Optional.ofNullable(current.draft().frozen())
                .ifPresent(frozen -> all.add(new AfterDecisionCommand.Issue(
                        new StepId(id()), frozen.digest(), Issuance.Mark.SIGNATURE, to)));
        current.gates().forEach(gate -> all.add(new Command.SendGate(gate.id(), "letter")));
        current.duties().forEach(duty -> {
            all.add(new Command.DoDuty(duty.id(), "proof"));
            all.add(new Command.WaiveDuty(duty.id(), "why"));
        });
        return all;
    }

    private List<Command> onStep(Step step) {
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
                        ? new StepCommand.ReturnToStep(id, digest, any().id(), "again")
                        : new StepCommand.Undo(id),
                new StepCommand.Hold(id, now.plus(Duration.ofDays(random.nextInt(9))), "wait"),
                new StepCommand.Skip(id, new StepId(id()), "away"),
                new StepCommand.ProceedWithout(id, "late"),
                edit(step, digest),
                new StepCommand.ConfirmCondition(id, "met"),
                new StepCommand.Reopen(id, "think again"),
                new StepCommand.Reassign(
                        id, new Desk(new PostId(id()), step.desk().unit()), "colleague"),
                new StepCommand.Recuse(
                        id, List.of(new StepCommand.Recuse.StandIn(desk(), new PersonId(id()))), "a cousin"),
                new StepCommand.LateOpinion(id, words),
                new AfterDecisionCommand.Read(id, words));
    }

    /** Who sits at the step's desk; after it was handed on, anybody may be asked. */
    private int place(Step step) {
        return Math.max(0, desks.indexOf(step.desk()));
    }

    /** A step that was carried, or gone without: rare enough to be looked for. */
    private Optional<Step> secondThought() {
        return current.steps().stream()
                .filter(step -> step.state() == StepState.CARRIED || step.state() == StepState.LAPSED)
                .findFirst();
    }

    private Step any() {
        return current.steps().get(random.nextInt(current.steps().size()));
    }

    private Desk desk() {
        return desks.get(random.nextInt(PEOPLE));
    }

    private Command submission() {
        changes = before.version() == 0 ? List.of() : randomChanges();
        var submission = new Command.Submit(frozen(), chain(before));
        changesOf.put(submission, changes);
        return submission;
    }

    private Command edit(Step step, Digest digest) {
        var last = new CarryOver.Before(Math.max(1, current.draft().number()), current.chain());
        changes = randomChanges();
        var survival = survival(last);
        var next = plans().stream()
                .map(plan -> survival.step(new StepId(id()), plan))
                .toList();
        var own = next.stream()
                .filter(other -> other.kind() == step.kind() && other.desk().equals(step.desk()))
                .findFirst();
        if (own.isEmpty()) {
            return new StepCommand.EditAgainstRules(step.id(), digest, List.of("LINE"), List.of());
        }
        var steps = survival.inPlace(next, own.get(), () -> new StepId(id()));
        var edit = new StepCommand.Edit(
                step.id(),
                digest,
                frozen(),
                new Chain(steps, gates(survival), List.of()),
                own.get().id(),
                Opinion.NONE);
        changesOf.put(edit, changes);
        return edit;
    }

    private Draft.Frozen frozen() {
        return new Draft.Frozen(Digest.sha256(id().toString()), Digest.sha256("chain"), 1, now());
    }

    private Chain chain(CarryOver.Before last) {
        var survival = survival(last);
        var steps = plans().stream()
                .map(plan -> survival.step(new StepId(id()), plan))
                .toList();
        var duties = Stream.of(
                        new PlannedDuty("MINUTES", 7, List.of("R-22")),
                        new PlannedDuty("POST_REPORT", 1, DutyStart.ACTING_DECISION, List.of("R-37")))
                .map(duty -> Duty.planned(new DutyId(id()), duty, desks.get(0).post()))
                .toList();
        return new Chain(steps, gates(survival), duties);
    }

    private List<Gate> gates(CarryOver survival) {
        // seldom the kind that keeps a walk from its decision
        var blocks = random.nextInt(4) == 0 ? Blocks.DECISION : Blocks.values()[1 + random.nextInt(3)];
        return random.nextInt(4) > 0
                ? List.of(survival.gate(new GateId(id()), new PlannedGate("MOFA", "", blocks, false, List.of("R-18"))))
                : List.of();
    }

    private CarryOver survival(CarryOver.Before last) {
        return new CarryOver(WalkPlans.MATRIX, last, changes, Set.of(), now());
    }

    private List<PlannedStep> plans() {
        // seeds next to each other would begin alike
        return new WalkPlans(desks).of((seed + lines.size() / 40) * 0x9E3779B97F4A7C15L);
    }

    private List<SectionChange> randomChanges() {
        return WalkPlans.SECTIONS.stream()
                .filter(section -> random.nextInt(5) == 0)
                .map(section -> new SectionChange(section, random.nextInt(3) == 0))
                .toList();
    }

    private static PersonId person(int place) {
        return new PersonId(id("person", place));
    }

    /** Random, in the form of version 4, which a database takes. */
    private UUID id() {
        return new UUID(
                random.nextLong() & 0xFFFFFFFFFFFF0FFFL | 0x4000L,
                random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }

    private static UUID id(String name, int place) {
        return UUID.nameUUIDFromBytes((name + place).getBytes(StandardCharsets.UTF_8));
    }
}
