package dojang.paper.model;

import dojang.shared.model.Text;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A condition between several fields; a check whose fields are still empty is silent.
 *
 * @param kind  what must hold
 * @param fields names of fields, or {@code table.column}, as the kind needs them
 * @param onlyWhen the check counts only while this field has this value; null: always
 * @param words what to tell the drafter, at the first field
 */
public record Check(
        Kind kind, List<String> fields, @Nullable FieldValue onlyWhen, Text words) implements Serializable {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d.*)?");

    /** What must hold. */
    public enum Kind {
        /** The first date is not before the second. */
        NOT_BEFORE(2, -1),
        /** The number in the first field is the sum of the column in the second (I-8). */
        SUM(2, 1),
        /** The number in the first field is not less than the rows of the table in the second. */
        AT_LEAST_ROWS(2, -1),
        /** No two rows have the same cell in this column. */
        DISTINCT(1, 0);

        private final int arity;
        private final int column;

        /**
         * A kind of check.
         *
         * @param arity  number of fields it speaks of
         * @param column place of the one that is a column; -1 when none is
         */
        Kind(int arity, int column) {
            this.arity = arity;
            this.column = column;
        }

        private boolean speaksOf(List<String> fields) {
            return fields.size() == arity
                    && IntStream.range(0, arity)
                            .allMatch(place -> fields.get(place).contains(".") == (place == column));
        }
    }

    /** A field and the value it must have. */
    public record FieldValue(String field, String value) implements Serializable {}

    public Check {
        fields = List.copyOf(fields);
        if (!kind.speaksOf(fields)) {
            throw new IllegalArgumentException(kind + " cannot speak of " + fields);
        }
    }

    Optional<Problem> problem(Content content) {
        boolean counts = onlyWhen == null || content.text(onlyWhen.field()).equals(onlyWhen.value());
        return counts && !holds(content) ? Optional.of(new Problem(fields.get(0), null, words)) : Optional.empty();
    }

    private boolean holds(Content content) {
        return switch (kind) {
            case NOT_BEFORE -> inOrder(content.text(fields.get(1)), content.text(fields.get(0)));
            case SUM -> sums(content);
            case AT_LEAST_ROWS ->
                !(content.value(fields.get(0)) instanceof Long number)
                        || number >= content.rows(fields.get(1)).size();
            case DISTINCT -> distinct(cells(content, fields.get(0)));
        };
    }

    private boolean sums(Content content) {
        var cells = cells(content, fields.get(1));
        return cells.isEmpty()
                || !(content.value(fields.get(0)) instanceof Long total)
                || total == cells.stream().mapToLong(Check::number).sum();
    }

    /** Compares as days where one of the two has no time of day; what is no date is another check's matter. */
    private static boolean inOrder(String first, String second) {
        if (!DATE.matcher(first).matches() || !DATE.matcher(second).matches()) {
            return true;
        }
        int common = Math.min(first.length(), second.length());
        return first.substring(0, common).compareTo(second.substring(0, common)) <= 0;
    }

    private static boolean distinct(List<Object> cells) {
        return new HashSet<>(cells).size() == cells.size();
    }

    private static long number(Object cell) {
        return cell instanceof Long number ? number : 0;
    }

    private static List<Object> cells(Content content, String path) {
        int dot = path.indexOf('.');
        return content.rows(path.substring(0, dot)).stream()
                .flatMap(row -> Stream.ofNullable(row.get(path.substring(dot + 1))))
                .toList();
    }
}
