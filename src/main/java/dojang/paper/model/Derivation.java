package dojang.paper.model;

import dojang.policy.model.FacetName;
import dojang.policy.model.FacetType;
import dojang.policy.model.Rank;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A facet that no single field holds.
 *
 * @param of     names of fields or {@code table.column}
 * @param values the words looked for by HAS_VALUE, else empty
 */
public record Derivation(FacetName facet, By by, List<String> of, List<String> values) implements Serializable {

    /** How it is computed. */
    public enum By {
        /** Places between two ranks. */
        RANK_GAP(FacetType.NUMBER, 2),
        /** Nights from the first date to the second. */
        NIGHTS(FacetType.NUMBER, 2),
        /** The larger of a number and the rows of a table. */
        NUMBER_OR_ROWS(FacetType.NUMBER, 2),
        /** How many different words stand in the column. */
        COUNT_DISTINCT(FacetType.NUMBER, 1),
        /** Whether one of the values stands in the field, or in some row of the column. */
        HAS_VALUE(FacetType.FLAG, 1),
        /** The ids of the rows of a table. */
        ROW_IDS(FacetType.WORDS, 1),
        /** Days from the first date to the second, at least 0. */
        DAYS(FacetType.NUMBER, 2),
        /** Whether anything stands in the field. */
        IS_FILLED(FacetType.FLAG, 1);

        private final FacetType type;
        private final int arity;

        By(FacetType type, int arity) {
            this.type = type;
            this.arity = arity;
        }
    }

    public Derivation {
        of = List.copyOf(of);
        values = List.copyOf(values);
        if (facet.type() != by.type || of.size() != by.arity || values.isEmpty() == (by == By.HAS_VALUE)) {
            throw new IllegalArgumentException("%s cannot be derived by %s of %s".formatted(facet.key(), by, of));
        }
    }

    /** The facet's value; empty while the fields it needs are empty or do not hold what they should. */
    Optional<Object> from(Content content) {
        return switch (by) {
            case RANK_GAP -> rankGap(content);
            case NIGHTS, DAYS -> nights(content);
            case ROW_IDS ->
                Optional.of(content.rows(of.get(0)).stream()
                        .map(row -> String.valueOf(row.get(Content.ID)))
                        .collect(Collectors.toSet()));
            case NUMBER_OR_ROWS -> numberOrRows(content);
            case COUNT_DISTINCT ->
                Optional.of(cells(content, of.get(0)).distinct().count());
            case HAS_VALUE -> Optional.of(cells(content, of.get(0)).anyMatch(values::contains));
            case IS_FILLED -> Optional.of(cells(content, of.get(0)).findAny().isPresent());
        };
    }

    private Optional<Object> rankGap(Content content) {
        var one = rank(content.text(of.get(0)));
        var other = rank(content.text(of.get(1)));
        return one.flatMap(first -> other.map(second -> (long) first.gapTo(second)));
    }

    private Optional<Object> nights(Content content) {
        try {
            var first = day(content.text(of.get(0)));
            var last = day(content.text(of.get(1)));
            return Optional.of(Math.max(0, ChronoUnit.DAYS.between(first, last)));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // the form's own check names the wrong date
        }
    }

    /** The day of a date or of a date with time. */
    private static LocalDate day(String text) {
        int time = text.indexOf('T');
        return LocalDate.parse(time < 0 ? text : text.substring(0, time));
    }

    private Optional<Object> numberOrRows(Content content) {
        long rows = content.rows(of.get(1)).size();
        return content.value(of.get(0)) instanceof Long number
                ? Optional.of(Math.max(number, rows))
                : rows == 0 ? Optional.empty() : Optional.of(rows);
    }

    private static Optional<Rank> rank(String name) {
        return Arrays.stream(Rank.values())
                .filter(rank -> rank.name().equals(name))
                .findFirst();
    }

    private static Stream<Object> cells(Content content, String path) {
        int dot = path.indexOf('.');
        return dot < 0
                ? Stream.ofNullable(content.value(path))
                : content.rows(path.substring(0, dot)).stream()
                        .flatMap(row -> Stream.ofNullable(row.get(path.substring(dot + 1))));
    }
}
