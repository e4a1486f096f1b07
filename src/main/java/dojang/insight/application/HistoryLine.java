package dojang.insight.application;

import dojang.audit.application.TrailEntry;
import dojang.shared.model.CaseId;
import dojang.shared.model.PersonId;
import dojang.shared.model.Text;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the log as an auditor reads it. Names are those of the entry, as they were at the time.
 *
 * @param at        business time; the record time where the entry tells none
 * @param kind      catalogue code; message key {@code act.KIND}
 * @param refusal   code of the refusal; message key {@code refusal.CODE}
 * @param reference of the case; absent for entries without one
 */
public record HistoryLine(
        long entry,
        Instant at,
        Text actor,
        @Nullable Text onBehalf,
        String kind,
        boolean accepted,
        @Nullable String refusal,
        @Nullable CaseId caseId,
        @Nullable String reference,
        @Nullable Instant sealedAt)
        implements Serializable {

    private static final Text NOBODY = new Text("", "");

    /** Reads the entry; who is not named in it is named by the function, from the directory of today. */
    static HistoryLine of(TrailEntry entry, Function<PersonId, Text> names) {
        var body = entry.body();
        return new HistoryLine(
                entry.id(),
                body.get("at") instanceof String at ? Instant.parse(at) : entry.recordedAt(),
                name(body.get("actorName"))
                        .or(() -> named(entry.actor(), names))
                        .orElse(NOBODY),
                name(body.get("onBehalfName")).orElse(null),
                entry.kind().name(),
                !Boolean.FALSE.equals(body.get("accepted")),
                body.get("refusal") instanceof String refusal ? refusal : null,
                entry.caseId(),
                entry.reference(),
                entry.sealedAt());
    }

    private static Optional<Text> named(@Nullable PersonId person, Function<PersonId, Text> names) {
        return Optional.ofNullable(person).map(names);
    }

    private static Optional<Text> name(@Nullable Object stored) {
        return stored instanceof Map<?, ?> words
                ? Optional.of(new Text(String.valueOf(words.get("ko")), String.valueOf(words.get("en"))))
                : Optional.empty();
    }
}
