package dojang.paper.model;

import dojang.policy.model.Rank;
import dojang.shared.model.Bounds;
import dojang.shared.model.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whether one value fits one field; tables are checked cell by cell elsewhere. */
final class FieldCheck {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Text EMPTY = new Text("필수 항목입니다.", "This is required.");
    private static final Text NO_CHOICE = new Text("목록에 없는 값입니다.", "This is not one of the choices.");

    private FieldCheck() {}

    /** Why the value does not fit; empty when it does. */
    static Optional<Text> objection(Field field, @Nullable Object value) {
        if (value == null) {
            return field.required() ? Optional.of(EMPTY) : Optional.empty();
        }
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> text(field, value);
            case NUMBER, MONEY -> number(field.limits(), value);
            case DATE -> date(value, LocalDate::parse);
            case DATE_TIME -> date(value, LocalDateTime::parse);
            case CHOICE ->
                unless(value instanceof String word && field.choice(word).isPresent(), NO_CHOICE);
            case CHOICES ->
                unless(value instanceof List<?> list && list.stream().allMatch(item -> chosen(field, item)), NO_CHOICE);
            case BOOLEAN -> unless(value instanceof Boolean, new Text("예 또는 아니요여야 합니다.", "This must be yes or no."));
            case COUNTRY ->
                unless(
                        COUNTRIES.contains(value),
                        new Text("ISO 3166 국가 코드가 아닙니다.", "This is no ISO 3166 country code."));
            case RANK -> unless(isRank(value), NO_CHOICE);
            case ROWS -> rows(field, value);
        };
    }

    private static Optional<Text> text(Field field, Object value) {
        int most = field.limits().maxLength();
        return value instanceof String text
                ? unless(!Bounds.exceeds(most, text), tooLong(most))
                : Optional.of(new Text("글자여야 합니다.", "This must be text."));
    }

    private static Optional<Text> number(Limits limits, Object value) {
        if (!(value instanceof Long number)) {
            return Optional.of(new Text("정수여야 합니다.", "This must be a whole number."));
        }
        return unless(
                number >= limits.min() && number <= limits.max(),
                new Text(
                        "%,d 이상 %,d 이하여야 합니다.".formatted(limits.min(), limits.max()),
                        "This must be from %,d to %,d.".formatted(limits.min(), limits.max())));
    }

    private static Optional<Text> rows(Field field, Object value) {
        if (!(value instanceof List<?> rows && !Content.rowsOf(rows).isEmpty())) {
            return Optional.of(new Text("표여야 합니다.", "This must be a table."));
        }
        int most = field.limits().maxLength();
        return unless(
                rows.size() <= most,
                new Text("최대 %,d줄까지 넣을 수 있습니다.".formatted(most), "At most %,d rows are possible.".formatted(most)));
    }

    private static Optional<Text> date(Object value, Consumer<String> parser) {
        try {
            parser.accept((String) value);
            return Optional.empty();
        } catch (DateTimeParseException | ClassCastException e) {
            return Optional.of(new Text("날짜가 바르지 않습니다.", "This is not a valid date."));
        }
    }

    private static boolean chosen(Field field, Object item) {
        return item instanceof String word && field.choice(word).isPresent();
    }

    private static boolean isRank(Object value) {
        return Arrays.stream(Rank.values()).anyMatch(rank -> rank.name().equals(value));
    }

    private static Text tooLong(int most) {
        return new Text("최대 %,d자까지 쓸 수 있습니다.".formatted(most), "At most %,d characters are possible.".formatted(most));
    }

    private static Optional<Text> unless(boolean fits, Text words) {
        return fits ? Optional.empty() : Optional.of(words);
    }
}
