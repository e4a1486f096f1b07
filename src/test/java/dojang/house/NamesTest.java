package dojang.house;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Names are the field's: what the decision on names has given up does not come back, and what took its place is there. */
class NamesTest {

    private static final Path DECISION = Path.of("src/site/markdown/decisions/0021-the-engine-and-its-neighbours.md");
    private static final Pattern GIVEN_UP = Pattern.compile("\\b([A-Z]\\w+)(?! ?\\w* ?\\()(?=,| *$)");
    private static final Pattern TAKEN = Pattern.compile("`([A-Z]\\w+)`");

    @Test
    void names_that_were_given_up_do_not_come_back() throws IOException {
        var all = OurClasses.all().stream().map(JavaClass::getSimpleName).collect(toSet());
        var files = OurClasses.all().stream()
                .filter(type -> !type.getName().contains("$"))
                .map(JavaClass::getSimpleName)
                .collect(toSet());
        var rows = Files.readAllLines(DECISION).stream()
                .map(line -> line.split("\\|"))
                .filter(cells -> cells.length == 3 && cells[2].contains("`"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(20);
        for (var cells : rows) {
            assertThat(GIVEN_UP.matcher(cells[1].strip()).results().map(MatchResult::group))
                    .doesNotContainAnyElementsOf(files);
            assertThat(TAKEN.matcher(cells[2]).results().map(name -> name.group(1)))
                    .isNotEmpty()
                    .allMatch(all::contains);
        }
    }
}
