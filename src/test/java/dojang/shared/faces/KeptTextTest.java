package dojang.shared.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptTextTest {

    @Test
    void words_written_for_a_case_are_kept_without_the_marks_of_the_form() {
        assertThat(kept("/approval/case.xhtml", "decision:opinion", "통역을 두 명으로"))
                .isTrue();
        assertThat(kept("/approval/draft.xhtml", "draft:titleEn", "A visit from Kenya"))
                .isTrue();
        assertThat(kept("/approval/case.xhtml", "jakarta.faces.ViewState", "a b"))
                .isFalse();
        assertThat(kept("/approval/case.xhtml", "primefaces.nonce", "a b")).isFalse();
        assertThat(kept("/approval/case.xhtml", "decision:weight", "WISH")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"form:current", "form:fresh", "form:again", "signIn:password", "signIn:username"})
    void a_password_is_never_kept_whatever_its_field_is_called(String field) {
        assertThat(kept("/account/password.xhtml", field, "tin whale 42 on stairs"))
                .isFalse();
        assertThat(kept("/login.xhtml", field, "tin whale 42 on stairs")).isFalse();
    }

    @Test
    void more_than_a_session_should_carry_is_not_kept() {
        var much = "a ".repeat(90_000);
        assertThat(KeptText.written("/approval/draft.xhtml", Map.of("one", new String[] {much, much, "b c"})))
                .containsExactlyInAnyOrder(much, "b c");
    }

    private static boolean kept(String page, String field, String value) {
        return KeptText.written(page, Map.of(field, new String[] {value})).contains(value);
    }
}
