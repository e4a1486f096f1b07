package dojang.security.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordFlawTest {

    @Test
    void a_sentence_is_a_good_password() {
        assertThat(PasswordFlaw.of("kim.seoyeon", "비 오는 날엔 파전과 막걸리")).isEmpty();
        assertThat(PasswordFlaw.of("kim.seoyeon", "tin whale 42 on stairs")).isEmpty();
    }

    @Test
    void every_flaw_has_its_name() {
        assertThat(PasswordFlaw.of("kim", "short words")).contains(PasswordFlaw.TOO_SHORT);
        assertThat(PasswordFlaw.of("kim", "long words ".repeat(12))).contains(PasswordFlaw.TOO_LONG);
        assertThat(PasswordFlaw.of("kim", "aaaaaaaaabbbbb")).contains(PasswordFlaw.TOO_COMMON);
        assertThat(PasswordFlaw.of("kim", "MyPassword2024")).contains(PasswordFlaw.TOO_COMMON);
        assertThat(PasswordFlaw.of("kim.seoyeon", "house of Seoyeon 7")).contains(PasswordFlaw.OWN_NAME);
    }
}
