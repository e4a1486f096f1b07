package dojang.drafting.web;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.drafting.application.ProblemLine;
import dojang.shared.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormWordsTest {

    private static final Text NEEDED = new Text("필수", "needed");
    private static final Text GIFT = new Text("선물을 적는다", "name the gift");

    private final FormWords words = new FormWords();

    @Test
    void a_field_is_named_once_with_the_rule_that_asks_for_it() {
        var problems = List.of(
                new ProblemLine("gift", "", NEEDED),
                new ProblemLine("titleKo", "", NEEDED),
                new ProblemLine("gift", "R-09", GIFT),
                new ProblemLine("", "R-11", GIFT));

        assertThat(words.grouped(problems))
                .containsExactly(
                        new FormWords.Group(GIFT, "R-09", List.of("gift")),
                        new FormWords.Group(GIFT, "R-11", List.of()),
                        new FormWords.Group(NEEDED, "", List.of("titleKo")));
        assertThat(words.count(problems)).isEqualTo(3);
    }

    @Test
    void an_objection_of_the_form_whose_fields_are_all_named_is_not_said_again() {
        var problems = List.of(new ProblemLine("gift", "", NEEDED), new ProblemLine("gift", "R-09", GIFT));

        assertThat(words.count(problems)).isEqualTo(1);
    }
}
