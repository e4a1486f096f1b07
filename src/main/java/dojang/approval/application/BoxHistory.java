package dojang.approval.application;

import dojang.approval.model.ConditionState;
import dojang.approval.model.ReaskReason;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a step brings with it besides its answer.
 *
 * @param again       why it is asked again; message key {@code again.WORD}
 * @param carriedFrom the version a carried answer was given for; 0: none
 * @param reason      why it was skipped or gone without, or held; else empty
 * @param heldUntil   while it is held
 * @param proviso     whether its condition stands; message key {@code proviso.WORD}, null for none
 * @param recused     who passed it on because of a conflict of interest; null for nobody
 */
public record BoxHistory(
        ReaskReason again,
        int carriedFrom,
        String reason,
        @Nullable Instant heldUntil,
        @Nullable ConditionState proviso,
        @Nullable Recused recused)
        implements Serializable {}
