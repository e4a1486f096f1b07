package dojang.approval.application;

import dojang.approval.model.Decision;
import dojang.approval.model.Refusal;
import dojang.audit.application.StoredEntry;
import dojang.shared.model.Digest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer as it is given, and as it is read again from the log when the same key comes back. */
final class StoredAnswer {

    private StoredAnswer() {}

    static Answer of(Decision decision, long entry) {
        return decision instanceof Decision.Refused refused
                ? new Answer(false, refused.reason().name(), refused.rules(), refused.details(), entry)
                : new Answer(true, null, List.of(), List.of(), entry);
    }

    /** The first answer under this key; another request under the same key is refused without a new entry. */
    static Answer read(StoredEntry entry, Digest request) {
        var body = entry.body();
        if (!request.hex().equals(body.get("request"))) {
            return new Answer(false, Refusal.KEY_REUSED.name(), List.of(), List.of(), entry.id());
        }
        return new Answer(
                Boolean.TRUE.equals(body.get("accepted")),
                body.get("refusal") instanceof String refusal ? refusal : null,
                strings(body.get("rules")),
                strings(body.get("details")),
                entry.id());
    }

    private static List<String> strings(@Nullable Object list) {
        return list instanceof List<?> items
                ? items.stream().map(String::valueOf).toList()
                : List.of();
    }
}
