package dojang.shared.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a request says beside its body. */
public final class Requests {

    private Requests() {}

    /** The language the caller would rather read; Korean unless English comes first. */
    public static Locale language(HttpHeaders headers) {
        var accepted = headers.getAcceptableLanguages();
        return !accepted.isEmpty() && accepted.get(0).getLanguage().equals("en") ? Locale.ENGLISH : Locale.KOREAN;
    }

    /**
     * The value of Idempotency-Key.
     *
     * @throws IllegalArgumentException if it is missing or no UUID
     */
    public static UUID key(@Nullable String key) {
        if (key == null || key.isBlank()) {
            throw new IllegalArgumentException("the header Idempotency-Key is missing; send a new UUID for each act");
        }
        return UUID.fromString(key);
    }
}
