package dojang.desk.print;

import dojang.shared.faces.Words;
import dojang.shared.model.Text;
import dojang.shared.model.WorkingCalendar;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words of a print, in its language. */
final class PrintWords {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkingCalendar.SEOUL);

    private final Locale language;
    private final ResourceBundle words;

    PrintWords(Locale language) {
        this.language = language;
        words = Words.in(language);
    }

    String of(Text text) {
        return text.in(language);
    }

    String word(String key) {
        return words.getString(key);
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    String say(String key, Object... values) {
        return new MessageFormat(word(key), language).format(values);
    }

    /** To the minute in Seoul; a dash where there is no time. */
    static String time(@Nullable Instant when) {
        return when == null ? "-" : MINUTE.format(when);
    }
}
