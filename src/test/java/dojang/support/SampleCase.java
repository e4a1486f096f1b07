package dojang.support;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.Chain;
import dojang.approval.model.Command;
import dojang.approval.model.CommandRules;
import dojang.approval.model.Decision;
import dojang.approval.model.Draft;
import dojang.approval.model.Duty;
import dojang.approval.model.Gate;
import dojang.approval.model.Paper;
import dojang.approval.model.Step;
import dojang.shared.model.ActorContext;
import dojang.shared.model.Blocks;
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
import dojang.shared.model.Scope;
import dojang.shared.model.Seat;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import dojang.shared.model.Terms;
import dojang.shared.model.UnitId;
import dojang.shared.model.WorkingCalendar;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A small agency and a case that can be put where a test wants it, always through the rules themselves. */
public final class SampleCase {

    public static final Instant NOON = Instant.parse("2024-04-22T03:00:00Z");

    public static final Desk DRAFTING = desk("drafter", "division");
    public static final Desk DIVISION_HEAD = desk("division head", "division");
    public static final Desk PROTOCOL = desk("protocol head", "protocol");
    public static final Desk BUDGET = desk("budget head", "budget");
    public static final Desk DIRECTOR = desk("director general", "bureau");

    public static final PersonId SEO = person("seo");

    private final List<Step> steps = new ArrayList<>();
    private final List<Gate> gates = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();

    private SampleCase() {}

    /** Drafter, division head, protocol and budget in parallel, delegated decision by the director-general. */
    public static SampleCase usual() {
        return new SampleCase()
                .step(1, StepKind.REVIEW, DIVISION_HEAD, false, "LINE")
                .step(2, StepKind.CONCURRENCE, PROTOCOL, false, "R-03")
                .step(2, StepKind.CONCURRENCE, BUDGET, true, "R-05")
                .step(3, StepKind.DELEGATED_DECISION, DIRECTOR, false, "TABLE");
    }

    /** Drafter, division head and the director-general's delegated decision. */
    public static SampleCase lineOnly() {
        return new SampleCase()
                .step(1, StepKind.REVIEW, DIVISION_HEAD, false, "LINE")
                .step(2, StepKind.DELEGATED_DECISION, DIRECTOR, false, "TABLE");
    }

    public SampleCase step(int stage, StepKind kind, Desk desk, boolean blocking, String because) {
        var plan = new PlannedStep(
                stage, kind, desk, new Terms(blocking, 2, Scope.EVERYTHING, Join.ALL), List.of(because));
        steps.add(Step.planned(new StepId(uuid("step" + steps.size())), plan));
        return this;
    }

    public SampleCase gate(String kind, boolean strict, String because) {
        var plan = new PlannedGate(kind, "", Blocks.DECISION, strict, List.of(because));
        gates.add(Gate.prepared(new GateId(uuid("gate" + gates.size())), plan));
        return this;
    }

    public SampleCase duty(String kind, DutyStart starts, String because) {
        var plan = new PlannedDuty(kind, 7, starts, List.of(because));
        duties.add(Duty.planned(new DutyId(uuid("duty" + duties.size())), plan, DRAFTING.post()));
        return this;
    }

    public ApprovalCase draft() {
        var paper = new Paper("V-2024-0001", "HOST_VISIT", SEO, DRAFTING);
        return ApprovalCase.drafted(new CaseId(uuid("case")), paper);
    }

    public ApprovalCase submitted() {
        return after(draft(), submission(), own(SEO, DRAFTING));
    }

    public Command.Submit submission() {
        var frozen = new Draft.Frozen(Digest.sha256("text"), Digest.sha256("chain"), 1, NOON);
        return new Command.Submit(frozen, new Chain(steps, gates, duties));
    }

    /** The case after a command that the rules must accept. */
    public static ApprovalCase after(ApprovalCase current, Command command, ActorContext actor) {
        var decision = CommandRules.decide(current, command, actor);
        if (decision instanceof Decision.Accepted accepted) {
            return accepted.after();
        }
        throw new AssertionError(command + " was refused: " + decision);
    }

    public static Digest seen(ApprovalCase current) {
        return current.seen().orElseThrow();
    }

    /** The step at this desk. */
    public static StepId at(ApprovalCase current, Desk desk) {
        return current.steps().stream()
                .filter(step -> step.desk().equals(desk))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public static PersonId person(String name) {
        return new PersonId(uuid(name));
    }

    /** The same on a day on which nobody may answer at that desk. */
    public static ActorContext silent(ActorContext actor, Desk desk) {
        return new ActorContext(
                actor.person(),
                actor.at(),
                actor.seats(),
                actor.calendar(),
                actor.absent(),
                Set.of(desk.post()),
                actor.roles(),
                actor.watch());
    }

    public static ActorContext own(PersonId person, Desk... desks) {
        return actor(person, false, desks);
    }

    public static ActorContext acting(PersonId person, Desk own, Desk... desks) {
        var seats = new ArrayList<>(own(person, own).seats());
        seats.addAll(actor(person, true, desks).seats());
        return new ActorContext(person, NOON, seats, new WorkingCalendar(Set.of())).under(SampleWatch.WATCH);
    }

    private static ActorContext actor(PersonId person, boolean acting, Desk... desks) {
        var seats = List.of(desks).stream()
                .map(desk -> new Seat(desk, acting, !desk.equals(DRAFTING)))
                .toList();
        return new ActorContext(person, NOON, seats, new WorkingCalendar(Set.of())).under(SampleWatch.WATCH);
    }

    private static Desk desk(String post, String unit) {
        return new Desk(new PostId(uuid(post)), new UnitId(uuid(unit)));
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
