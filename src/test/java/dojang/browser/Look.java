package dojang.browser;

import com.microsoft.playwright.options.ColorScheme;
import dojang.shared.faces.Words;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How somebody looks at the product.
 *
 * @param language {@code ko} or {@code en}
 * @param width    of the window, in CSS pixels
 * @param scheme   what the machine asks for; the pages follow unless the reader chose otherwise
 */
record Look(String language, int width, ColorScheme scheme) {

    static final int DESK = 1280;
    static final int PHONE = 390;
    static final Look KOREAN_DESK = new Look("ko", DESK, ColorScheme.LIGHT);
    static final Look ENGLISH_DESK = new Look("en", DESK, ColorScheme.LIGHT);
    static final Look ENGLISH_PHONE = new Look("en", PHONE, ColorScheme.LIGHT);

    /** Both languages on both widths, day and night in turn. */
    static final List<Look> IN_TURN = List.of(
            KOREAN_DESK,
            ENGLISH_PHONE,
            new Look("ko", PHONE, ColorScheme.DARK),
            new Look("en", DESK, ColorScheme.DARK));

    /** Whether each story is seen in every look, as the profile {@code looks} asks, or in the one that is its turn. */
    static final boolean EVERY = Boolean.getBoolean("dojang.looks");

    private static final List<Look> ALL =
            Stream.of("ko", "en").flatMap(Look::every).toList();

    /** The looks of the story with this name; a new story changes nobody else's. */
    static List<Look> of(String story) {
        return EVERY ? ALL : List.of(inTurn(story));
    }

    /** Which of the four looks a name comes to. */
    static Look inTurn(String story) {
        return IN_TURN.get(Math.floorMod(story.hashCode(), IN_TURN.size()));
    }

    /** Its place among all looks, for stories that need a person or a day of their own. */
    int turn() {
        return ALL.indexOf(this);
    }

    private static Stream<Look> every(String language) {
        return Stream.of(DESK, PHONE)
                .flatMap(width -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .map(scheme -> new Look(language, width, scheme)));
    }

    /** The other window at the other time of the day; all that are left where every look is asked for. */
    List<Look> others() {
        return ALL.stream()
                .filter(look -> look.language.equals(language) && !look.equals(this))
                .filter(look -> EVERY || (look.width != width && look.scheme != scheme))
                .toList();
    }

    boolean isPhone() {
        return width == PHONE;
    }

    /** The words that stand on the page for this key. */
    String word(String key, Object... values) {
        var locale = language.equals("en") ? Locale.ENGLISH : Locale.KOREAN;
        var pattern = Words.in(locale).getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    @Override
    public String toString() {
        return language + " " + width + " " + scheme.name().toLowerCase(Locale.ROOT);
    }
}
