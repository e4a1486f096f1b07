package dojang.approval.model;

import dojang.shared.model.Digest;
import dojang.shared.model.DutyId;
import dojang.shared.model.GateId;
import dojang.shared.model.StepId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a person asks of a case, as plain data: {@link CommandRules} says what becomes of it. Who asks, and when, is the
 * server's word: see {@link dojang.shared.model.ActorContext}.
 *
 * <p>{@code StepCommand} holds what moves a case between its answers, {@code AfterDecisionCommand} what follows a decision, {@code ClockCommand}
 * what the clock asks. A command that answers a step carries {@code seen}, the digest the actor had on screen: a signature never covers
 * unseen text.
 */
public interface Command extends Given {

    /** What was asked, in the form the log keeps and a repeated request is compared by. */
    Map<String, Object> facts();

    /** The verb of the command's name; every command has one of its own. */
    default Verb verb() {
        return Verb.ofCode(getClass().getSimpleName()).orElseThrow();
    }

    /** 상신: puts the frozen text and the chain the rules built for it into approval. */
    record Submit(Draft.Frozen frozen, Chain chain) implements Command {
        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "version", frozen.digest().hex(), "chain", frozen.chain().hex());
        }
    }

    /** A submission the rules object to; it is refused and stays on record. */
    record SubmitAgainstRules(List<String> rules, List<String> words) implements Command {
        @Override
        public Map<String, Object> facts() {
            return Map.of("rules", rules);
        }
    }

    /** 검토. */
    record Endorse(StepId step, Digest seen, Opinion opinion) implements Command {
        @Override
        public Map<String, Object> facts() {
            return answer(step, seen, opinion);
        }
    }

    /** 협조, and the answer of a pre-implementation audit. */
    record Concur(StepId step, Digest seen, Opinion opinion) implements Command {
        @Override
        public Map<String, Object> facts() {
            return answer(step, seen, opinion);
        }
    }

    /** 부동의. */
    record NonConcur(StepId step, Digest seen, String reason) implements Command {
        @Override
        public Map<String, Object> facts() {
            return answer(step, seen, "reason", reason);
        }
    }

    /**
     * 결재, 전결, 대결.
     *
     * @param acknowledged steps whose dissent or open condition the decider has ticked, one by one
     * @param overDissent  why the decision goes over them; empty when there is none
     */
    record Approve(StepId step, Digest seen, Opinion opinion, Set<StepId> acknowledged, String overDissent)
            implements Command {
        public Approve {
            acknowledged = Set.copyOf(acknowledged);
        }

        @Override
        public Map<String, Object> facts() {
            var facts = new TreeMap<>(answer(step, seen, opinion));
            facts.put(
                    "acknowledged",
                    acknowledged.stream().map(StepId::toString).sorted().toList());
            facts.put("overDissent", overDissent);
            return facts;
        }
    }

    /** 불승인. */
    record Decline(StepId step, Digest seen, String reason) implements Command {
        @Override
        public Map<String, Object> facts() {
            return answer(step, seen, "reason", reason);
        }
    }

    /**
     * 반려.
     *
     * @param why    what kind of reason it is
     * @param reason the same in words
     */
    record Return(StepId step, Digest seen, ReturnReason why, String reason) implements Command {
        @Override
        public Map<String, Object> facts() {
            var facts = new TreeMap<>(answer(step, seen, "reason", reason));
            facts.put("why", why.name());
            return facts;
        }
    }

    /** 회수. */
    record Recall(String reason) implements Command {
        @Override
        public Map<String, Object> facts() {
            return Map.of("reason", reason);
        }
    }

    /** 철회. */
    record Withdraw(String reason) implements Command {
        @Override
        public Map<String, Object> facts() {
            return Map.of("reason", reason);
        }
    }

    /** 재기안: opens the next version of a returned or recalled text. */
    record Revise() implements Command {
        @Override
        public Map<String, Object> facts() {
            return Map.of();
        }
    }

    /** Records that the letter to an outside body went out. */
    record SendGate(GateId gate, String note) implements Command {
        @Override
        public Map<String, Object> facts() {
            return Map.of("gate", gate.toString(), "note", note);
        }
    }

    /** Records what the outside body answered. */
    record AnswerGate(GateId gate, GateAnswer answer, String note) implements Command {
        @Override
        public Map<String, Object> facts() {
            return Map.of("gate", gate.toString(), "answer", answer.name(), "note", note);
        }

        @Override
        public String reason() {
            return note;
        }
    }

    /** Records the proof that a duty is done. */
    record DoDuty(DutyId duty, String proof) implements Command {
        @Override
        public Map<String, Object> facts() {
            return Map.of("duty", duty.toString(), "proof", proof);
        }

        @Override
        public String reason() {
            return proof;
        }
    }

    /** Records why a duty is not needed. */
    record WaiveDuty(DutyId duty, String reason) implements Command {
        @Override
        public Map<String, Object> facts() {
            return Map.of("duty", duty.toString(), "reason", reason);
        }
    }

    static Map<String, Object> answer(StepId step, Digest seen, Opinion opinion) {
        var facts = new TreeMap<String, Object>(Map.of("step", step.toString(), "seen", seen.hex()));
        if (opinion.isGiven()) {
            facts.put("opinion", opinion.text());
            facts.put("weight", opinion.weight().name());
        }
        return facts;
    }

    static Map<String, Object> answer(StepId step, Digest seen, String name, String words) {
        return Map.of("step", step.toString(), "seen", seen.hex(), name, words);
    }
}
