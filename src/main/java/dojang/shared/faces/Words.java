package dojang.shared.faces;

import dojang.shared.model.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every word on screen: {@code #{words['inbox.title']}}, with parameters {@code #{words.say('due.days', 2)}}, and
 * sentences that carry both languages {@code #{words.of(row.title)}}.
 */
@Named
@RequestScoped
public class Words extends AbstractMap<String, String> {

    private static final ResourceBundle.Control FILES_ONLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    Language language;

    /** The words of one language, outside of a page. */
    public static ResourceBundle in(Locale locale) {
        return ResourceBundle.getBundle("dojang.words", locale, FILES_ONLY);
    }

    /** The words for the key, or the key itself in brackets when nobody has written them yet. */
    @Override
    public String get(@Nullable Object key) {
        var bundle = in(language.getLocale());
        String name = String.valueOf(key);
        return bundle.containsKey(name) ? bundle.getString(name) : "[" + name + "]";
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return in(language.getLocale()).containsKey(String.valueOf(key));
    }

    /** The words for the key with {@code {0}}, {@code {1}} … filled in. */
    public String say(String key, Object... parameters) {
        return new MessageFormat(get(key), language.getLocale()).format(parameters);
    }

    /** A case's reference, or that it has none before its first submission; a page hands over an empty text then. */
    public String reference(@Nullable String given) {
        return given == null || given.isEmpty() ? get("reference.none") : given;
    }

    /** The sentence in the reader's language; in the other one when it was not written in this, empty when absent. */
    public String of(@Nullable Text text) {
        if (text == null) {
            return "";
        }
        String mine = text.in(language.getLocale());
        return mine.isBlank() ? text.ko() + text.en() : mine;
    }

    /** The same sentence in the other language; empty when it was written in one only. */
    public String other(@Nullable Text text) {
        if (text == null
                || text.ko().isBlank()
                || text.en().isBlank()
                || text.ko().equals(text.en())) {
            return "";
        }
        return of(new Text(text.en(), text.ko()));
    }

    /** The language in which {@link #of} answers, for the {@code lang} attribute. */
    public String tagOf(@Nullable Text text) {
        boolean mine = text == null || !text.in(language.getLocale()).isBlank();
        boolean korean = language.getLocale().equals(Locale.KOREAN);
        return korean == mine ? "ko" : "en";
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        var bundle = in(language.getLocale());
        return bundle.keySet().stream()
                .map(key -> Map.entry(key, bundle.getString(key)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
