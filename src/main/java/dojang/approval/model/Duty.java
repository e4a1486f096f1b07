package dojang.approval.model;

import dojang.shared.model.ChainPlan.PlannedDuty;
import dojang.shared.model.DutyId;
import dojang.shared.model.PostId;
import dojang.shared.model.Stamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody owes after the decision.
 *
 * @param owner the post that owes it
 * @param due   absent until a decision starts it
 * @param note  the proof when done, the reason when waived
 */
public record Duty(
        DutyId id,
        PlannedDuty plan,
        PostId owner,
        DutyState state,
        @Nullable Instant due,
        String note) {

    public static Duty planned(DutyId id, PlannedDuty plan, PostId owner) {
        return new Duty(id, plan, owner, DutyState.PLANNED, null, "");
    }

    Duty started(Stamp stamp, PostId owedBy) {
        return new Duty(id, plan, owedBy, DutyState.DUE, stamp.dueAfter(plan.workingDays()), "");
    }

    Duty closed(DutyState how, String words) {
        return new Duty(id, plan, owner, how, due, words);
    }

    Duty dropped() {
        return new Duty(id, plan, owner, DutyState.VOID, null, "");
    }
}
