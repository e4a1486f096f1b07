package dojang.approval.application;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.ApprovalEvent;
import dojang.shared.model.ActorContext;
import java.util.List;

/**
 * An act the rules accepted, told to whoever observes it in the transaction of the act itself.
 *
 * @param actor who acted, and when
 * @param entry number of the entry in the log that records it
 */
public record CaseMoved(
        ApprovalCase before, ApprovalCase after, List<ApprovalEvent> events, ActorContext actor, long entry) {

    public CaseMoved {
        events = List.copyOf(events);
    }
}
