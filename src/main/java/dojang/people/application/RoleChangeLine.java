package dojang.people.application;

import dojang.shared.model.Text;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One proposed change of roles, open or settled.
 *
 * @param state    message key {@code rolechange.STATE}
 * @param hindered message key of what stands against an approval by the reader; empty when nothing does
 */
public record RoleChangeLine(
        UUID id,
        UUID person,
        Text name,
        List<String> before,
        List<String> after,
        String reason,
        String state,
        Text proposedBy,
        Instant proposedAt,
        @Nullable Text decidedBy,
        @Nullable Instant decidedAt,
        boolean mayApprove,
        boolean mayReject,
        boolean mayWithdraw,
        String hindered)
        implements Serializable {

    public RoleChangeLine {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
