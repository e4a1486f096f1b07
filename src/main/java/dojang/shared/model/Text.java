package dojang.shared.model;

import java.io.Serializable;
import java.util.Locale;

/** A sentence in the two languages of the interface. */
public record Text(String ko, String en) implements Serializable {

    /** Korean for a Korean locale, English for any other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.KOREAN.getLanguage()) ? ko : en;
    }
}
