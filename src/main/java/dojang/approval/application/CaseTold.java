package dojang.approval.application;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.ApprovalEvent;
import dojang.shared.model.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An accepted act as the sealed log tells it.
 *
 * @param actor who acted; null: the clock
 * @param at    when, by the ministry's clock
 * @param entry number of the entry in the log that records it
 */
public record CaseTold(
        ApprovalCase before,
        ApprovalCase after,
        List<ApprovalEvent> events,
        @Nullable PersonId actor,
        Instant at,
        long entry) {

    public CaseTold {
        events = List.copyOf(events);
    }
}
