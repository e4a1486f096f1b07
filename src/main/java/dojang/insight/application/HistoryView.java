package dojang.insight.application;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the auditor's history, newest first.
 *
 * @param next the number before which the following page begins; absent on the last
 */
public record HistoryView(List<HistoryLine> lines, @Nullable Long next) implements Serializable {

    public HistoryView {
        lines = List.copyOf(lines);
    }
}
