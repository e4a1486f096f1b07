package dojang.drafting.web;

import dojang.shared.faces.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Countries by their names, so that nobody has to know a code. */
@Named
@RequestScoped
public class Countries {

    @Inject
    Language language;

    /** All names in the reader's language, in its order. */
    public List<String> getNames() {
        var locale = language.getLocale();
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Locale("", code).getDisplayCountry(locale))
                .sorted(Collator.getInstance(locale))
                .toList();
    }

    /** The name for a code; anything that is no code stays as it is. */
    static String name(String code, Locale locale) {
        return isCode(code) ? new Locale("", code).getDisplayCountry(locale) : code;
    }

    /** The code for a Korean or English name or for the code itself; anything else stays as it was typed. */
    static String code(String typed) {
        String word = typed.strip();
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> code.equalsIgnoreCase(word)
                        || Stream.of(Locale.KOREAN, Locale.ENGLISH)
                                .anyMatch(locale -> name(code, locale).equalsIgnoreCase(word)))
                .findFirst()
                .orElse(word);
    }

    private static boolean isCode(String word) {
        return Arrays.asList(Locale.getISOCountries()).contains(word);
    }
}
