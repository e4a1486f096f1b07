package dojang.insight.web;

import dojang.audit.model.EntryKind;
import dojang.audit.model.TrailFilter;
import dojang.shared.model.PersonId;
import dojang.shared.model.UnitId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks of the history.
 *
 * @param filter what could be read
 * @param wrong  names of the fields that could not; the filter is then no answer to the question
 */
record HistoryFilter(TrailFilter filter, Set<String> wrong) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    HistoryFilter {
        wrong = Set.copyOf(wrong);
    }

    static HistoryFilter read(Map<String, String> asked, Collection<String> kinds) {
        var reading = new Reading(asked, new HashSet<>());
        var filter = new TrailFilter(
                reading.of("person", PersonId::of),
                reading.of("unit", UnitId::of),
                reading.of("kind", known(kinds::contains)),
                reading.of("act", EntryKind::valueOf),
                reading.of("case", Function.identity()),
                reading.of("from", HistoryFilter::day),
                reading.of("to", HistoryFilter::day),
                "true".equals(asked.get("refused")));
        return new HistoryFilter(filter, reading.wrong());
    }

    private static Function<String, String> known(Predicate<String> words) {
        return text -> {
            if (!words.test(text)) {
                throw new IllegalArgumentException(text);
            }
            return text;
        };
    }

    /** A day of the calendar that a record can have; further away the database counts no days. */
    private static LocalDate day(String text) {
        var day = LocalDate.parse(text);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException(text);
        }
        return day;
    }

    private record Reading(Map<String, String> asked, Set<String> wrong) {

        <T> @Nullable T of(String name, Function<String, T> reader) {
            String text = asked.getOrDefault(name, "").strip();
            try {
                return text.isEmpty() ? null : reader.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                wrong.add(name);
                return null;
            }
        }
    }
}
