package dojang.audit.application;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Entries, newest first.
 *
 * @param next what to give as {@code before} for the page that follows; absent on the last
 */
public record TrailPage(List<TrailEntry> entries, @Nullable Long next) implements Serializable {

    public TrailPage {
        entries = List.copyOf(entries);
    }
}
