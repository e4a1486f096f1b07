package dojang.directory.model;

import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a person holds a post.
 *
 * @param to last day, inclusive; null while it lasts
 */
public record Tenure(
        PersonId person,
        PostId post,
        LocalDate from,
        @Nullable LocalDate to) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether there is a day that both cover. */
    public boolean overlaps(Tenure other) {
        return covers(other.from) || other.covers(from);
    }
}
