package dojang.approval.model;

import dojang.shared.model.Blocks;
import dojang.shared.model.Capacity;
import dojang.shared.model.ChainPlan.PlannedCopy;
import dojang.shared.model.ChainPlan.PlannedDuty;
import dojang.shared.model.ChainPlan.PlannedGate;
import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.Deadline;
import dojang.shared.model.Deadline.DayCount;
import dojang.shared.model.Desk;
import dojang.shared.model.DutyId;
import dojang.shared.model.DutyStart;
import dojang.shared.model.GateId;
import dojang.shared.model.Join;
import dojang.shared.model.Join.Rest;
import dojang.shared.model.Marked;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.Scope;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import dojang.shared.model.Terms;
import dojang.shared.model.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link PlanWriter} wrote. */
final class EventReader {

    private EventReader() {}

    static Chain chain(EventBody event) {
        return new Chain(
                event.list("steps").stream().map(EventReader::step).toList(),
                event.list("gates").stream().map(EventReader::gate).toList(),
                event.list("duties").stream().map(EventReader::duty).toList(),
                event.list("copies").stream()
                        .map(copy -> new PlannedCopy(copy.text("recipient"), copy.words("because")))
                        .toList(),
                event.list("marks").stream()
                        .map(mark -> new Marked(mark.text("mark"), mark.text("rule")))
                        .toList());
    }

    static Step step(EventBody facts) {
        var id = StepId.of(facts.text("step"));
        var plan = plan(facts);
        if (facts.find("carriedFrom").isPresent()) {
            return Step.carried(id, plan, answer(facts.member("answer")), facts.number("carriedFrom"))
                    .recused(plan.desk(), recusal(facts));
        }
        var step = Step.planned(
                id,
                plan,
                StepHistory.asked(facts.one(ReaskReason.class, "again")).recused(recusal(facts)));
        return facts.find("skipped").map(step::skipped).orElse(step);
    }

    static PlannedStep plan(EventBody facts) {
        var terms =
                new Terms(facts.flag("blocking"), facts.number("days"), new Scope(facts.words("scope")), join(facts));
        return new PlannedStep(
                facts.number("stage"), facts.one(StepKind.class, "kind"), desk(facts), terms, facts.words("because"));
    }

    /** An event that does not say what becomes of the others is one by which they are withdrawn. */
    private static Join join(EventBody facts) {
        var rest = facts.find("rest").map(Rest::valueOf).orElse(Rest.WITHDRAWN);
        return new Join(facts.text("group"), facts.number("needed"), rest);
    }

    static StepHistory.@Nullable Recusal recusal(EventBody facts) {
        if (facts.find("recusal").isEmpty()) {
            return null;
        }
        var told = facts.member("recusal");
        return new StepHistory.Recusal(
                told.words("by").stream().map(PersonId::of).toList(),
                PostId.of(told.text("post")),
                told.text("reason"));
    }

    static Desk desk(EventBody facts) {
        return new Desk(PostId.of(facts.text("post")), UnitId.of(facts.text("unit")));
    }

    static StepAnswer answer(EventBody facts) {
        var opinion = facts.find("opinion")
                .map(text -> new Opinion(facts.one(CommentClass.class, "weight"), text))
                .orElse(Opinion.NONE);
        var proviso = facts.find("proviso").map(ConditionState::valueOf).orElse(ConditionState.NONE);
        return new StepAnswer(
                facts.one(Outcome.class, "outcome"),
                PersonId.of(facts.text("by")),
                facts.one(Capacity.class, "capacity"),
                facts.time("given"),
                opinion,
                false,
                proviso);
    }

    static Gate gate(EventBody facts) {
        var plan = new PlannedGate(
                facts.text("kind"),
                facts.text("subject"),
                facts.one(Blocks.class, "blocks"),
                facts.flag("strict"),
                facts.words("because"));
        return new Gate(
                GateId.of(facts.text("gate")),
                plan,
                facts.one(GateState.class, "state"),
                facts.find("sent").map(Instant::parse).orElse(null),
                facts.find("answered").map(Instant::parse).orElse(null),
                facts.text("note"));
    }

    static Duty duty(EventBody facts) {
        var plan = new PlannedDuty(
                facts.text("kind"),
                new Deadline(facts.number("days"), facts.one(DayCount.class, "count")),
                facts.one(DutyStart.class, "starts"),
                facts.find("from").map(LocalDate::parse).orElse(null),
                facts.words("because"));
        return new Duty(
                DutyId.of(facts.text("duty")),
                plan,
                PostId.of(facts.text("owner")),
                DutyState.PLANNED,
                null,
                "",
                facts.text("words"));
    }
}
