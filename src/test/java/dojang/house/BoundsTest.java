package dojang.house;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.faces.Words;
import dojang.shared.model.Bounds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The numbers of {@link Bounds} are those that the container, the pages and the sentences name. */
@Tag("T-12")
class BoundsTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern MAX_LENGTH = Pattern.compile("type=\"area\"[^>]*?maxlength=\"([^\"]*)\"");

    @Test
    void the_container_takes_the_forms_and_files_that_the_product_takes() {
        assertThat(Pages.read(WEBAPP.resolve("WEB-INF/web.xml")))
                .contains(
                        "<max-file-size>" + Bounds.FILE_BYTES + "</max-file-size>",
                        "<max-request-size>" + Bounds.UPLOAD_BYTES + "</max-request-size>");
    }

    @Test
    void a_field_for_many_words_names_its_bound_by_its_name() throws Exception {
        try (var pages = Files.walk(WEBAPP)) {
            var lengths = pages.filter(page -> page.toString().endsWith(".xhtml"))
                    .flatMap(page -> MAX_LENGTH.matcher(Pages.read(page)).results())
                    .map(found -> found.group(1))
                    .filter(length -> !length.equals("500"))
                    .toList();
            assertThat(lengths).hasSizeGreaterThan(10).allMatch(length -> length.startsWith("#{"));
        }
    }

    @Test
    void a_sentence_about_a_bound_names_its_number() {
        for (var language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            var words = Words.in(language);
            assertThat(words.getString("refusal.TEXT_TOO_LONG"))
                    .contains(NumberFormat.getInstance(language).format(Bounds.STATEMENT));
            assertThat(words.getString("refusal.FILE_NAME_LONG")).contains(String.valueOf(Bounds.NAME));
            assertThat(words.getString("refusal.FILE_TOO_LARGE")).contains("20");
            assertThat(words.getString("refusal.FILES_TOO_MANY")).contains(String.valueOf(Bounds.FILES));
            assertThat(words.getString("refusal.FILES_TOO_LARGE")).contains("100");
            assertThat(words.getString("door.TOO_LARGE")).containsPattern("1 ?MB");
        }
        assertThat(Bounds.JSON_BYTES).isEqualTo(1 << 20);
        assertThat(Bounds.VERSION_BYTES).isEqualTo(100 << 20);
        assertThat(Bounds.FILE_BYTES).isEqualTo(20 << 20);
    }

    @Test
    void a_character_is_a_code_point() {
        assertThat(Bounds.exceeds(Bounds.STATEMENT, "가".repeat(Bounds.STATEMENT)))
                .isFalse();
        assertThat(Bounds.exceeds(Bounds.STATEMENT, "\ud83d\ude00".repeat(Bounds.STATEMENT)))
                .isFalse();
        assertThat(Bounds.exceeds(Bounds.STATEMENT, "\ud83d\ude00".repeat(Bounds.STATEMENT + 1)))
                .isTrue();
    }
}
