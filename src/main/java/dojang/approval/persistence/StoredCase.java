package dojang.approval.persistence;

import dojang.approval.model.ApprovalCase;
import dojang.shared.model.Digest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case as its row holds it.
 *
 * @param digest  of the bytes of its state
 * @param dueSince since when the clock has had something to ask; absent when it has not
 */
public record StoredCase(
        ApprovalCase current,
        CaseRow row,
        Digest digest,
        @Nullable Instant dueSince) {}
