package dojang.approval.model;

import dojang.shared.model.Blocks;
import dojang.shared.model.ChainPlan.PlannedGate;
import dojang.shared.model.GateId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An outside consultation: a letter goes out, an answer comes back. It is not a user's step.
 *
 * @param note what was written with the last of the two acts
 */
public record Gate(
        GateId id,
        PlannedGate plan,
        GateState state,
        @Nullable Instant sentAt,
        @Nullable Instant answeredAt,
        String note) {

    public static Gate prepared(GateId id, PlannedGate plan) {
        return new Gate(id, plan, GateState.PREPARED, null, null, "");
    }

    /** The answer given for an earlier version stands for this one. */
    public static Gate carried(GateId id, PlannedGate plan, Gate before) {
        return new Gate(id, plan, before.state, before.sentAt, before.answeredAt, before.note);
    }

    /** Whether an answer that lets the case go on has come. */
    public boolean isAnswered() {
        return state == GateState.NO_OBJECTION || state == GateState.COMMENTS;
    }

    /** Comments close a gate, unless a rule asks for a clean answer. */
    public boolean isOpen() {
        return switch (state) {
            case PREPARED, SENT, OBJECTION, TREATY_TRACK -> true;
            case COMMENTS -> plan.strict();
            case NO_OBJECTION, VOID -> false;
        };
    }

    public boolean holdsBack(Blocks what) {
        return isOpen() && plan.blocks() == what;
    }

    /** A letter may go out first, and again after comments or an objection. */
    boolean canBeSent() {
        return state == GateState.PREPARED || state == GateState.COMMENTS || state == GateState.OBJECTION;
    }

    Gate sent(Instant at, String words) {
        return new Gate(id, plan, GateState.SENT, at, null, words);
    }

    Gate answered(GateAnswer answer, Instant at, String words) {
        return new Gate(id, plan, answer.state(), sentAt, at, words);
    }
}
