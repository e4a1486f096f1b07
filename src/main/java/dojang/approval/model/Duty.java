package dojang.approval.model;

import dojang.shared.model.ActorContext;
import dojang.shared.model.ChainPlan.PlannedDuty;
import dojang.shared.model.DutyId;
import dojang.shared.model.DutyStart;
import dojang.shared.model.PostId;
import dojang.shared.model.WorkingCalendar;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody owes after the decision.
 *
 * @param owner the post that owes it
 * @param due   absent until a decision starts it
 * @param note  the proof when done, the reason when waived
 * @param words what was ordered, for an instruction; else empty
 */
public record Duty(
        DutyId id,
        PlannedDuty plan,
        PostId owner,
        DutyState state,
        @Nullable Instant due,
        String note,
        String words) {

    /** The kind of a duty that a decider's instruction makes (decree Art. 18(5)). */
    public static final String INSTRUCTION = "INSTRUCTION";

    public static Duty planned(DutyId id, PlannedDuty plan, PostId owner) {
        return new Duty(id, plan, owner, DutyState.PLANNED, null, "", "");
    }

    /** 지시, due at once. */
    static Duty instructed(DutyId id, PostId owner, Instant due, String words) {
        var plan = new PlannedDuty(INSTRUCTION, 0, List.of());
        return new Duty(id, plan, owner, DutyState.DUE, due, "", words);
    }

    Duty started(ActorContext actor, PostId owedBy) {
        return new Duty(id, plan, owedBy, DutyState.DUE, plan.due(from(actor, owedBy), actor.calendar()), "", words);
    }

    /** A report to somebody who is away counts from the day they are back. */
    private Instant from(ActorContext actor, PostId owedBy) {
        return plan.starts() == DutyStart.ACTING_DECISION
                ? actor.backOn(owedBy)
                        .map(day -> day.atStartOfDay(WorkingCalendar.SEOUL).toInstant())
                        .orElse(actor.at())
                : actor.at();
    }

    Duty closed(DutyState how, String text) {
        return new Duty(id, plan, owner, how, due, text, words);
    }

    Duty dropped() {
        return new Duty(id, plan, owner, DutyState.VOID, null, "", words);
    }
}
