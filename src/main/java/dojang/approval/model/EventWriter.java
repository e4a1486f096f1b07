package dojang.approval.model;

import dojang.approval.model.ApprovalEvent.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How events tell what happened: enough for a reader to rebuild the state by folding them (I-21). */
final class EventWriter {

    private EventWriter() {}

    static ApprovalEvent submitted(int version, Draft.Frozen frozen) {
        return frozen(Kind.SUBMITTED, version, frozen);
    }

    static ApprovalEvent edited(int version, Draft.Frozen frozen) {
        return frozen(Kind.EDITED_BY_REVIEWER, version, frozen);
    }

    private static ApprovalEvent frozen(Kind kind, int version, Draft.Frozen frozen) {
        return ApprovalEvent.of(
                kind,
                Map.of(
                        "version", version,
                        "digest", frozen.digest().hex(),
                        "chain", frozen.chain().hex(),
                        "pack", frozen.pack(),
                        "frozen", frozen.at().toString()));
    }

    static ApprovalEvent chainBuilt(Chain chain) {
        var facts = new TreeMap<String, Object>(Map.of(
                "steps", chain.steps().stream().map(PlanWriter::of).toList(),
                "gates", chain.gates().stream().map(PlanWriter::of).toList(),
                "duties", chain.duties().stream().map(PlanWriter::of).toList()));
        if (!chain.copies().isEmpty()) {
            facts.put("copies", chain.copies().stream().map(PlanWriter::of).toList());
        }
        if (!chain.marks().isEmpty()) {
            facts.put("marks", chain.marks().stream().map(PlanWriter::of).toList());
        }
        return ApprovalEvent.of(Kind.CHAIN_BUILT, facts);
    }

    static ApprovalEvent opened(Step step) {
        return ApprovalEvent.of(Kind.STEP_OPENED, windowed(step));
    }

    static ApprovalEvent resumed(Step step) {
        var facts = windowed(step);
        var hold = step.past().hold();
        if (hold != null && hold.ended() != null) {
            facts.put("ended", hold.ended().toString());
        }
        return ApprovalEvent.of(Kind.RESUMED, facts);
    }

    private static Map<String, Object> windowed(Step step) {
        var facts = numbered(step);
        var window = step.window();
        if (window != null) {
            facts.put("opened", window.opened().toString());
            facts.put("due", window.due().toString());
            facts.put("lapses", window.lapses().toString());
        }
        return facts;
    }

    static ApprovalEvent acted(Step step, StepAnswer answer) {
        return acted(Kind.STEP_ACTED, step, answer);
    }

    static ApprovalEvent acted(Kind kind, Step step, StepAnswer answer) {
        var facts = numbered(step);
        facts.putAll(PlanWriter.of(answer));
        facts.put("post", step.desk().post().toString());
        return ApprovalEvent.of(kind, facts);
    }

    static ApprovalEvent about(Kind kind, Step step) {
        var facts = numbered(step);
        facts.put("unit", step.desk().unit().toString());
        return ApprovalEvent.of(kind, facts);
    }

    static ApprovalEvent about(Kind kind, Step step, String reason) {
        var facts = numbered(step);
        facts.put("unit", step.desk().unit().toString());
        facts.put("reason", reason);
        return ApprovalEvent.of(kind, facts);
    }

    static ApprovalEvent held(Step step, StepHistory.Hold hold) {
        var facts = numbered(step);
        facts.put("until", hold.until().toString());
        facts.put("reason", hold.reason());
        return ApprovalEvent.of(Kind.HELD, facts);
    }

    static ApprovalEvent added(Step step, String reason) {
        var facts = new TreeMap<>(PlanWriter.of(step));
        facts.put("reason", reason);
        return ApprovalEvent.of(Kind.STEP_ADDED, facts);
    }

    /** With the way in which the colleague was found, and what spoke for the desk then. */
    static ApprovalEvent reassigned(Step step, StepCommand.Reassign ask) {
        var facts = numbered(step);
        facts.put("post", step.desk().post().toString());
        facts.put("unit", step.desk().unit().toString());
        facts.put("reason", ask.reason());
        var chosen = ask.chosen();
        if (chosen != null && chosen.suggestion() != null) {
            facts.put("way", chosen.way().name());
            facts.put("figure", chosen.suggestion().figure());
        }
        return ApprovalEvent.of(Kind.STEP_REASSIGNED, facts);
    }

    static ApprovalEvent recused(Step step, StepHistory.Recusal recusal) {
        var facts = numbered(step);
        facts.put("post", step.desk().post().toString());
        facts.put("unit", step.desk().unit().toString());
        facts.put("recusal", PlanWriter.of(recusal));
        return ApprovalEvent.of(Kind.STEP_RECUSED, facts);
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

    static ApprovalEvent instructed(Duty duty) {
        var facts = new TreeMap<>(PlanWriter.of(duty));
        if (duty.due() != null) {
            facts.put("due", duty.due().toString());
        }
        return ApprovalEvent.of(Kind.INSTRUCTED, facts);
    }

    static ApprovalEvent closed(Kind kind, Duty duty) {
        return ApprovalEvent.of(
                kind, Map.of("duty", duty.id().toString(), "kind", duty.plan().kind(), "note", duty.note()));
    }

    static ApprovalEvent sent(Kind kind, Issuance issue, List<Issuance.Recipient> to) {
        var facts = new TreeMap<String, Object>();
        if (issue.mark() != null) {
            facts.put("mark", issue.mark().name());
        }
        facts.put("to", to.stream().map(EventWriter::addressed).toList());
        return ApprovalEvent.of(kind, facts);
    }

    private static Map<String, Object> addressed(Issuance.Recipient one) {
        var facts = new TreeMap<String, Object>(
                Map.of("name", one.name(), "channel", one.channel().name()));
        if (!one.because().isEmpty()) {
            facts.put("because", one.because());
        }
        return facts;
    }

    private static Map<String, Object> numbered(Step step) {
        return new TreeMap<>(Map.of("step", step.id().toString(), "round", step.round()));
    }
}
