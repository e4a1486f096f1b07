package dojang.support;

import static dojang.support.NamedChain.desk;
import static dojang.support.NamedChain.person;
import static dojang.support.NamedChain.stepId;
import static dojang.support.NamedChain.uuid;

import dojang.approval.model.AfterDecisionCommand;
import dojang.approval.model.AllowedActs;
import dojang.approval.model.ApprovalCase;
import dojang.approval.model.Chain;
import dojang.approval.model.Command;
import dojang.approval.model.CommandRules;
import dojang.approval.model.CommentClass;
import dojang.approval.model.Decision;
import dojang.approval.model.Opinion;
import dojang.approval.model.Refusal;
import dojang.approval.model.ReturnReason;
import dojang.approval.model.Step;
import dojang.approval.model.StepCommand;
import dojang.approval.model.Verb;
import dojang.shared.model.ActorContext;
import dojang.shared.model.DutyId;
import dojang.shared.model.Join;
import dojang.shared.model.PostId;
import dojang.shared.model.Seat;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import dojang.shared.model.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A case on its way, and the hour; every act goes through the rules and leads to the next case. An act by a name is one
 * by the holder of that desk, for the step of that desk.
 */
public record NamedCase(ApprovalCase current, Instant now) {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Set.of());

    /** The case after a command the rules must accept. */
    public NamedCase act(Command command, ActorContext actor) {
        return new NamedCase(SampleCase.after(current, command, actor), now);
    }

    public NamedCase act(Command command, String name) {
        return act(command, actor(name));
    }

    /** Why the rules refuse the command; fails when they accept it. */
    public Refusal refusal(Command command, ActorContext actor) {
        if (CommandRules.decide(current, command, actor) instanceof Decision.Refused refused) {
            return refused.reason();
        }
        throw new AssertionError(command + " was accepted");
    }

    public Refusal refusal(Command command, String name) {
        return refusal(command, actor(name));
    }

    public NamedCase later(int days) {
        return new NamedCase(current, now.plus(Duration.ofDays(days)));
    }

    /** The context of the desk's holder. */
    public ActorContext actor(String name) {
        return new ActorContext(person(name), now, List.of(seat(name, false)), CALENDAR).under(SampleWatch.WATCH);
    }

    /** The context of the first desk's holder who acts for the second, whose own holder is away. */
    public ActorContext acting(String name, String absent) {
        var seats = List.of(seat(name, false), seat(absent, true));
        return new ActorContext(
                        person(name), now, seats, CALENDAR, Map.of(desk(absent).post(), LocalDate.MAX), Set.of())
                .under(SampleWatch.WATCH);
    }

    /** The context of the desk's holder on a day on which somebody else is away. */
    public ActorContext without(String name, String absent) {
        return new ActorContext(
                person(name),
                now,
                actor(name).seats(),
                CALENDAR,
                Map.of(desk(absent).post(), LocalDate.MAX),
                Set.of(),
                Set.of(),
                SampleWatch.WATCH);
    }

    private static Seat seat(String name, boolean acting) {
        return new Seat(desk(name), acting, !name.contains("/"));
    }

    /** The newest step of the desk on the way to the decision. */
    public Step step(String name) {
        return current.steps().stream()
                .filter(step -> step.desk().equals(desk(name)) && step.kind().isOnTheWay())
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    public StepId id(String name) {
        return step(name).id();
    }

    public boolean isOpenAt(String... names) {
        var open = current.openSteps()
                .filter(step -> step.kind().isOnTheWay())
                .map(step -> step.desk().post())
                .toList();
        var expected = Stream.of(names).map(name -> desk(name).post()).toList();
        return open.size() == expected.size() && open.containsAll(expected);
    }

    public Set<Verb> allowed(ActorContext actor) {
        return AllowedActs.on(current, actor);
    }

    public Set<Verb> allowed(String name) {
        return allowed(actor(name));
    }

    public Command endorsement(String name) {
        return new Command.Endorse(id(name), SampleCase.seen(current), Opinion.NONE);
    }

    public Command concurrence(String name) {
        return new Command.Concur(id(name), SampleCase.seen(current), Opinion.NONE);
    }

    public Command dissent(String name) {
        return new Command.NonConcur(id(name), SampleCase.seen(current), "not like this");
    }

    /** Over whatever dissent there is. */
    public Command approval(String name) {
        var unsettled = current.unsettled().stream().map(Step::id).toList();
        return new Command.Approve(
                id(name), SampleCase.seen(current), Opinion.NONE, Set.copyOf(unsettled), "all the same");
    }

    public Command declining(String name) {
        return new Command.Decline(id(name), SampleCase.seen(current), "no");
    }

    public Command returning(String name) {
        return new Command.Return(id(name), SampleCase.seen(current), ReturnReason.CONTENT, "rework it");
    }

    public Command sendingBack(String name, String target) {
        return new StepCommand.ReturnToStep(id(name), SampleCase.seen(current), id(target), "look again");
    }

    /** One more unit whose answer is needed. */
    public Command adding(String name) {
        return adding(name, StepKind.CONCURRENCE, "");
    }

    /** One more desk that votes with a group. */
    public Command adding(String name, StepKind kind, String group) {
        var plan = NamedChain.plan(1, kind, name, NamedChain.terms(false, Join.ALL));
        return new StepCommand.AddStep(stepId(name), plan, group, "it touches them");
    }

    /** Words that come after the step has lapsed. */
    public Command speaking(String name, String words) {
        return new StepCommand.LateOpinion(id(name), new Opinion(CommentClass.WISH, words));
    }

    public Command skipping(String name) {
        return new StepCommand.Skip(id(name), stepId("reader " + name), "away");
    }

    /** An edit in place; the next version asks the same desks. */
    public Command edit(String name, String text) {
        var steps = new ArrayList<Step>();
        for (var step : current.steps()) {
            steps.add(Step.planned(next(step.id(), text), step.plan()));
        }
        return new StepCommand.Edit(
                id(name),
                SampleCase.seen(current),
                NamedChain.frozen(text),
                new Chain(steps, current.gates(), current.duties()),
                next(id(name), text),
                Opinion.NONE);
    }

    private static StepId next(StepId id, String text) {
        return new StepId(uuid(id + text));
    }

    public Command order(String name, String words) {
        return new AfterDecisionCommand.Instruct(dutyId(words), post(name), words, LocalDate.of(2024, 5, 3));
    }

    public NamedCase endorse(String name) {
        return act(endorsement(name), name);
    }

    public NamedCase concur(String... names) {
        var next = this;
        for (var name : names) {
            next = next.act(next.concurrence(name), name);
        }
        return next;
    }

    public NamedCase approve(String name) {
        return act(approval(name), name);
    }

    public NamedCase sendBack(String name, String target) {
        return act(sendingBack(name, target), name);
    }

    public static DutyId dutyId(String words) {
        return new DutyId(uuid("duty " + words));
    }

    private static PostId post(String name) {
        return desk(name).post();
    }
}
