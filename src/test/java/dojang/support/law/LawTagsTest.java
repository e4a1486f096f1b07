package dojang.support.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Tags;
import org.junit.jupiter.api.Test;

/** The tags of tests are ids of the domain document, and the page says what they prove. */
class LawTagsTest {

    @Test
    void every_tag_that_looks_like_an_id_is_one() {
        var unknown = new TreeSet<String>();
        for (JavaClass type : new ClassFileImporter().importPath(Path.of("target/test-classes"))) {
            tags(type).forEach(unknown::add);
            type.getMethods().forEach(method -> tags(method).forEach(unknown::add));
        }
        assertThat(unknown).contains("I-15");
        unknown.removeAll(LawIds.titles().keySet());
        assertThat(unknown).noneMatch(tag -> tag.matches("[A-Z]{1,3}-?\\d+"));
    }

    @Test
    void the_list_holds_every_id_of_the_document() {
        var expected = Stream.of(
                        numbers("AS-%02d", 27),
                        numbers("R-%02d", 38),
                        numbers("SD-%d", 12),
                        numbers("I-%d", 25),
                        numbers("B-%d", 10),
                        numbers("WCP-%d", 43),
                        numbers("WRP-%d", 43),
                        trials())
                .flatMap(List::stream)
                .toList();

        assertThat(LawIds.titles().keySet()).containsExactlyElementsOf(expected);
        assertThat(LawIds.titles().values()).noneMatch(String::isBlank).doesNotHaveDuplicates();
    }

    @Test
    void the_page_names_each_id_with_its_tests_or_none() throws IOException {
        var proved = new TestRun("dojang.ATest", "a_<b>_holds", Set.of("I-15", "AS-24"), 3, 0, 0);
        var broken = new TestRun("dojang.BTest", "it_broke", Set.of("R-01"), 1, 1, 0);

        var page = LawPage.html(List.of(proved, broken, TestRun.of(proved.line())));

        assertThat(page)
                .contains(
                        "a &lt;b&gt; holds",
                        "ATest, 3 cases",
                        "<i>failed</i> it broke",
                        "<b>1</b> of 25",
                        "<b>0</b> of 38")
                .doesNotContain("<b>_holds", "http://", "https://", "<!-- content -->");
        // once more in the explanation at the top
        assertThat(page.split("<span class=\"none\">none</span>", -1))
                .hasSize(LawIds.titles().size() - 3 + 2);
    }

    private static Stream<String> tags(HasAnnotations<?> annotated) {
        var single = annotated.tryGetAnnotationOfType(Tag.class).stream();
        var several =
                annotated.tryGetAnnotationOfType(Tags.class).stream().flatMap(tags -> Arrays.stream(tags.value()));
        return Stream.concat(single, several).map(Tag::value);
    }

    /** Each group of faults began at a new ten. */
    private static List<String> trials() {
        return Stream.of(range(1, 8), range(10, 17), range(20, 34), range(40, 56), range(60, 70), range(80, 96))
                .flatMap(IntStream::boxed)
                .map("T-%02d"::formatted)
                .toList();
    }

    private static IntStream range(int first, int last) {
        return IntStream.rangeClosed(first, last);
    }

    private static List<String> numbers(String form, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(form::formatted).toList();
    }
}
