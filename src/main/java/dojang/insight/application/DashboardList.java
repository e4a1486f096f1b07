package dojang.insight.application;

import dojang.desk.application.InboxRow;
import dojang.shared.model.CaseId;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the cases behind a number, in order of first submission.
 *
 * @param next behind which case the following page begins; absent on the last
 */
public record DashboardList(List<InboxRow> rows, @Nullable CaseId next) implements Serializable {

    public DashboardList {
        rows = List.copyOf(rows);
    }
}
