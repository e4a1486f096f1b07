package dojang.approval.model;

import dojang.approval.model.Issuance.Channel;
import dojang.approval.model.Issuance.Mark;
import dojang.approval.model.Issuance.Recipient;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.PersonId;
import dojang.shared.model.StepId;
import java.time.Instant;
import java.util.Map;

/** Reads back what {@link StateWriter} wrote. */
public final class StateReader {

    private StateReader() {}

    /**
     * The case of a state document.
     *
     * @throws IllegalArgumentException if a member is missing or has not its form, or the format is of a later version
     */
    public static ApprovalCase read(CaseId id, Map<String, Object> document) {
        var facts = new EventBody(document);
        if (facts.number("format") > StateWriter.FORMAT) {
            throw new IllegalArgumentException("a later version wrote the state of case " + id);
        }
        var link = facts.find("link").isEmpty() ? null : link(facts.member("link"));
        var paper = new Paper(
                facts.find("reference").orElse(null),
                facts.text("kind"),
                PersonId.of(facts.text("drafter")),
                EventReader.desk(facts),
                link);
        var frozen = facts.find("frozen").isEmpty() ? null : frozen(facts.member("frozen"));
        return new ApprovalCase(
                id,
                paper,
                facts.one(CaseState.class, "state"),
                new Draft(facts.number("version"), frozen),
                chain(facts.member("chain")),
                issue(facts.member("issue")));
    }

    /** The chain of a version. */
    public static Chain chain(Map<String, Object> document) {
        return chain(new EventBody(document));
    }

    private static Chain chain(EventBody facts) {
        var planned = EventReader.chain(facts.without("steps").without("duties"));
        return new Chain(
                facts.list("steps").stream().map(StateReader::step).toList(),
                planned.gates(),
                facts.list("duties").stream().map(StateReader::duty).toList(),
                planned.copies(),
                planned.marks());
    }

    private static Paper.Link link(EventBody facts) {
        return new Paper.Link(facts.one(Paper.Effect.class, "effect"), CaseId.of(facts.text("to")));
    }

    private static Draft.Frozen frozen(EventBody facts) {
        return new Draft.Frozen(
                new Digest(facts.text("digest")),
                new Digest(facts.text("chain")),
                facts.number("pack"),
                facts.time("at"));
    }

    private static Step step(EventBody facts) {
        var plan = facts.member("plan");
        return new Step(
                StepId.of(plan.text("step")),
                EventReader.plan(plan),
                facts.one(StepState.class, "state"),
                facts.number("round"),
                facts.find("window").isEmpty() ? null : window(facts.member("window")),
                facts.find("answer").isEmpty() ? null : answer(facts.member("answer")),
                history(facts.member("history")));
    }

    private static Step.Window window(EventBody facts) {
        return new Step.Window(facts.time("opened"), facts.time("due"), facts.time("lapses"));
    }

    private static StepAnswer answer(EventBody facts) {
        var answer = EventReader.answer(facts);
        return facts.flag("merged") ? answer.mergedIntoDecision() : answer;
    }

    private static StepHistory history(EventBody facts) {
        var hold = facts.find("hold").isEmpty() ? null : hold(facts.member("hold"));
        return new StepHistory(
                facts.one(ReaskReason.class, "again"),
                facts.number("from"),
                hold,
                facts.text("reason"),
                EventReader.recusal(facts),
                facts.find("given").map(Instant::parse).orElse(null));
    }

    private static StepHistory.Hold hold(EventBody facts) {
        return new StepHistory.Hold(
                facts.time("since"),
                facts.time("until"),
                facts.text("reason"),
                facts.find("ended").map(Instant::parse).orElse(null));
    }

    private static Duty duty(EventBody facts) {
        var planned = EventReader.duty(facts);
        return new Duty(
                planned.id(),
                planned.plan(),
                planned.owner(),
                facts.one(DutyState.class, "state"),
                facts.find("due").map(Instant::parse).orElse(null),
                facts.text("note"),
                planned.words());
    }

    private static Issuance issue(EventBody facts) {
        return new Issuance(
                facts.find("mark").map(Mark::valueOf).orElse(null),
                facts.list("to").stream().map(StateReader::recipient).toList());
    }

    private static Recipient recipient(EventBody facts) {
        return new Recipient(
                facts.text("name"),
                facts.one(Channel.class, "channel"),
                facts.time("sent"),
                facts.find("received").map(Instant::parse).orElse(null),
                facts.words("because"));
    }
}
