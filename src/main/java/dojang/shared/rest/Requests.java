package dojang.shared.rest;

import dojang.shared.json.BadFile.Flaw;
import dojang.shared.model.Days;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a request says beside its body. */
public final class Requests {

    private static final String KEY = "Idempotency-Key";

    private Requests() {}

    /** The language the caller would rather read; Korean unless English comes first. */
    public static Locale language(HttpHeaders headers) {
        return language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The same of the header's value; one that nobody can read asks for nothing, and is no reason to answer nothing. */
    static Locale language(@Nullable String accepted) {
        try {
            var first = Locale.LanguageRange.parse(accepted == null ? "" : accepted).stream()
                    .findFirst();
            return first.filter(range -> range.getRange().matches("en(-.*)?")).isPresent()
                    ? Locale.ENGLISH
                    : Locale.KOREAN;
        } catch (IllegalArgumentException e) {
            return Locale.KOREAN; // the language of the house
        }
    }

    /**
     * The value of Idempotency-Key.
     *
     * @throws MalformedException if it is missing or no UUID
     */
    public static UUID key(@Nullable String key) {
        if (key == null || key.isBlank()) {
            throw MalformedException.of(Flaw.MISSING, KEY);
        }
        return id(KEY, key);
    }

    /**
     * The id that the text is.
     *
     * @param field where it stands in the request
     * @throws MalformedException if it is no UUID
     */
    public static UUID id(String field, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw MalformedException.of(Flaw.ID, field);
        }
    }

    /**
     * The day that the text is, such as 2024-04-22.
     *
     * @param field where it stands in the request
     * @throws MalformedException if it is none
     */
    public static LocalDate day(String field, String text) {
        try {
            return Days.day(text);
        } catch (DateTimeParseException e) {
            throw MalformedException.of(Flaw.DAY, field);
        }
    }
}
