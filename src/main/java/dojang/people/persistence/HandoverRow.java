package dojang.people.persistence;

import dojang.directory.model.Handover;
import dojang.shared.model.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A handover as it is kept.
 *
 * @param predecessor null when the post was vacant
 * @param receivedAt  when the successor confirmed it; null until then
 */
public record HandoverRow(
        UUID id,
        Handover handover,
        @Nullable PersonId predecessor,
        String note,
        PersonId madeBy,
        Instant madeAt,
        @Nullable Instant receivedAt) {}
