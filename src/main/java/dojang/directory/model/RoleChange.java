package dojang.directory.model;

import dojang.shared.model.PersonId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of somebody's roles on its way from one administrator to another.
 *
 * @param before what the person had when it was proposed
 */
public record RoleChange(
        UUID id,
        PersonId person,
        Set<String> before,
        Set<String> after,
        String reason,
        State state,
        PersonId proposedBy,
        Instant proposedAt,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt) {

    /** Where it stands; names are stored. */
    public enum State {
        PROPOSED,
        APPROVED,
        REJECTED,
        /** By whoever proposed it. */
        WITHDRAWN
    }

    public RoleChange {
        before = Set.copyOf(before);
        after = Set.copyOf(after);
    }

    public boolean isOpen() {
        return state == State.PROPOSED;
    }
}
