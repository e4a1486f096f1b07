package dojang.approval.model;

import dojang.approval.model.ApprovalEvent.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How events tell what happened: enough for a reader to rebuild the state by folding them (I-21). */
final class Facts {

    private Facts() {}

    static ApprovalEvent submitted(ApprovalCase current, Command.Submit ask) {
        return ApprovalEvent.of(
                Kind.SUBMITTED,
                Map.of(
                        "version", current.draft().number(),
                        "digest", ask.frozen().digest().hex(),
                        "chain", ask.frozen().chain().hex(),
                        "pack", ask.frozen().pack()));
    }

    static ApprovalEvent chainBuilt(Command.Submit ask) {
        return ApprovalEvent.of(
                Kind.CHAIN_BUILT,
                Map.of(
                        "steps", ask.steps().stream().map(Facts::planned).toList(),
                        "gates", ask.gates().stream().map(Facts::planned).toList(),
                        "duties", ask.duties().stream().map(Facts::planned).toList()));
    }

    static ApprovalEvent opened(Step step) {
        var facts = new TreeMap<String, Object>(Map.of("step", step.id().toString(), "round", step.round()));
        if (step.window() != null) {
            facts.put("due", step.window().due().toString());
        }
        return ApprovalEvent.of(Kind.STEP_OPENED, facts);
    }

    static ApprovalEvent acted(Step step, StepAnswer answer) {
        var facts = new TreeMap<String, Object>(Map.of(
                "step", step.id().toString(),
                "round", step.round(),
                "outcome", answer.outcome().name(),
                "capacity", answer.capacity().name(),
                "post", step.desk().post().toString()));
        if (answer.opinion().isGiven()) {
            facts.put("opinion", answer.opinion().text());
            facts.put("weight", answer.opinion().weight().name());
        }
        return ApprovalEvent.of(Kind.STEP_ACTED, facts);
    }

    static ApprovalEvent about(Kind kind, Step step) {
        return ApprovalEvent.of(
                kind,
                Map.of("step", step.id().toString(), "unit", step.desk().unit().toString()));
    }

    static ApprovalEvent about(Kind kind, Gate gate) {
        return ApprovalEvent.of(
                kind,
                Map.of(
                        "gate", gate.id().toString(),
                        "kind", gate.plan().kind(),
                        "state", gate.state().name(),
                        "note", gate.note()));
    }

    static ApprovalEvent started(Duty duty) {
        var facts = new TreeMap<String, Object>(Map.of(
                "duty", duty.id().toString(),
                "kind", duty.plan().kind(),
                "owner", duty.owner().toString()));
        if (duty.due() != null) {
            facts.put("due", duty.due().toString());
        }
        return ApprovalEvent.of(Kind.DUTY_STARTED, facts);
    }

    static ApprovalEvent closed(Kind kind, Duty duty) {
        return ApprovalEvent.of(
                kind, Map.of("duty", duty.id().toString(), "kind", duty.plan().kind(), "note", duty.note()));
    }

    private static Map<String, Object> planned(Step step) {
        var terms = step.plan().terms();
        return Map.ofEntries(
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
                Map.entry("because", List.copyOf(step.plan().because())));
    }

    private static Map<String, Object> planned(Gate gate) {
        return Map.of(
                "gate", gate.id().toString(),
                "kind", gate.plan().kind(),
                "subject", gate.plan().subject(),
                "blocks", gate.plan().blocks().name(),
                "strict", gate.plan().strict(),
                "because", List.copyOf(gate.plan().because()));
    }

    private static Map<String, Object> planned(Duty duty) {
        return Map.of(
                "duty", duty.id().toString(),
                "kind", duty.plan().kind(),
                "starts", duty.plan().starts().name(),
                "days", duty.plan().workingDays(),
                "owner", duty.owner().toString(),
                "because", List.copyOf(duty.plan().because()));
    }
}
