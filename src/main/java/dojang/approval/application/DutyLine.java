package dojang.approval.application;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the decision.
 *
 * @param words what an instruction orders; else empty
 */
public record DutyLine(
        String id,
        String kind,
        String words,
        String state,
        @Nullable Instant due,
        @Nullable String note,
        List<String> because,
        Set<String> verbs)
        implements Serializable {}
