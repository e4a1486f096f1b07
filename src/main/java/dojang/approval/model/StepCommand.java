package dojang.approval.model;

import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.Desk;
import dojang.shared.model.Digest;
import dojang.shared.model.PersonId;
import dojang.shared.model.StepId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What moves a case between its answers: pauses, detours, additions, second thoughts. */
public sealed interface StepCommand extends Command {

    /** 보류: pauses the own step; stops its clock once, for at most five working days. */
    record Hold(StepId step, Instant until, String reason) implements StepCommand {
        @Override
        public Map<String, Object> facts() {
            return Map.of("step", step.toString(), "until", until.toString(), "reason", reason);
        }
    }

    /** Ends a pause. */
    record Resume(StepId step) implements StepCommand {
        @Override
        public Map<String, Object> facts() {
            return Map.of("step", step.toString());
        }
    }

    /** 생략: passes over the review of somebody who is not there (decree Art. 9(1)); it is read afterwards. */
    record Skip(StepId step, StepId afterwards, String reason) implements StepCommand {
        @Override
        public Map<String, Object> facts() {
            return Map.of("step", step.toString(), "reason", reason);
        }
    }

    /** Goes on without a late concurrence that does not block. */
    record ProceedWithout(StepId step, String reason) implements StepCommand {
        @Override
        public Map<String, Object> facts() {
            return Map.of("step", step.toString(), "reason", reason);
        }
    }

    /** 결재 취소: takes the own answer back before the next stage acts; never a decision. */
    record Undo(StepId step) implements StepCommand {
        @Override
        public Map<String, Object> facts() {
            return Map.of("step", step.toString());
        }
    }

    /** 전단계 반려: back to an earlier step of the same version. */
    record ReturnToStep(StepId step, Digest seen, StepId target, String reason) implements StepCommand {
        @Override
        public Map<String, Object> facts() {
            var facts = new TreeMap<>(Command.answer(step, seen, "reason", reason));
            facts.put("target", target.toString());
            return facts;
        }
    }

    /** The concurring unit finds that nothing of its own is touched. */
    record NoInterest(StepId step, Digest seen) implements StepCommand {
        @Override
        public Map<String, Object> facts() {
            return Command.answer(step, seen, Opinion.NONE);
        }
    }

    /**
     * 검토 with an edit: the reviewer changes the text in place under the own name (decree Art. 9(3)).
     *
     * @param frozen the edited version
     * @param chain  what the rules and the survival of earlier answers make of it; holds {@code step} as planned
     */
    record Edit(StepId step, Digest seen, Draft.Frozen frozen, Chain chain, StepId own, Opinion opinion)
            implements StepCommand {
        @Override
        public Map<String, Object> facts() {
            var facts = new TreeMap<>(Command.answer(step, seen, opinion));
            facts.put("version", frozen.digest().hex());
            return facts;
        }
    }

    /** An edit the rules object to; it is refused and stays on record. */
    record EditAgainstRules(StepId step, Digest seen, List<String> rules, List<String> words) implements StepCommand {
        @Override
        public Map<String, Object> facts() {
            return Map.of("step", step.toString(), "rules", rules);
        }
    }

    /** The author of a condition confirms that it is met. */
    record ConfirmCondition(StepId step, String words) implements StepCommand {
        @Override
        public Map<String, Object> facts() {
            return Map.of("step", step.toString(), "words", words);
        }
    }

    /** The owner of a carried answer wants to answer anew. */
    record Reopen(StepId step, String reason) implements StepCommand {
        @Override
        public Map<String, Object> facts() {
            return Map.of("step", step.toString(), "reason", reason);
        }
    }

    /**
     * Asks one more reviewer or unit beside those who are asked now.
     *
     * @param group the group of the open stage with which the unit votes; empty: its answer is needed in any case
     */
    record AddStep(StepId id, PlannedStep plan, String group, String reason) implements StepCommand {
        @Override
        public Map<String, Object> facts() {
            var facts = new TreeMap<String, Object>(Map.of(
                    "kind", plan.kind().name(), "post", plan.desk().post().toString(), "reason", reason));
            if (!group.isEmpty()) {
                facts.put("group", group);
            }
            return facts;
        }
    }

    /**
     * Gives a unit's step to another desk of the same unit.
     *
     * @param chosen the suggestion that was followed; absent when whoever acts went by none
     */
    record Reassign(StepId step, Desk to, String reason, WorkAllocation.@Nullable Chosen chosen)
            implements StepCommand {
        public Reassign(StepId step, Desk to, String reason) {
            this(step, to, reason, null);
        }

        @Override
        public Map<String, Object> facts() {
            var facts = new TreeMap<String, Object>(
                    Map.of("step", step.toString(), "post", to.post().toString(), "reason", reason));
            if (chosen != null) {
                facts.put("way", chosen.way().name());
            }
            return facts;
        }
    }

    /**
     * 회피: somebody with a conflict of interest passes the own step to a substitute and signs nothing of the case (SD-9).
     *
     * @param nearest who can stand in for the post, the nearest first; whom it falls to is not the actor's choice
     */
    record Recuse(StepId step, List<StandIn> nearest, String reason) implements StepCommand {
        public Recuse {
            nearest = List.copyOf(nearest);
        }

        /** A post that can stand in, and who holds it now. */
        public record StandIn(Desk desk, PersonId holder) {}

        @Override
        public Map<String, Object> facts() {
            return Map.of("step", step.toString(), "reason", reason);
        }
    }

    /** An opinion on a step the case went on without; recorded, without effect. */
    record LateOpinion(StepId step, Opinion opinion) implements StepCommand {
        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "step",
                    step.toString(),
                    "opinion",
                    opinion.text(),
                    "weight",
                    opinion.weight().name());
        }
    }
}
