package dojang.directory.model;

import dojang.shared.model.Days;
import dojang.shared.model.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One line of a file, read column by column; what is wrong is noted and does not stop the reading. */
final class ImportLine {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_-]{1,39}");
    private static final int LONGEST = 120;

    private final String file;
    private final int number;
    private final Map<String, String> cells;
    private final List<ImportProblem> problems;

    ImportLine(String file, int number, Map<String, String> cells, List<ImportProblem> problems) {
        this.file = file;
        this.number = number;
        this.cells = cells;
        this.problems = problems;
    }

    void problem(String korean, String english) {
        problems.add(new ImportProblem(file, number, new Text(korean, english)));
    }

    /** A text that must be there. */
    String text(String column) {
        var value = cells.getOrDefault(column, "");
        if (value.isEmpty()) {
            problem(column + " 칸이 비어 있습니다", column + " is empty");
        }
        if (value.length() > LONGEST) {
            problem(column + " 칸이 " + LONGEST + "자를 넘습니다", column + " is longer than " + LONGEST + " characters");
        }
        return value;
    }

    Optional<String> optional(String column) {
        return Optional.of(cells.getOrDefault(column, "")).filter(value -> !value.isEmpty());
    }

    /** A code in capitals, such as GEG or GLOBAL_EGOV. */
    String code(String column) {
        return matching(column, CODE, new Text("대문자, 숫자, -, _", "capitals, digits, - and _ only"));
    }

    String matching(String column, Pattern form, Text words) {
        var value = text(column);
        if (!value.isEmpty() && !form.matcher(value).matches()) {
            problem(
                    column + " \"" + value + "\"에는 " + words.ko() + "만 쓸 수 있습니다",
                    column + " \"" + value + "\" must be " + words.en());
        }
        return value;
    }

    /** One of the names of an enumeration; the first one stands in after a problem. */
    <E extends Enum<E>> E oneOf(String column, Class<E> words) {
        var value = text(column);
        var all = words.getEnumConstants();
        return Arrays.stream(all)
                .filter(name -> name.name().equals(value))
                .findFirst()
                .orElseGet(() -> {
                    var names = Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", "));
                    problem(
                            column + " \"" + value + "\"는 다음 중 하나여야 합니다: " + names,
                            column + " \"" + value + "\" must be one of " + names);
                    return all[0];
                });
    }

    boolean yesOrNo(String column) {
        var value = text(column);
        if (!value.equals("yes") && !value.equals("no")) {
            problem(column + " \"" + value + "\"는 yes나 no여야 합니다", column + " \"" + value + "\" must be yes or no");
        }
        return value.equals("yes");
    }

    /** A day such as 2024-04-15. */
    Optional<LocalDate> day(String column) {
        return optional(column).flatMap(value -> {
            try {
                return Optional.of(Days.day(value));
            } catch (DateTimeParseException e) {
                problem(
                        column + " \"" + value + "\"는 2024-04-15 같은 날짜여야 합니다",
                        column + " \"" + value + "\" must be a day such as 2024-04-15");
                return Optional.empty();
            }
        });
    }

    /** A day that must be there; the epoch stands in after a problem. */
    LocalDate needDay(String column) {
        if (optional(column).isEmpty()) {
            problem(column + " 칸이 비어 있습니다", column + " is empty");
        }
        return day(column).orElse(LocalDate.EPOCH);
    }

    int number(String column) {
        var value = optional(column).orElse("0");
        if (!value.matches("\\d{1,6}")) {
            problem(column + " \"" + value + "\"는 정수여야 합니다", column + " \"" + value + "\" must be a whole number");
            return 0;
        }
        return Integer.parseInt(value);
    }
}
