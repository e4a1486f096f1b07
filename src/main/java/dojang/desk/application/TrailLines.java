package dojang.desk.application;

import dojang.approval.model.Replay;
import dojang.audit.application.TrailEntry;
import dojang.shared.model.Text;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns entries into lines a person reads. The names come from the entry itself, as they were at the time. */
final class TrailLines {

    private static final Set<String> PLAIN =
            Set.of("digest", "seen", "prev", "pack", "version", "file", "bytes", "act");

    /** Words of the act itself: why a text goes back, how a colleague was found. */
    private static final Set<String> ASKED = Set.of("why", "way");

    private TrailLines() {}

    static TrailLine line(TrailEntry entry) {
        var body = entry.body();
        return new TrailLine(
                entry.id(),
                Instant.parse(String.valueOf(body.get("at"))),
                text(body.get("actorName")),
                body.containsKey("onBehalfName") ? text(body.get("onBehalfName")) : null,
                entry.kind().name(),
                Boolean.TRUE.equals(body.get("accepted")),
                body.get("refusal") instanceof String refusal ? refusal : null,
                opinion(body),
                entry.sealedAt(),
                facts(body));
    }

    /** The events of an entry, as they are folded. */
    @SuppressWarnings("unchecked") // the form of an entry's body
    static Replay.Line told(TrailEntry entry) {
        var events = entry.body().get("events") instanceof List<?> list
                ? (List<Map<String, Object>>) list
                : List.<Map<String, Object>>of();
        return new Replay.Line(Instant.parse(String.valueOf(entry.body().get("at"))), events);
    }

    static Text text(@Nullable Object stored) {
        return stored instanceof Map<?, ?> words
                ? new Text(String.valueOf(words.get("ko")), String.valueOf(words.get("en")))
                : new Text("", "");
    }

    /**
     * What the actor wrote: an opinion, a reason, a note or a proof; why somebody read. Words of an act that was refused
     * were said to nobody; the log keeps them.
     */
    private static @Nullable String opinion(Map<String, Object> body) {
        if (!(body.get("ask") instanceof Map<?, ?> ask)) {
            return body.get("reason") instanceof String reason ? reason : null;
        }
        if (!Boolean.TRUE.equals(body.get("accepted"))) {
            return null;
        }
        var written = Stream.of("opinion", "reason", "note", "proof", "overDissent")
                .map(ask::get)
                .filter(words -> words instanceof String said && !said.isBlank())
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
        return written.isEmpty() ? null : written;
    }

    private static Map<String, String> facts(Map<String, Object> body) {
        var facts = new TreeMap<String, String>();
        body.forEach((name, value) -> {
            if (PLAIN.contains(name)) {
                facts.put(name, String.valueOf(value));
            }
        });
        if (body.get("ask") instanceof Map<?, ?> ask) {
            for (var name : ASKED) {
                if (ask.get(name) instanceof String word) {
                    facts.put(name, word);
                }
            }
        }
        if (body.get("rules") instanceof List<?> rules && !rules.isEmpty()) {
            facts.put(
                    "rules",
                    String.join(", ", rules.stream().map(String::valueOf).toList()));
        }
        return facts;
    }
}
