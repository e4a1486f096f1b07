package dojang.approval.persistence;

import dojang.approval.model.CaseState;
import dojang.shared.model.CaseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What figures are made of.
 *
 * @param submitted first submission
 * @param returns   how often it came back
 */
public record SubmittedCase(
        CaseId id,
        CaseState state,
        Instant submitted,
        @Nullable Instant decided,
        int returns) {}
