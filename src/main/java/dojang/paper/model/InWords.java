package dojang.paper.model;

import dojang.policy.model.Rank;
import dojang.shared.model.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** One value as people read it; Korean dates in the form the decree asks for, {@code 2017. 11. 22.} (Art. 7(5)). */
final class InWords {

    static final Text NOTHING = new Text("", "");

    private static final DateTimeFormatter DAY_KO = DateTimeFormatter.ofPattern("yyyy. M. d.", Locale.KOREAN);
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME_KO = DateTimeFormatter.ofPattern("yyyy. M. d. HH:mm", Locale.KOREAN);
    private static final DateTimeFormatter TIME_EN = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.ENGLISH);

    private InWords() {}

    /** The value in words; a value that does not fit its field is shown as it was typed. */
    static Text of(Field field, Object value) {
        return switch (field.type()) {
            case TEXT, LONG_TEXT, ROWS -> same(value);
            case NUMBER -> value instanceof Long number ? same("%,d".formatted(number)) : same(value);
            case MONEY ->
                value instanceof Long won ? new Text("%,d원".formatted(won), "KRW %,d".formatted(won)) : same(value);
            case DATE -> time(value, LocalDate::parse, DAY_KO, DAY_EN);
            case DATE_TIME -> time(value, LocalDateTime::parse, TIME_KO, TIME_EN);
            case BOOLEAN -> new Text("예", "Yes");
            case CHOICE -> chosen(field, value);
            case CHOICES -> value instanceof List<?> list ? joined(field, list) : same(value);
            case COUNTRY -> country(value);
            case RANK -> rank(value);
        };
    }

    private static Text same(Object value) {
        return new Text(value.toString(), value.toString());
    }

    private static Text time(
            Object value, Function<String, TemporalAccessor> parser, DateTimeFormatter ko, DateTimeFormatter en) {
        try {
            var time = parser.apply(value.toString());
            return new Text(ko.format(time), en.format(time));
        } catch (DateTimeException e) {
            return same(value);
        }
    }

    private static Text chosen(Field field, Object value) {
        return field.choice(value.toString()).map(Choice::label).orElseGet(() -> same(value));
    }

    private static Text joined(Field field, List<?> values) {
        BinaryOperator<Text> withComma =
                (one, other) -> new Text(one.ko() + ", " + other.ko(), one.en() + ", " + other.en());
        return values.stream()
                .map(value -> chosen(field, value))
                .reduce(withComma)
                .orElse(NOTHING);
    }

    private static Text country(Object code) {
        var country = new Locale("", code.toString());
        return new Text(country.getDisplayCountry(Locale.KOREAN), country.getDisplayCountry(Locale.ENGLISH));
    }

    private static Text rank(Object name) {
        return Arrays.stream(Rank.values())
                .filter(rank -> rank.name().equals(name))
                .findFirst()
                .map(Rank::label)
                .orElseGet(() -> same(name));
    }
}
