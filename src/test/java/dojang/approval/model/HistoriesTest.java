package dojang.approval.model;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.PersonId;
import dojang.shared.model.SectionChange;
import dojang.shared.model.StepKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random histories of random chains: whatever people ask in whatever order, the laws hold and the log tells it all. */
class HistoriesTest {

    private static final int HISTORIES = Integer.getInteger("dojang.histories", 500);
    private static final int ACTS = 400;
    private static final long FIXED_SEED = 20240425;
    private static final long SEED = Long.getLong("dojang.seed", System.nanoTime());

    @Test
    @Tag("I-1")
    @Tag("I-6")
    @Tag("I-16")
    @Tag("I-17")
    @Tag("I-21")
    @Tag("SD-1")
    @Tag("SD-2")
    void five_hundred_random_histories_keep_every_law_and_are_rebuilt_from_their_events() {
        var seen = new EnumMap<CaseState, Integer>(CaseState.class);
        var verbs = new EnumMap<Verb, Integer>(Verb.class);
        var votes = new TreeMap<String, Integer>();
        for (int number = 0; number < HISTORIES; number++) {
            // half of them are the same every time, so that what they cover can be asserted
            long seed = (number % 2 == 0 ? FIXED_SEED : SEED) + number;
            var walk = new CaseWalk(seed);
            var answered = new HashSet<String>();
            for (int acts = 0; acts < ACTS; acts++) {
                var act = walk.act();
                if (act.decision() instanceof Decision.Accepted accepted) {
                    if (number % 2 == 0) {
                        verbs.merge(act.command().verb(), 1, Integer::sum);
                        count(act, accepted, votes);
                    }
                    check(act, accepted, walk, answered, "seed " + seed);
                }
            }
            seen.merge(walk.current().state(), 1, Integer::sum);
            var rebuilt = Replay.of(walk.current().id(), walk.current().paper(), walk.lines());
            assertThat(rebuilt.steps())
                    .as("seed %d: the events rebuild the steps", seed)
                    .containsExactlyElementsOf(walk.current().steps());
            assertThat(rebuilt)
                    .as("seed %d: the events rebuild the state", seed)
                    .isEqualTo(walk.current());
        }
        System.out.println("random histories from seed " + SEED + ": " + seen + " " + verbs + " " + votes);
        assertThat(verbs.keySet()).as("verbs that happened").isSubsetOf(everyVerb());
        assertThat(verbs)
                .as("nearly every verb happened")
                .hasSizeGreaterThan(everyVerb().size() - 4);
        assertThat(votes.keySet())
                .as("what happened to groups")
                .containsExactly("asked again", "heard late", "joined", "lapsed", "withdrawn");
    }

    /** What became of groups that vote, so that it can be asserted that all of it happened. */
    private static void count(CaseWalk.Act act, Decision.Accepted accepted, Map<String, Integer> votes) {
        var before = act.before();
        for (var step : accepted.after().steps()) {
            var was = before.step(step.id()).orElse(null);
            boolean votesNow = !step.plan().terms().join().needsEverybody();
            if (was == null) {
                if (votesNow && act.command() instanceof StepCommand.AddStep) {
                    votes.merge("joined", 1, Integer::sum);
                }
            } else if (was.isInTheWay() && step.isOutvoted()) {
                votes.merge("lapsed", 1, Integer::sum);
            } else if (was.isInTheWay() && votesNow && step.state() == StepState.CANCELLED && goesOn(accepted)) {
                votes.merge("withdrawn", 1, Integer::sum);
            } else if (was.isOutvoted() && step.isOpen()) {
                votes.merge("asked again", 1, Integer::sum);
            } else if (was.isOutvoted() && was.answer() == null && step.answer() != null) {
                votes.merge("heard late", 1, Integer::sum);
            }
        }
    }

    private static boolean goesOn(Decision.Accepted accepted) {
        return accepted.after().state() == CaseState.IN_APPROVAL;
    }

    /** All but what the rules object to before they are asked, and what the clock asks. */
    private static Set<Verb> everyVerb() {
        return EnumSet.complementOf(EnumSet.of(Verb.SUBMIT_AGAINST_RULES, Verb.EDIT_AGAINST_RULES, Verb.REMIND));
    }

    private static void check(
            CaseWalk.Act act, Decision.Accepted accepted, CaseWalk walk, Set<String> answered, String seed) {
        var after = accepted.after();
        assertThat(Waiting.of(after))
                .as("%s: only a case in approval waits for a step on the way; figures count on it", seed)
                .allMatch(waiting -> waiting.kind() != Waiting.Kind.STEP || after.state() == CaseState.IN_APPROVAL);
        var command = act.command();
        if (after.state() != act.before().state() && after.state() == CaseState.APPROVED) {
            assertThat(command).as(seed).isInstanceOf(Command.Approve.class);
            assertThat(after.steps())
                    .as(seed + ": nobody on the way is still waited for")
                    .noneMatch(step -> step.kind().isOnTheWay()
                            && (step.state().isWaiting() || step.state() == StepState.PLANNED));
        }
        if (after.draft().number() != act.before().draft().number()) {
            assertThat(command).as(seed).isInstanceOfAny(Command.Revise.class, StepCommand.Edit.class);
        }
        assertThat(deciders(after))
                .as(seed + ": at most one decision besides the joint tail")
                .isLessThanOrEqualTo(1);
        assertThat(after.answeredBy(after.paper().drafter()))
                .as(seed + ": the drafter signs nothing")
                .isEmpty();
        signsOnce(after, seed);
        for (var event : accepted.events()) {
            if (event.kind() == ApprovalEvent.Kind.STEP_ACTED) {
                assertThat(act.actor().seats().stream()
                                .map(seat -> seat.desk().post().toString()))
                        .as(seed + ": nobody acts without a seat")
                        .contains(String.valueOf(event.facts().get("post")));
                assertThat(answered.add(
                                event.facts().get("step") + "/" + event.facts().get("round")))
                        .as(seed + ": each answer has its own round")
                        .isTrue();
            }
        }
        if (command instanceof StepCommand.LateOpinion late) {
            changesNothingElse(act.before(), after, late, seed);
        }
        if (command instanceof Command.Submit || command instanceof StepCommand.Edit) {
            carriedOnlyWhatDidNotChange(after, walk, seed);
        }
    }

    private static void changesNothingElse(
            ApprovalCase before, ApprovalCase after, StepCommand.LateOpinion late, String seed) {
        assertThat(after.withSteps(step ->
                        step.id().equals(late.step()) ? before.step(late.step()).orElseThrow() : step))
                .as(seed + ": a late word has no effect")
                .isEqualTo(before);
    }

    private static long deciders(ApprovalCase after) {
        return after.steps().stream()
                .filter(step -> step.answer() != null && step.answer().outcome() == Outcome.APPROVED)
                .filter(step -> step.kind() != StepKind.JOINT_DECISION)
                .count();
    }

    private static void signsOnce(ApprovalCase after, String seed) {
        var signatures = new HashMap<PersonId, Integer>();
        after.steps().stream()
                .filter(step -> step.kind().isOnTheWay() && step.state() == StepState.DONE)
                .map(step -> Objects.requireNonNull(step.answer()))
                .filter(answer -> !answer.merged() && answer.outcome() != Outcome.RETURNED)
                .forEach(answer -> signatures.merge(answer.by(), 1, Integer::sum));
        assertThat(signatures.values())
                .as(seed + ": one person signs a version once")
                .allMatch(count -> count == 1);
    }

    @SuppressWarnings("NullAway") // a carried step has an answer
    private static void carriedOnlyWhatDidNotChange(ApprovalCase after, CaseWalk walk, String seed) {
        for (var step : after.steps()) {
            if (step.state() == StepState.CARRIED) {
                assertThat(step.kind().decides())
                        .as(seed + ": a decision is never carried")
                        .isFalse();
                assertThat(Map.of(Outcome.NON_CONCUR, 1, Outcome.CONDITIONAL, 1, Outcome.RETURNED, 1))
                        .as(seed)
                        .doesNotContainKey(step.answer().outcome());
                if (step.kind() != StepKind.PRE_AUDIT) {
                    assertThat(walk.lastChanges().stream()
                                    .filter(change -> !change.editorial())
                                    .map(SectionChange::section))
                            .as(seed + ": a carried answer covers no changed section of " + step)
                            .noneMatch(step.plan().terms().scope()::covers);
                }
            }
        }
    }
}
