package dojang.approval.application;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.Command;
import dojang.approval.model.Verb;
import dojang.shared.model.Bounds;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T-12")
class StatementsTest {

    private static final String LONGEST = "가".repeat(Bounds.STATEMENT);

    @Test
    void four_thousand_characters_can_be_said_and_one_more_cannot() {
        assertThat(Statements.areTooLong(CaseRequest.of(new Command.Recall(LONGEST))))
                .isFalse();
        assertThat(Statements.areTooLong(CaseRequest.of(new Command.Recall(LONGEST + "."))))
                .isTrue();
    }

    @Test
    void an_opinion_and_a_reason_over_dissent_fit_into_one_entry_and_a_thousand_posts_do_not() {
        assertThat(Statements.areTooLong(asked(Verb.APPROVE, Map.of("opinion", LONGEST, "overDissent", LONGEST))))
                .isFalse();
        var post = "018f0000-0000-7000-8000-000000000000";
        assertThat(Statements.areTooLong(asked(Verb.CIRCULATE, Map.of("posts", Collections.nCopies(1_000, post)))))
                .isTrue();
    }

    @Test
    void what_stands_deeper_is_said_too_and_the_text_of_a_case_is_not() {
        assertThat(Statements.areTooLong(asked(Verb.REDISPATCH, Map.of("to", List.of(Map.of("name", LONGEST + "."))))))
                .isTrue();
        assertThat(Statements.areTooLong(asked(Verb.EDIT, Map.of("content", LONGEST.repeat(20)))))
                .isFalse();
        assertThat(Statements.areTooLong(asked(Verb.EDIT, Map.of("opinion", LONGEST + "."))))
                .isTrue();
    }

    private static CaseRequest asked(Verb verb, Map<String, Object> facts) {
        return new CaseRequest(verb, facts, (current, actor) -> {
            throw new AssertionError("nothing is made of it");
        });
    }
}
