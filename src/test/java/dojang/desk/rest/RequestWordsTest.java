package dojang.desk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dojang.approval.model.Refusal;
import dojang.approval.rest.Problems;
import dojang.shared.faces.Words;
import dojang.shared.rest.MalformedException;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word the interface does not know is answered with those it knows, in its own words. */
class RequestWordsTest {

    @Test
    void the_rules_objection_speaks_of_no_list_on_a_page() {
        assertThat(Problems.title("RULES_OBJECT", Locale.ENGLISH))
                .isEqualTo("The rules object to the text as it stands.");
        assertThat(Problems.title("RULES_OBJECT", Locale.KOREAN)).doesNotContain("목록");
        assertThat(Problems.title("REASON_MISSING", Locale.ENGLISH)).isEqualTo("It needs a reason.");
        assertThat(Words.in(Locale.ENGLISH).getString("refusal.past.RULES_OBJECT"))
                .doesNotContain("list");
    }

    @Test
    void a_refusal_over_HTTP_is_a_whole_sentence() {
        for (var refusal : Refusal.values()) {
            for (var language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
                assertThat(Problems.title(refusal.name(), language))
                        .doesNotContain("{")
                        .isNotBlank();
            }
        }
    }

    @Test
    void an_unknown_tab_is_answered_with_the_tabs_there_are() {
        assertThatExceptionOfType(MalformedException.class)
                .isThrownBy(() -> InboxResource.box("nowhere"))
                .withMessage("tab must be one of waiting, running, returned, done");
    }

    @Test
    void an_unknown_order_is_answered_with_the_orders_there_are() {
        for (var language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            var problem = InboxResource.noSuchOrder(language);

            assertThat(problem.status()).isEqualTo(422);
            assertThat(problem.title()).contains("usual, oldest, reference, kind");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'act':'AnswerGate','gate':'ID','answer':'MAYBE'}|answer must be one of NO_OBJECTION, COMMENTS,",
                "{'act':'Endorse','step':'ID','seen':'SEEN','weight':'HEAVY'}|weight must be one of ",
                "{'act':'AddStep','kind':'DANCE'}|kind must be one of ",
                "{'act':'Issue','text':'SEEN','mark':'X'}|mark must be one of "
            })
    void an_unknown_word_of_an_act_is_answered_with_the_words_there_are(String body, String sentence) {
        var json = body.replace('\'', '"')
                .replace("ID", "018f0000-0000-7000-8000-000000000000")
                .replace("SEEN", "0".repeat(64));
        try (var reader = Json.createReader(new StringReader(json))) {
            var request = reader.readObject();
            assertThatExceptionOfType(MalformedException.class)
                    .isThrownBy(() -> new ActReader().read(request))
                    .withMessageStartingWith(sentence)
                    .withMessageNotContainingAny("dojang", "enum");
        }
    }
}
