package dojang.approval.model;

import dojang.shared.model.Blocks;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.DutyId;
import dojang.shared.model.GateId;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One document on its way to a decision (결재건) and from there on.
 *
 * @param chain of the newest version; empty before its submission
 * @param issue who got the approved text
 */
public record ApprovalCase(CaseId id, Paper paper, CaseState state, Draft draft, Chain chain, Issuance issue) {

    public ApprovalCase {
        if (state == CaseState.IN_APPROVAL && draft.frozen() == null) {
            throw new IllegalArgumentException("a text in approval is frozen: " + id);
        }
    }

    /** A new, empty draft. */
    public static ApprovalCase drafted(CaseId id, Paper paper) {
        return new ApprovalCase(id, paper, CaseState.DRAFT, Draft.working(1), Chain.NONE, Issuance.NONE);
    }

    public List<Step> steps() {
        return chain.steps();
    }

    public List<Gate> gates() {
        return chain.gates();
    }

    public List<Duty> duties() {
        return chain.duties();
    }

    public Optional<Step> step(StepId step) {
        return steps().stream().filter(candidate -> candidate.id().equals(step)).findFirst();
    }

    public Optional<Gate> gate(GateId gate) {
        return gates().stream().filter(candidate -> candidate.id().equals(gate)).findFirst();
    }

    public Optional<Duty> duty(DutyId duty) {
        return duties().stream()
                .filter(candidate -> candidate.id().equals(duty))
                .findFirst();
    }

    /** What an actor on this case signs now. */
    public Optional<Digest> seen() {
        return Optional.ofNullable(draft.frozen()).map(Draft.Frozen::seen);
    }

    public Stream<Step> openSteps() {
        return steps().stream().filter(Step::isOpen);
    }

    /** The stage the case stands at: the lowest one that still waits for an answer. */
    public Optional<Integer> openStage() {
        return steps().stream()
                .filter(Step::isInTheWay)
                .map(step -> step.plan().stage())
                .min(Integer::compare);
    }

    public List<Step> dissent() {
        return steps().stream().filter(Step::isDissent).toList();
    }

    /** What the decider has to face one by one: dissent that does not block, and conditions nobody confirmed. */
    public List<Step> unsettled() {
        return steps().stream()
                .filter(step -> step.isDissent() || step.isOnCondition())
                .toList();
    }

    public List<Gate> gatesHolding(Blocks what) {
        return gates().stream().filter(gate -> gate.holdsBack(what)).toList();
    }

    public boolean isDraftedBy(PersonId person) {
        return paper.drafter().equals(person);
    }

    /** Whether this person has declared a conflict of interest in the case. */
    public boolean isRecused(PersonId person) {
        return steps().stream().anyMatch(step -> {
            var recusal = step.past().recusal();
            return recusal != null && recusal.by().contains(person);
        });
    }

    /** Whether a step on the way is this post's, answered or not. */
    boolean asks(PostId post) {
        return steps().stream()
                .anyMatch(step -> step.kind().isOnTheWay()
                        && step.state() != StepState.CANCELLED
                        && step.desk().post().equals(post));
    }

    boolean isOnTreatyTrack() {
        return gates().stream().anyMatch(gate -> gate.state() == GateState.TREATY_TRACK);
    }

    /** Steps on the way that this person has answered in this version. */
    Stream<Step> answeredBy(PersonId person) {
        return steps().stream()
                .filter(step -> step.kind().isOnTheWay()
                        && step.state().isAnswered()
                        && step.answer() != null
                        && step.answer().by().equals(person));
    }

    /** The case with its reference, or without one. */
    public ApprovalCase with(@Nullable String reference) {
        return new ApprovalCase(id, paper.with(reference), state, draft, chain, issue);
    }

    ApprovalCase in(CaseState next) {
        return new ApprovalCase(id, paper, next, draft, chain, issue);
    }

    ApprovalCase withDraft(Draft next) {
        return new ApprovalCase(id, paper, state, next, chain, issue);
    }

    ApprovalCase with(Chain next) {
        return new ApprovalCase(id, paper, state, draft, next, issue);
    }

    ApprovalCase with(Issuance next) {
        return new ApprovalCase(id, paper, state, draft, chain, next);
    }

    ApprovalCase withSteps(UnaryOperator<Step> change) {
        return with(chain.withSteps(change));
    }

    ApprovalCase withDuties(UnaryOperator<Duty> change) {
        return with(chain.withDuties(change));
    }

    /** With one more step, in its place by stage. */
    ApprovalCase with(List<Step> added) {
        var next = new ArrayList<>(steps());
        for (var step : added) {
            int place = (int) next.stream()
                    .filter(other -> other.plan().stage() <= step.plan().stage())
                    .count();
            next.add(place, step);
        }
        return with(chain.withSteps(next));
    }

    ApprovalCase with(Step changed) {
        return withSteps(step -> step.id().equals(changed.id()) ? changed : step);
    }

    ApprovalCase with(Gate changed) {
        return with(chain.withGates(gate -> gate.id().equals(changed.id()) ? changed : gate));
    }

    ApprovalCase with(Duty changed) {
        return withDuties(duty -> duty.id().equals(changed.id()) ? changed : duty);
    }

    ApprovalCase withDuty(Duty added) {
        var next = new ArrayList<>(duties());
        next.add(added);
        return with(chain.withDuties(next));
    }
}
