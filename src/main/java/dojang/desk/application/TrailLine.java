package dojang.desk.application;

import dojang.shared.model.Text;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One act in the story of a case.
 *
 * @param entry     number of the entry in the log
 * @param at        time of the product clock
 * @param actor     who acted
 * @param onBehalf  the absent holder, when a substitute acted
 * @param kind      catalogue code of the entry; message key {@code act.KIND}
 * @param accepted  false for a refusal
 * @param refusal   code of the refusal; message key {@code refusal.CODE}
 * @param opinion   what was written
 * @param sealedAt  when the entry was sealed; absent while it waits
 * @param facts     the body's plain facts, for the curious
 */
public record TrailLine(
        long entry,
        Instant at,
        Text actor,
        @Nullable Text onBehalf,
        String kind,
        boolean accepted,
        @Nullable String refusal,
        @Nullable String opinion,
        @Nullable Instant sealedAt,
        Map<String, String> facts)
        implements Serializable {}
