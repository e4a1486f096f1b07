package dojang.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dojang.shared.json.BadFile.Flaw;
import dojang.shared.json.JsonFiles;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is wrong with a request is said of its field, in two languages; what is wrong with us is not said as theirs. */
@Tag("T-07")
class MalformedExceptionTest {

    @ParameterizedTest
    @EnumSource(Flaw.class)
    void every_flaw_is_a_sentence_about_the_field_in_both_languages(Flaw flaw) {
        var malformed = MalformedException.of(flaw, "member", List.of("one", "two"));

        assertThat(malformed.sentence(Locale.ENGLISH)).contains("member").doesNotContain("{");
        assertThat(malformed.sentence(Locale.KOREAN))
                .contains("member")
                .doesNotContain("{")
                .isNotEqualTo(malformed.sentence(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'flag': 1}|flag|flag must be true or false",
                "{'flags': true}|flag|flag is missing",
                "[]|body|body must be an object",
                "nothing|body|body must be one JSON object"
            })
    void a_body_is_refused_by_the_place_where_it_is_wrong(String body, String field, String sentence) {
        assertThatExceptionOfType(MalformedException.class)
                .isThrownBy(() -> MalformedException.unless(() -> JsonFiles.read("body", body.replace('\'', '"'))
                        .get("flag")
                        .flag()))
                .satisfies(malformed -> {
                    assertThat(malformed.field()).isEqualTo(field);
                    assertThat(malformed.sentence(Locale.ENGLISH)).isEqualTo(sentence);
                });
    }

    @Test
    void a_number_too_large_for_anybody_is_malformed_and_no_overflow() {
        assertThatExceptionOfType(MalformedException.class)
                .isThrownBy(() -> MalformedException.unless(
                        () -> JsonFiles.read("body", "99999999999999999999").number()));
    }

    @Test
    void an_illegal_argument_of_ours_stays_one() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> MalformedException.unless(() -> Locale.LanguageRange.parse("!")));
    }

    @ParameterizedTest
    @CsvSource({"no-uuid", "''", "018f"})
    void what_is_no_id_is_said_without_the_words_of_the_platform(String text) {
        assertThatExceptionOfType(MalformedException.class)
                .isThrownBy(() -> Requests.id("step", text))
                .withMessage("step must be a UUID");
    }
}
