package dojang.people.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One open matter that went along with a post, as it was then. */
public record MatterRow(
        String kind,
        UUID caseId,
        @Nullable String reference,
        String detail,
        @Nullable Instant due) {}
