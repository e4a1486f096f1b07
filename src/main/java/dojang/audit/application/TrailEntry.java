package dojang.audit.application;

import dojang.audit.model.EntryKind;
import dojang.shared.model.CaseId;
import dojang.shared.model.PersonId;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a reader sees it.
 *
 * @param recordedAt record time of the database; business time is the body's {@code at}
 * @param reference  the case's reference
 * @param onBehalfOf the absent holder, when a substitute acted
 * @param body       names, posts, opinion and events as they were then; empty when its bytes were damaged
 * @param sealedAt   absent while the entry waits for its seal
 */
public record TrailEntry(
        long id,
        Instant recordedAt,
        EntryKind kind,
        @Nullable CaseId caseId,
        @Nullable String reference,
        @Nullable PersonId actor,
        @Nullable PersonId onBehalfOf,
        Map<String, Object> body,
        @Nullable Instant sealedAt)
        implements Serializable {}
