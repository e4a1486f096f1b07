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
    static final Look KOREAN_PHONE = new Look("ko", PHONE, ColorScheme.LIGHT);
    static final Look ENGLISH_PHONE = new Look("en", PHONE, ColorScheme.LIGHT);

    /**
     * Both languages on both widths, light and dark in turn; with {@code -Ddojang.every.look=true} each of the four in
     * light and in dark.
     */
    static Stream<Look> all() {
        var light = Stream.of(KOREAN_DESK, ENGLISH_PHONE);
        var dark = Stream.of(new Look("ko", PHONE, ColorScheme.DARK), new Look("en", DESK, ColorScheme.DARK));
        return Boolean.getBoolean("dojang.every.look")
                ? Stream.of("ko", "en").flatMap(Look::every)
                : Stream.concat(light, dark);
    }

    /**
     * Both languages and both widths in two looks, one of them by night, for stories that are long; with
     * {@code -Ddojang.every.look=true} every look.
     */
    static Stream<Look> both() {
        return Boolean.getBoolean("dojang.every.look")
                ? all()
                : Stream.of(KOREAN_DESK, new Look("en", PHONE, ColorScheme.DARK));
    }

    /** Its place among all looks, for stories that need a person or a day of their own. */
    int turn() {
        return (int) all().takeWhile(other -> !other.equals(this)).count();
    }

    private static Stream<Look> every(String language) {
        return Stream.of(DESK, PHONE)
                .flatMap(width -> List.of(ColorScheme.LIGHT, ColorScheme.DARK).stream()
                        .map(scheme -> new Look(language, width, scheme)));
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
