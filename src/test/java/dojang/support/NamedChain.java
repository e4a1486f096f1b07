package dojang.support;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.Chain;
import dojang.approval.model.Command;
import dojang.approval.model.ConditionState;
import dojang.approval.model.Draft;
import dojang.approval.model.Duty;
import dojang.approval.model.Gate;
import dojang.approval.model.Opinion;
import dojang.approval.model.Outcome;
import dojang.approval.model.Paper;
import dojang.approval.model.Step;
import dojang.approval.model.StepAnswer;
import dojang.shared.model.Blocks;
import dojang.shared.model.Capacity;
import dojang.shared.model.CaseId;
import dojang.shared.model.ChainPlan;
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
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import dojang.shared.model.Terms;
import dojang.shared.model.UnitId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A chain drawn for one test. Desks have names, and whoever holds one has its name too: "chief" heads the drafting
 * unit, "chief/drafter" works there, and any other name without a slash heads a unit of its own.
 */
public final class NamedChain {

    public static final String DRAFTER = "chief/drafter";

    private final List<Step> steps = new ArrayList<>();
    private final List<Gate> gates = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();

    /** 검토. */
    public NamedChain review(int stage, String name) {
        return step(stage, StepKind.REVIEW, name, Terms.ofLine(2));
    }

    /** 협조; an objection does not stop the case. */
    public NamedChain ask(int stage, String... names) {
        return ask(stage, Join.ALL, names);
    }

    /** 협조 of a group that is complete as its join says. */
    public NamedChain ask(int stage, Join join, String... names) {
        for (var name : names) {
            step(stage, StepKind.CONCURRENCE, name, terms(false, join));
        }
        return this;
    }

    /** 협조 of a unit that can stop the case and return it. */
    public NamedChain askBlocking(int stage, String name) {
        return step(stage, StepKind.CONCURRENCE, name, terms(true, Join.ALL));
    }

    /** 협조 that was given for the version before and stands. */
    public NamedChain carried(int stage, String name) {
        return carried(stage, Join.ALL, name);
    }

    /** The same, of a group. */
    public NamedChain carried(int stage, Join join, String name) {
        var plan = plan(stage, StepKind.CONCURRENCE, name, terms(false, join));
        var answer = new StepAnswer(
                Outcome.CONCUR, person(name), Capacity.OWN, SampleCase.NOON, Opinion.NONE, false, ConditionState.NONE);
        steps.add(Step.carried(stepId(name), plan, answer, 1));
        return this;
    }

    /** 결재. */
    public NamedChain decide(int stage, String name) {
        return step(stage, StepKind.DELEGATED_DECISION, name, Terms.ofLine(2));
    }

    /** 공동결재. */
    public NamedChain joint(int stage, String name) {
        return step(stage, StepKind.JOINT_DECISION, name, Terms.ofLine(2));
    }

    /** A letter to somebody outside, whose answer the decision waits for. */
    public NamedChain gate(String kind) {
        gates.add(Gate.prepared(
                new GateId(uuid("gate " + kind)), new PlannedGate(kind, "", Blocks.DECISION, false, List.of("R-18"))));
        return this;
    }

    /** Something the drafting post owes after the decision. */
    public NamedChain duty(String kind) {
        var plan = new PlannedDuty(kind, 7, DutyStart.APPROVAL, List.of("R-22"));
        duties.add(Duty.planned(
                new DutyId(uuid("duty " + kind)), plan, desk(DRAFTER).post()));
        return this;
    }

    /** The chain as the rules planned it. */
    public static NamedChain of(ChainPlan plan) {
        var chain = new NamedChain();
        plan.steps().forEach(step -> chain.steps.add(Step.planned(new StepId(uuid(step.toString())), step)));
        return chain;
    }

    public NamedCase submitted() {
        var paper = new Paper("V-2024-0001", "HOST_VISIT", person(DRAFTER), desk(DRAFTER));
        var draft = ApprovalCase.drafted(new CaseId(uuid("case")), paper);
        return new NamedCase(draft, SampleCase.NOON).act(submission("text"), DRAFTER);
    }

    public Command.Submit submission(String text) {
        return new Command.Submit(frozen(text), chain());
    }

    public Chain chain() {
        return new Chain(steps, gates, duties);
    }

    static Draft.Frozen frozen(String text) {
        return new Draft.Frozen(Digest.sha256(text), Digest.sha256("chain"), 1, SampleCase.NOON);
    }

    public static Desk desk(String name) {
        return new Desk(new PostId(uuid("post " + name)), new UnitId(uuid("unit " + name.replaceAll("/.*", ""))));
    }

    public static PersonId person(String name) {
        return new PersonId(uuid("person " + name));
    }

    public static StepId stepId(String name) {
        return new StepId(uuid("step " + name));
    }

    static PlannedStep plan(int stage, StepKind kind, String name, Terms terms) {
        return new PlannedStep(stage, kind, desk(name), terms, List.of("R-02"));
    }

    static Terms terms(boolean blocking, Join join) {
        return new Terms(blocking, 2, Scope.EVERYTHING, join);
    }

    static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private NamedChain step(int stage, StepKind kind, String name, Terms terms) {
        steps.add(Step.planned(stepId(name), plan(stage, kind, name, terms)));
        return this;
    }
}
