package dojang.house;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.faces.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the server cannot do is said in our words, not in the server's own. */
class ErrorPagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern MAPPED =
            Pattern.compile("<error-code>(\\d+)</error-code><location>/([^<]+)</location>");

    @ParameterizedTest
    @ValueSource(strings = {"400", "403", "404", "405", "409", "411", "413", "415", "500", "501", "503"})
    void an_error_has_a_page_with_words_in_both_languages(String status) {
        assertThat(WEBAPP.resolve(mapped().get(status))).exists();
        for (var language : new Locale[] {Locale.KOREAN, Locale.ENGLISH}) {
            assertThat(Words.in(language).getString("error." + status + ".title"))
                    .isNotBlank();
            assertThat(Words.in(language).getString("error." + status + ".text"))
                    .isNotBlank();
        }
    }

    @Test
    void programs_are_answered_before_the_pages() {
        assertThat(Pages.read(WEBAPP.resolve("WEB-INF/web.xml")))
                .contains("dojang.security.web.ErrorFilter", "<dispatcher>ERROR</dispatcher>");
    }

    @Test
    void every_error_page_is_shown_for_something() throws Exception {
        try (var pages = Files.list(WEBAPP.resolve("WEB-INF/errorpages"))) {
            assertThat(pages.map(page -> WEBAPP.relativize(page).toString()))
                    .allSatisfy(page -> assertThat(mapped()).containsValue(page));
        }
    }

    private static Map<String, String> mapped() {
        return MAPPED.matcher(Pages.read(WEBAPP.resolve("WEB-INF/web.xml")))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    }
}
