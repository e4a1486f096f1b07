package dojang.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlawTest {

    @ParameterizedTest
    @EnumSource
    void a_checkpoint_has_the_one_korean_word_of_the_glossary(Flaw flaw) {
        var words = flaw.words(7);
        assertThat(words.ko()).doesNotContain("체크포인트");
        assertThat(words.ko().contains("검인"))
                .isEqualTo(words.en().toLowerCase(java.util.Locale.ROOT).contains("checkpoint"));
    }
}
