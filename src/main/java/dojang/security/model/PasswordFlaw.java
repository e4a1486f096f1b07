package dojang.security.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a new password is not taken (trust study 2.4): long enough, not one of the first that are tried, not made of the
 * person's own name. No rule about kinds of characters and no expiry, which make people write passwords down.
 */
public enum PasswordFlaw {
    TOO_SHORT,
    TOO_LONG,
    TOO_COMMON,
    OWN_NAME;

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    private static final List<String> COMMON = List.of(
            "password",
            "passw0rd",
            "p@ssw0rd",
            "qwerty",
            "12345678",
            "87654321",
            "abcdefgh",
            "1q2w3e4r",
            "letmein",
            "welcome1",
            "iloveyou",
            "administrator",
            "dojang",
            "ministry",
            "비밀번호",
            "디지털행정부",
            "대한민국");

    /** A text of this many different characters or fewer is a pattern, not a password. */
    private static final int FEWEST_DIFFERENT = 5;

    /** The first flaw of a password that somebody wants to use. */
    public static Optional<PasswordFlaw> of(String login, String password) {
        var text = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(TOO_LONG);
        }
        if (text.chars().distinct().count() < FEWEST_DIFFERENT
                || COMMON.stream().anyMatch(text::contains)) {
            return Optional.of(TOO_COMMON);
        }
        return namesOf(login).stream().anyMatch(text::contains) ? Optional.of(OWN_NAME) : Optional.empty();
    }

    private static List<String> namesOf(String login) {
        return List.of(login.split("\\.", -1)).stream()
                .filter(part -> part.length() > 2)
                .toList();
    }
}
