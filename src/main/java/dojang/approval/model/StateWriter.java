package dojang.approval.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The engine's state of a case as one document: plain values in the form of canonical JSON, read back by
 * {@link StateReader}. It is a snapshot of the log, so whoever folds the entries of the case gets the same bytes (I-21).
 */
public final class StateWriter {

    /** Raised when a member changes its meaning; readers know all earlier ones. */
    static final int FORMAT = 1;

    private StateWriter() {}

    /** The whole state of a case. */
    public static Map<String, Object> of(ApprovalCase current) {
        var paper = current.paper();
        var facts = new HashMap<String, Object>(Map.of(
                "format", FORMAT,
                "kind", paper.kind(),
                "drafter", paper.drafter().toString(),
                "post", paper.desk().post().toString(),
                "unit", paper.desk().unit().toString(),
                "state", current.state().name(),
                "version", current.draft().number(),
                "chain", of(current.chain()),
                "issue", of(current.issue())));
        if (paper.reference() != null) {
            facts.put("reference", paper.reference());
        }
        var link = paper.link();
        if (link != null) {
            facts.put(
                    "link",
                    Map.of("effect", link.effect().name(), "to", link.to().toString()));
        }
        var frozen = current.draft().frozen();
        if (frozen != null) {
            facts.put("frozen", of(frozen));
        }
        return facts;
    }

    /** The chain of a version, as it stands or was left. */
    public static Map<String, Object> of(Chain chain) {
        return Map.of(
                "steps", chain.steps().stream().map(StateWriter::of).toList(),
                "gates", chain.gates().stream().map(PlanWriter::of).toList(),
                "duties", chain.duties().stream().map(StateWriter::of).toList(),
                "copies", chain.copies().stream().map(PlanWriter::of).toList(),
                "marks", chain.marks().stream().map(PlanWriter::of).toList());
    }

    private static Map<String, Object> of(Draft.Frozen frozen) {
        return Map.of(
                "digest", frozen.digest().hex(),
                "chain", frozen.chain().hex(),
                "pack", frozen.pack(),
                "at", frozen.at().toString());
    }

    private static Map<String, Object> of(Step step) {
        var facts = new HashMap<String, Object>(Map.of(
                "plan", PlanWriter.plan(step),
                "state", step.state().name(),
                "round", step.round(),
                "history", of(step.past())));
        var window = step.window();
        if (window != null) {
            facts.put(
                    "window",
                    Map.of(
                            "opened", window.opened().toString(),
                            "due", window.due().toString(),
                            "lapses", window.lapses().toString()));
        }
        var answer = step.answer();
        if (answer != null) {
            var given = new HashMap<>(PlanWriter.of(answer));
            given.put("merged", answer.merged());
            facts.put("answer", given);
        }
        return facts;
    }

    private static Map<String, Object> of(StepHistory past) {
        var facts = new HashMap<String, Object>(
                Map.of("again", past.again().name(), "from", past.from(), "reason", past.reason()));
        var hold = past.hold();
        if (hold != null) {
            var pause = new HashMap<String, Object>(Map.of(
                    "since", hold.since().toString(), "until", hold.until().toString(), "reason", hold.reason()));
            if (hold.ended() != null) {
                pause.put("ended", hold.ended().toString());
            }
            facts.put("hold", pause);
        }
        if (past.recusal() != null) {
            facts.put("recusal", PlanWriter.of(past.recusal()));
        }
        if (past.given() != null) {
            facts.put("given", past.given().toString());
        }
        return facts;
    }

    private static Map<String, Object> of(Duty duty) {
        var facts = new HashMap<>(PlanWriter.of(duty));
        facts.put("state", duty.state().name());
        facts.put("note", duty.note());
        if (duty.due() != null) {
            facts.put("due", duty.due().toString());
        }
        return facts;
    }

    private static Map<String, Object> of(Issuance issue) {
        var to = issue.recipients().stream().map(StateWriter::of).toList();
        return issue.mark() == null
                ? Map.of("to", to)
                : Map.of("mark", issue.mark().name(), "to", to);
    }

    private static Map<String, Object> of(Issuance.Recipient one) {
        var facts = new HashMap<String, Object>(Map.of(
                "name", one.name(),
                "channel", one.channel().name(),
                "sent", one.sent().toString(),
                "because", List.copyOf(one.because())));
        if (one.received() != null) {
            facts.put("received", one.received().toString());
        }
        return facts;
    }
}
