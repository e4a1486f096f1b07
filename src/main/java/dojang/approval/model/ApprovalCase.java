package dojang.approval.model;

import dojang.shared.model.Blocks;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.DutyId;
import dojang.shared.model.GateId;
import dojang.shared.model.PersonId;
import dojang.shared.model.StepId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One document on its way to a decision (결재건), with the chain of its newest version.
 *
 * @param steps  in chain order; empty before the first submission of this version
 * @param gates  outside consultations of this version
 * @param duties what follows from its decision
 */
public record ApprovalCase(
        CaseId id, Paper paper, CaseState state, Draft draft, List<Step> steps, List<Gate> gates, List<Duty> duties) {

    public ApprovalCase {
        steps = List.copyOf(steps);
        gates = List.copyOf(gates);
        duties = List.copyOf(duties);
        if (state == CaseState.IN_APPROVAL && draft.frozen() == null) {
            throw new IllegalArgumentException("a text in approval is frozen: " + id);
        }
    }

    /** A new, empty draft. */
    public static ApprovalCase drafted(CaseId id, Paper paper) {
        return new ApprovalCase(id, paper, CaseState.DRAFT, Draft.working(1), List.of(), List.of(), List.of());
    }

    public Optional<Step> step(StepId step) {
        return steps.stream().filter(candidate -> candidate.id().equals(step)).findFirst();
    }

    public Optional<Gate> gate(GateId gate) {
        return gates.stream().filter(candidate -> candidate.id().equals(gate)).findFirst();
    }

    public Optional<Duty> duty(DutyId duty) {
        return duties.stream().filter(candidate -> candidate.id().equals(duty)).findFirst();
    }

    /** What an actor on this case signs now. */
    public Optional<Digest> seen() {
        return Optional.ofNullable(draft.frozen()).map(Draft.Frozen::seen);
    }

    public Stream<Step> openSteps() {
        return steps.stream().filter(Step::isOpen);
    }

    public List<Step> dissent() {
        return steps.stream().filter(Step::isDissent).toList();
    }

    public List<Gate> gatesHolding(Blocks what) {
        return gates.stream().filter(gate -> gate.holdsBack(what)).toList();
    }

    public boolean isDraftedBy(PersonId person) {
        return paper.drafter().equals(person);
    }

    boolean isOnTreatyTrack() {
        return gates.stream().anyMatch(gate -> gate.state() == GateState.TREATY_TRACK);
    }

    /** Steps this person has answered in this version. */
    Stream<Step> answeredBy(PersonId person) {
        return steps.stream()
                .filter(step -> step.answer() != null && step.answer().by().equals(person));
    }

    ApprovalCase in(CaseState next) {
        return new ApprovalCase(id, paper, next, draft, steps, gates, duties);
    }

    ApprovalCase withDraft(Draft next) {
        return new ApprovalCase(id, paper, state, next, steps, gates, duties);
    }

    ApprovalCase withChain(List<Step> nextSteps, List<Gate> nextGates, List<Duty> nextDuties) {
        return new ApprovalCase(id, paper, state, draft, nextSteps, nextGates, nextDuties);
    }

    ApprovalCase withSteps(UnaryOperator<Step> change) {
        return withChain(steps.stream().map(change).toList(), gates, duties);
    }

    ApprovalCase withDuties(UnaryOperator<Duty> change) {
        return withChain(steps, gates, duties.stream().map(change).toList());
    }

    ApprovalCase with(Step changed) {
        return withSteps(step -> step.id().equals(changed.id()) ? changed : step);
    }

    ApprovalCase with(Gate changed) {
        var next = gates.stream()
                .map(gate -> gate.id().equals(changed.id()) ? changed : gate)
                .toList();
        return withChain(steps, next, duties);
    }

    ApprovalCase with(Duty changed) {
        return withDuties(duty -> duty.id().equals(changed.id()) ? changed : duty);
    }
}
