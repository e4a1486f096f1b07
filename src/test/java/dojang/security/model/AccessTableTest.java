package dojang.security.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of the access table, against the table as the study writes it. */
class AccessTableTest {

    private static final Map<String, Standing> STANDINGS = Map.of(
            "OFFICER", new Standing(true, Set.of()),
            "NEWCOMER", new Standing(false, Set.of()),
            "REGISTRY", new Standing(true, Set.of("REGISTRY")),
            "REGISTRY_WITHOUT_POST", new Standing(false, Set.of("REGISTRY")),
            "AUDITOR", new Standing(false, Set.of("AUDITOR")),
            "AUDITOR_WITH_POST", new Standing(true, Set.of("AUDITOR")),
            "POLICY_OFFICER", new Standing(true, Set.of("POLICY_OFFICER")),
            "POLICY_WITHOUT_POST", new Standing(false, Set.of("POLICY_OFFICER")),
            "ADMINISTRATOR", new Standing(false, Set.of("ADMINISTRATOR")),
            "ADMINISTRATOR_WITH_POST", new Standing(true, Set.of("ADMINISTRATOR")));

    static Stream<Arguments> rights() {
        return lines("access-4.15.csv")
                .flatMap(cells -> Arrays.stream(Right.values())
                        .map(right -> Arguments.of(
                                cells.get(0),
                                right,
                                cells.get(1 + right.ordinal()).equals("1"))));
    }

    @ParameterizedTest
    @MethodSource("rights")
    void a_standing_gives_the_rights_of_its_line(String standing, Right right, boolean given) {
        assertThat(AccessTable.may(right, standing(standing))).isEqualTo(given);
    }

    @Test
    void the_table_has_a_line_for_every_standing_and_a_column_for_every_right() {
        assertThat(lines("access-4.15.csv").map(cells -> cells.get(0)))
                .containsExactlyInAnyOrderElementsOf(STANDINGS.keySet());
        assertThat(lines("access-4.15.csv")).allMatch(cells -> cells.size() == 1 + Right.values().length);
    }

    static Stream<Arguments> cells() {
        return STANDINGS.keySet().stream()
                .flatMap(standing -> IntStream.range(0, 1 << Tie.values().length)
                        .boxed()
                        .flatMap(ties -> IntStream.range(0, 8)
                                .mapToObj(closure -> Arguments.of(standing, ties(ties), closure(closure)))));
    }

    @ParameterizedTest
    @Tag("SD-4")
    @Tag("SD-5")
    @MethodSource("cells")
    void a_case_is_seen_as_the_study_says(String standing, Set<Tie> ties, Closure closure) {
        var asked = List.of(
                standing,
                word(!ties.isEmpty()),
                word(closure.decided()),
                word(closure.open()),
                word(closure.restricted()));
        var line = lines("access-cases.csv")
                .filter(cells -> IntStream.range(0, asked.size())
                        .allMatch(place ->
                                cells.get(place).equals("*") || cells.get(place).equals(asked.get(place))))
                .findFirst()
                .orElseThrow();

        assertThat(AccessTable.sight(standing(standing), ties, closure)).isEqualTo(Sight.valueOf(line.get(5)));
    }

    private static Standing standing(String name) {
        return Objects.requireNonNull(STANDINGS.get(name));
    }

    private static Set<Tie> ties(int bits) {
        var ties = EnumSet.noneOf(Tie.class);
        Arrays.stream(Tie.values())
                .filter(tie -> (bits >> tie.ordinal() & 1) == 1)
                .forEach(ties::add);
        return ties;
    }

    private static Closure closure(int bits) {
        return new Closure((bits & 1) == 1, (bits & 2) == 2, (bits & 4) == 4);
    }

    private static String word(boolean said) {
        return said ? "yes" : "no";
    }

    private static Stream<List<String>> lines(String file) {
        try {
            return Files.readAllLines(Path.of("src/test/resources", file)).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(",", -1))
                            .map(String::strip)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
