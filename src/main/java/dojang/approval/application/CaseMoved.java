package dojang.approval.application;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.ApprovalEvent;
import dojang.shared.model.Stamp;
import java.util.List;

/**
 * An act the rules accepted, told to whoever observes it in the transaction of the act itself.
 *
 * @param stamp who acted, and when
 * @param entry number of the entry in the log that records it
 */
public record CaseMoved(ApprovalCase before, ApprovalCase after, List<ApprovalEvent> events, Stamp stamp, long entry) {

    public CaseMoved {
        events = List.copyOf(events);
    }
}
