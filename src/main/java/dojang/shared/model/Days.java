package dojang.shared.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Days and moments as people and programs write them, of the years that a database can keep. */
public final class Days {

    private static final Pattern DAY = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}T[0-9:.]+Z");

    private Days() {}

    /**
     * The day that the text is, such as 2024-04-22.
     *
     * @throws DateTimeParseException if it is none; Java also reads years of nine digits, which nobody means
     */
    public static LocalDate day(String text) {
        return LocalDate.parse(of(DAY, text));
    }

    /**
     * The moment that the text is, such as 2024-04-22T01:00:00Z.
     *
     * @throws DateTimeParseException if it is none
     */
    public static Instant moment(String text) {
        return Instant.parse(of(MOMENT, text));
    }

    private static String of(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new DateTimeParseException("not in the form asked for", text, 0);
        }
        return text;
    }
}
