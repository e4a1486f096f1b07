package dojang.shared.faces;

import dojang.shared.model.WorkingCalendar;
import dojang.shared.time.MinistryCalendar;
import dojang.shared.time.ProductClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates, times and sizes as the reader's language writes them; always the time of Seoul. */
@Named("fmt")
@RequestScoped
public class Formats {

    private static final long KILO = 1024;

    @Inject
    Language language;

    @Inject
    Words words;

    @Inject
    ProductClock clock;

    @Inject
    MinistryCalendar calendar;

    /** {@code 2017. 11. 22.} or {@code 22 November 2017}; empty for nothing. */
    public String date(@Nullable Object when) {
        return write(when, "yyyy. M. d.", "d MMMM yyyy");
    }

    /** {@code 2017. 11. 22. 18:00} or {@code 22 Nov 2017, 18:00}. */
    public String dateTime(@Nullable Instant when) {
        return write(when, "yyyy. M. d. HH:mm", "d MMM yyyy, HH:mm");
    }

    /** {@code 2017. 11. 22. 18:00:05} or {@code 22 Nov 2017, 18:00:05}, for the log. */
    public String dateTimeSeconds(@Nullable Instant when) {
        return write(when, "yyyy. M. d. HH:mm:ss", "d MMM yyyy, HH:mm:ss");
    }

    /** {@code 11. 22. 18:00} or {@code 22 Nov 18:00}, where the year is plain. */
    public String brief(@Nullable Instant when) {
        return write(when, "M. d. HH:mm", "d MMM HH:mm");
    }

    /** As {@link #brief} beside a time of the same year, else as {@link #dateTime}. */
    public String beside(@Nullable Instant when, @Nullable Instant other) {
        return sameYear(when, other) ? brief(when) : dateTime(when);
    }

    static boolean sameYear(@Nullable Instant one, @Nullable Instant other) {
        return one != null
                && other != null
                && one.atZone(WorkingCalendar.SEOUL).getYear()
                        == other.atZone(WorkingCalendar.SEOUL).getYear();
    }

    /** {@code 18:00}. */
    public String time(@Nullable Instant when) {
        return write(when, "HH:mm", "HH:mm");
    }

    /** {@code 11. 22.(수)} or {@code Wed 22 Nov}. */
    public String day(@Nullable Object when) {
        return write(when, "M. d.(E)", "E d MMM");
    }

    /** {@code 수요일} or {@code Wednesday}. */
    public String weekday(@Nullable Instant when) {
        return write(when, "EEEE", "EEEE");
    }

    /** The instant for a machine, for {@code <time datetime>}. */
    public String iso(@Nullable Instant when) {
        return when == null ? "" : when.toString();
    }

    /** The time left: "today 18:00", "2 working days left", "1 working day overdue". */
    public String due(@Nullable Instant when) {
        if (when == null) {
            return "";
        }
        var due = dueWords(when);
        return words.say(due.key(), due.quantity(), write(when, "HH:mm", "HH:mm"));
    }

    /** How pressing it is, as a style class: late, today, soon, calm. */
    public String dueLook(@Nullable Instant when) {
        return when == null ? "calm" : dueWords(when).look();
    }

    /** A whole number with its thousands set apart. */
    public String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** A file size in bytes, with a unit a person reads. */
    public String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        boolean small = bytes < KILO * KILO;
        return String.format(
                Locale.ROOT, small ? "%.0f KB" : "%.1f MB", bytes / (small ? KILO * 1.0 : KILO * KILO * 1.0));
    }

    private DueWords dueWords(Instant when) {
        return DueWords.between(clock.now(), when, calendar.workingDays());
    }

    private String write(@Nullable Object when, String korean, String english) {
        if (when == null) {
            return "";
        }
        var locale = language.getLocale();
        var pattern = locale.equals(Locale.KOREAN) ? korean : english;
        return DateTimeFormatter.ofPattern(pattern, locale).format(inSeoul(when));
    }

    private static TemporalAccessor inSeoul(Object when) {
        return when instanceof Instant instant ? instant.atZone(WorkingCalendar.SEOUL) : (LocalDate) when;
    }
}
