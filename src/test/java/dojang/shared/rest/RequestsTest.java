package dojang.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which language a program is answered. */
class RequestsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "EN-us", "en;q=0.9", "ko;q=0.2, en;q=0.8", "en, *;q=0.1"})
    void English_where_it_comes_first(String accepted) {
        assertThat(Requests.language(accepted)).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "ko", "ko, en", "*", "fr, en;q=0.5", "eng", "en;q=0.1, ko"})
    void Korean_everywhere_else(String accepted) {
        assertThat(Requests.language(accepted)).isEqualTo(Locale.KOREAN);
    }

    @ParameterizedTest
    @Tag("T-64")
    @ValueSource(strings = {";,=\"*/*;q=x", "en;q=2,*;q=-1", "%zz%", "0;;", "9223372036854775808", "\u00e9"})
    void and_where_nobody_can_read_what_is_asked(String accepted) {
        assertThat(Requests.language(accepted)).isEqualTo(Locale.KOREAN);
    }
}
