package dojang.house;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.Need;
import dojang.approval.model.Verb;
import dojang.house.Pages.Page;
import dojang.policy.model.change.ChangeVerb;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A verb is a type: its text is read and written at the edge, and nothing inside is chosen by it. */
class VerbsTest {

    private static final String CODES = Stream.concat(
                    Stream.of(Verb.values()).map(Verb::code),
                    Stream.of(ChangeVerb.values()).map(ChangeVerb::code))
            .distinct()
            .collect(Collectors.joining("|", "\"(?:", ")\""));

    private static final Pattern QUOTED = Pattern.compile(CODES);
    private static final Pattern CHOSEN = Pattern.compile("(?:case |equals\\(|Map\\.entry\\(|Map\\.of\\()" + CODES);
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern ASKED = Pattern.compile("(\\w+)\\.(?:may|ask|typed|label)\\('(\\w+)'\\)");
    private static final Pattern LACKED = Pattern.compile("\\.lacks\\('(\\w+)'\\)");

    @Test
    void no_file_of_the_product_names_a_verb_by_its_text() {
        assertThat(sources("src/main/java", "src/dev/java"))
                .hasSizeGreaterThan(400)
                .allSatisfy(file ->
                        assertThat(found(QUOTED, file)).as(file.toString()).isEmpty());
    }

    /** Clients of the interface speak it, as everybody does; but nothing is looked up by it. */
    @Test
    void no_test_chooses_by_the_text_of_a_verb() {
        assertThat(sources("src/test/java"))
                .filteredOn(file -> !file.toString().contains("browser"))
                .allSatisfy(file ->
                        assertThat(found(CHOSEN, file)).as(file.toString()).isEmpty());
    }

    /** A name that is none would be found out only when somebody opens the page. */
    @Test
    void a_page_asks_for_verbs_and_fields_that_exist() {
        var verbs = names(Verb.values());
        var changes = names(ChangeVerb.values());
        var needs = names(Need.values());
        var asked = Pages.all().stream()
                .flatMap(page -> ASKED.matcher(page.text()).results())
                .toList();

        assertThat(asked)
                .hasSizeGreaterThan(40)
                .allSatisfy(found -> assertThat(found.group(2))
                        .as(found.group())
                        .isIn(Set.of("changePage", "formsPage").contains(found.group(1)) ? changes : verbs));
        assertThat(Pages.all().stream()
                        .map(Page::text)
                        .flatMap(text -> LACKED.matcher(text).results()))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.group(1)).isIn(needs));
    }

    private static Set<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    private static List<Path> sources(String... roots) {
        return Stream.of(roots)
                .flatMap(root -> Pages.files(Path.of(root)))
                .filter(path -> path.toString().endsWith(".java"))
                .toList();
    }

    private static List<String> found(Pattern pattern, Path file) {
        var code = COMMENT.matcher(Pages.read(file)).replaceAll("");
        return pattern.matcher(code).results().map(found -> found.group()).toList();
    }
}
