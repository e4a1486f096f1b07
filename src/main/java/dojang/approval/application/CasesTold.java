package dojang.approval.application;

import dojang.shared.model.WorkingCalendar;
import java.util.List;

/**
 * Accepted acts in the order of the sealed log, told once and after their commit to whoever observes them; what an
 * observer writes is there or not together with the memory that it was told.
 */
public record CasesTold(List<CaseTold> acts, WorkingCalendar calendar) {

    public CasesTold {
        acts = List.copyOf(acts);
    }
}
