package dojang.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.support.Api;
import dojang.support.FormClient;
import dojang.support.RunningProduct;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The language goes with the person from browser to browser; what a browser was told itself comes first. */
class LanguageProductIT {

    private static final String PERSON = "yeo.dasom";

    @Test
    void a_language_chosen_in_one_browser_is_spoken_by_the_next_one() throws Exception {
        for (var language : new String[] {"en", "ko"}) {
            var one = signedIn(new FormClient(RunningProduct.url()));
            one.post("preferences", Map.of("language", language, "back", "/inbox.xhtml"));
            assertThat(languageOf(signedIn(new FormClient(RunningProduct.url()))))
                    .isEqualTo(language);
        }
    }

    @Test
    void a_browser_that_has_chosen_before_sign_in_keeps_its_choice() throws Exception {
        var browser = new FormClient(RunningProduct.url());
        browser.post("preferences", Map.of("language", "en", "back", "/login.xhtml"));
        assertThat(languageOf(signedIn(browser))).isEqualTo("en");
        assertThat(languageOf(signedIn(new FormClient(RunningProduct.url())))).isEqualTo("ko");
    }

    @Test
    void whoever_is_new_reads_the_language_of_the_directory() throws Exception {
        var browser = new FormClient(RunningProduct.url());
        browser.signIn("yang.sion", Api.PASSWORD);
        assertThat(languageOf(browser)).isEqualTo("en");
    }

    @Test
    void no_other_language_is_remembered() throws Exception {
        var browser = signedIn(new FormClient(RunningProduct.url()));
        browser.post("preferences", Map.of("language", "xx", "back", "/inbox.xhtml"));
        assertThat(languageOf(signedIn(new FormClient(RunningProduct.url())))).isEqualTo("ko");
    }

    private static FormClient signedIn(FormClient browser) throws Exception {
        assertThat(browser.signIn(PERSON, Api.PASSWORD).leadsTo()).endsWith("/inbox.xhtml");
        return browser;
    }

    private static String languageOf(FormClient browser) throws Exception {
        return browser.get("inbox.xhtml").body().replaceAll("(?s).*<html[^>]*? lang=\"([a-z]+)\".*", "$1");
    }
}
