package dojang.approval.model;

import dojang.shared.model.ChainPlan.PlannedCopy;
import dojang.shared.model.Join.Rest;
import dojang.shared.model.Marked;
import dojang.shared.model.PersonId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a planned step, gate or duty is written down in an event. */
final class PlanWriter {

    private PlanWriter() {}

    static Map<String, Object> of(Step step) {
        var facts = new TreeMap<>(plan(step));
        facts.put("again", step.past().again().name());
        if (step.state() == StepState.CARRIED && step.answer() != null) {
            facts.put("carriedFrom", step.past().from());
            facts.put("answer", of(step.answer()));
        }
        var recusal = step.past().recusal();
        if (recusal != null) {
            facts.put("recusal", of(recusal));
        }
        if (step.state() == StepState.SKIPPED) {
            facts.put("skipped", step.past().reason());
        }
        return facts;
    }

    /** What is asked of which desk, and by which rules. */
    static Map<String, Object> plan(Step step) {
        var terms = step.plan().terms();
        var facts = new TreeMap<String, Object>(Map.ofEntries(
                Map.entry("step", step.id().toString()),
                Map.entry("stage", step.plan().stage()),
                Map.entry("kind", step.kind().name()),
                Map.entry("post", step.desk().post().toString()),
                Map.entry("unit", step.desk().unit().toString()),
                Map.entry("blocking", terms.blocking()),
                Map.entry("days", terms.workingDays()),
                Map.entry("scope", terms.scope().sections()),
                Map.entry("group", terms.join().group()),
                Map.entry("needed", terms.join().needed()),
                Map.entry("because", List.copyOf(step.plan().because()))));
        if (terms.join().rest() != Rest.WITHDRAWN) {
            facts.put("rest", terms.join().rest().name());
        }
        return facts;
    }

    static Map<String, Object> of(StepHistory.Recusal recusal) {
        return Map.of(
                "by",
                recusal.by().stream().map(PersonId::toString).toList(),
                "post",
                recusal.post().toString(),
                "reason",
                recusal.reason());
    }

    static Map<String, Object> of(StepAnswer answer) {
        var facts = new TreeMap<String, Object>(Map.of(
                "outcome", answer.outcome().name(),
                "by", answer.by().toString(),
                "capacity", answer.capacity().name(),
                "given", answer.at().toString()));
        if (answer.opinion().isGiven()) {
            facts.put("opinion", answer.opinion().text());
            facts.put("weight", answer.opinion().weight().name());
        }
        if (answer.proviso() != ConditionState.NONE) {
            facts.put("proviso", answer.proviso().name());
        }
        return facts;
    }

    static Map<String, Object> of(Gate gate) {
        var facts = new TreeMap<String, Object>(Map.of(
                "gate", gate.id().toString(),
                "kind", gate.plan().kind(),
                "subject", gate.plan().subject(),
                "blocks", gate.plan().blocks().name(),
                "strict", gate.plan().strict(),
                "state", gate.state().name(),
                "note", gate.note(),
                "because", List.copyOf(gate.plan().because())));
        if (gate.sentAt() != null) {
            facts.put("sent", gate.sentAt().toString());
        }
        if (gate.answeredAt() != null) {
            facts.put("answered", gate.answeredAt().toString());
        }
        return facts;
    }

    static Map<String, Object> of(PlannedCopy copy) {
        return Map.of("recipient", copy.recipient(), "because", copy.because());
    }

    static Map<String, Object> of(Marked mark) {
        return Map.of("mark", mark.kind(), "rule", mark.rule());
    }

    static Map<String, Object> of(Duty duty) {
        var plan = duty.plan();
        var facts = new TreeMap<String, Object>(Map.of(
                "duty", duty.id().toString(),
                "kind", plan.kind(),
                "starts", plan.starts().name(),
                "days", plan.deadline().days(),
                "count", plan.deadline().count().name(),
                "owner", duty.owner().toString(),
                "words", duty.words(),
                "because", List.copyOf(plan.because())));
        if (plan.countsFrom() != null) {
            facts.put("from", plan.countsFrom().toString());
        }
        return facts;
    }
}
