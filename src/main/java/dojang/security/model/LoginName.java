package dojang.security.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A sign-in name in the one form in which it is counted and looked up: full-width letters, capitals, ligatures and blanks
 * around it make no other name, neither for the delay after failures nor for the database, which compares more loosely
 * than we do.
 */
public record LoginName(String text) {

    /** Longer than any name in the directory, so that what was cut off is nobody's. */
    private static final int LONGEST = 100;

    public static LoginName of(String typed) {
        var start = typed.substring(0, Math.min(typed.length(), 4 * LONGEST));
        var folded = normal(normal(start).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
        return new LoginName(folded.substring(0, Math.min(folded.length(), LONGEST)));
    }

    /** Whether it is this name that stands in the directory, and not one that the database takes for it. */
    public boolean is(String stored) {
        return of(stored).equals(this);
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
