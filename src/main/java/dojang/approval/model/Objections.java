package dojang.approval.model;

import static dojang.approval.model.Decision.refused;

import dojang.approval.model.Decision.Refused;
import dojang.shared.model.ActorContext;
import dojang.shared.model.Blocks;
import dojang.shared.model.Digest;
import dojang.shared.model.PostId;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be said against a command. Each method states one rule; nothing here changes anything. */
final class Objections {

    private Objections() {}

    /** Asks in order; the first objection wins, so that the same mistake always gets the same answer. */
    @SafeVarargs
    static Optional<Decision> first(Supplier<Optional<Refused>>... rules) {
        return Stream.of(rules)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .map(Decision.class::cast);
    }

    static Optional<Refused> when(boolean objection, Refusal reason, String... rules) {
        return objection ? Optional.of(refused(reason, rules)) : Optional.empty();
    }

    static Optional<Refused> notInApproval(ApprovalCase current) {
        if (current.state().isDecided()) {
            return Optional.of(refused(Refusal.CASE_DECIDED));
        }
        return when(current.state() != CaseState.IN_APPROVAL, Refusal.NOT_IN_APPROVAL);
    }

    /** Nothing is asked of a post at which nobody may answer, by whichever act. */
    static Optional<Refused> nobodyAnswers(ActorContext actor, PostId... asked) {
        return when(
                Stream.of(asked).anyMatch(post -> !actor.mayAsk(post)), Refusal.NOBODY_ANSWERS_THERE, "SD-4", "SD-5");
    }

    /** Once an outside body says "treaty", the case can only be withdrawn (domain study 4.3). */
    static Optional<Refused> treatyTrack(ApprovalCase current) {
        return when(current.isOnTreatyTrack(), Refusal.TREATY_TRACK, "R-18");
    }

    /** The step must be the one that is open, in the text the actor has read. */
    static Optional<Refused> cannotAnswer(ApprovalCase current, StepId id, Digest seen) {
        var step = current.step(id);
        if (step.isEmpty()) {
            return Optional.of(refused(Refusal.STEP_GONE));
        }
        var answer = step.get().answer();
        if (answer != null) {
            return Optional.of(new Refused(
                    Refusal.ANSWERED_ALREADY,
                    List.of("I-25"),
                    List.of(answer.by().toString(), answer.at().toString())));
        }
        return notInApproval(current)
                .or(() -> treatyTrack(current))
                .or(() -> when(!current.seen().equals(Optional.of(seen)), Refusal.TEXT_CHANGED))
                .or(() -> notOpen(step.get()));
    }

    static Optional<Refused> notOpen(Step step) {
        return switch (step.state()) {
            case ACTIVE -> Optional.empty();
            case PLANNED -> Optional.of(refused(Refusal.STEP_NOT_OPEN));
            case HELD -> Optional.of(refused(Refusal.STEP_HELD));
            case DONE, CARRIED -> Optional.of(refused(Refusal.ANSWERED_ALREADY));
            case SKIPPED, LAPSED, CANCELLED -> Optional.of(refused(Refusal.STEP_PASSED));
        };
    }

    /** The decider is the last: whoever is still asked answers first. */
    static Optional<Refused> stepsOpen(ApprovalCase current, Step decision) {
        return when(
                current.steps().stream()
                        .anyMatch(step -> step.isInTheWay() && !step.id().equals(decision.id())),
                Refusal.STEPS_OPEN);
    }

    /** Posts act, people sign: nobody answers for a post they neither hold nor act for (I-6). */
    static Optional<Refused> seatless(Step step, ActorContext actor) {
        return when(actor.seatAt(step.desk().post()).isEmpty(), Refusal.NOT_YOUR_STEP, "I-6");
    }

    /** The same, and who has declared a conflict of interest answers nothing of the case (SD-9). */
    static Optional<Refused> notTheirStep(ApprovalCase current, Step step, ActorContext actor) {
        return seatless(step, actor).or(() -> when(current.isRecused(actor.person()), Refusal.RECUSED, "SD-9"));
    }

    /** Posts act, people sign, and nobody has a hand in the own draft, whatever post they act for. */
    static Optional<Refused> notTheirs(ApprovalCase current, Step step, ActorContext actor) {
        return notTheirStep(current, step, actor).or(() -> ownDraft(current, actor));
    }

    static Optional<Refused> wrongVerb(Step step, StepKind... kinds) {
        return when(!List.of(kinds).contains(step.kind()), Refusal.WRONG_VERB);
    }

    /** SD-1, read for every signature: the drafter's own is the draft. */
    static Optional<Refused> ownDraft(ApprovalCase current, ActorContext actor) {
        return when(current.isDraftedBy(actor.person()), Refusal.OWN_DRAFT, "SD-1");
    }

    /** SD-2: one person signs a version at most once. */
    static Optional<Refused> signedBefore(ApprovalCase current, ActorContext actor) {
        return when(current.answeredBy(actor.person()).findAny().isPresent(), Refusal.SIGNED_BEFORE, "SD-2");
    }

    /** SD-2 for a decider: an earlier review merges into the decision, a concurrence for another unit does not. */
    static Optional<Refused> signedForAnotherUnit(ApprovalCase current, ActorContext actor) {
        return when(
                current.answeredBy(actor.person()).anyMatch(step -> step.kind() != StepKind.REVIEW),
                Refusal.SIGNED_BEFORE,
                "SD-2");
    }

    /** SD-2: when a reviewer decides as substitute, somebody else must have reviewed or concurred. */
    static Optional<Refused> noOtherReviewer(ApprovalCase current, ActorContext actor) {
        boolean merges = current.answeredBy(actor.person()).findAny().isPresent();
        boolean otherSigned = current.steps().stream()
                .anyMatch(step -> step.answer() != null && !step.answer().by().equals(actor.person()));
        return when(merges && !otherSigned, Refusal.NO_OTHER_REVIEWER, "SD-2");
    }

    /** SD-3: a concurrence comes from another unit than the drafting unit. */
    static Optional<Refused> ownUnitConcurrence(ApprovalCase current, ActorContext actor) {
        return when(actor.sitsIn(current.paper().desk().unit()), Refusal.OWN_UNIT_CONCURRENCE, "SD-3");
    }

    /** The first that is not there of what the verb needs; a page has said it at the field before. */
    static Optional<Refused> lacking(ApprovalCase current, Command ask) {
        return ask.verb().lacks(ask, unsettled(current)).stream()
                .findFirst()
                .map(need -> refused(
                        switch (need) {
                            case REASON, OPINION, CONDITION -> Refusal.REASON_MISSING;
                            case DISSENT -> Refusal.DISSENT_NOT_ACKNOWLEDGED;
                            case RECIPIENT -> Refusal.NO_RECIPIENT;
                            case REMARK, TARGET, POST, DAY, ANSWER ->
                                throw new IllegalArgumentException(ask.verb() + " was made without " + need);
                        }));
    }

    /** What a decision has to face one by one. */
    static Set<StepId> unsettled(ApprovalCase current) {
        return current.unsettled().stream().map(Step::id).collect(Collectors.toUnmodifiableSet());
    }

    /** A gate that blocks the decision keeps it from being approved; the gate's own rules are named. */
    static Optional<Refused> gateHoldsDecision(ApprovalCase current) {
        return gateHolds(current, Blocks.DECISION);
    }

    static Optional<Refused> gateHolds(ApprovalCase current, Blocks what) {
        var holding = current.gatesHolding(what);
        return holding.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refused(
                        Refusal.GATE_OPEN,
                        holding.stream()
                                .flatMap(gate -> gate.plan().because().stream())
                                .distinct()
                                .toList(),
                        holding.stream()
                                .map(gate -> gate.plan().kind())
                                .distinct()
                                .toList()));
    }

    /** A blocking refusal stops the case (domain study 4.4). */
    static Optional<Refused> dissentBlocks(ApprovalCase current) {
        var blocking = current.dissent().stream()
                .filter(step -> step.plan().blocking())
                .toList();
        return when(
                !blocking.isEmpty(),
                Refusal.CONCURRENCE_REFUSED,
                blocking.stream()
                        .flatMap(step -> step.plan().because().stream())
                        .distinct()
                        .toArray(String[]::new));
    }

    static Optional<Refused> notTheDrafter(ApprovalCase current, ActorContext actor) {
        return when(!current.isDraftedBy(actor.person()), Refusal.NOT_THE_DRAFTER);
    }

    /** Who decided, or holds the deciding post now. */
    static Optional<Refused> notTheDecider(ApprovalCase current, ActorContext actor) {
        boolean decider = current.steps().stream()
                .filter(step -> step.kind().decides() && step.answer() != null)
                .anyMatch(step -> Objects.requireNonNull(step.answer()).by().equals(actor.person())
                        || actor.seatAt(step.desk().post()).isPresent());
        return when(!decider, Refusal.NOT_THE_DECIDER);
    }

    static Optional<Refused> notTheUnitHead(ApprovalCase current, ActorContext actor) {
        return when(!actor.heads(current.paper().desk().unit()), Refusal.NOT_THE_UNIT_HEAD);
    }

    static Optional<Refused> notTheDraftingUnit(ApprovalCase current, ActorContext actor) {
        boolean theirs = current.isDraftedBy(actor.person())
                || actor.sitsIn(current.paper().desk().unit());
        return when(!theirs, Refusal.NOT_THE_DRAFTING_UNIT);
    }
}
