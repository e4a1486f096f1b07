package dojang.security.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Argon2idHashTest {

    private final PasswordHash hash = new Argon2idHash();

    @Test
    void the_stored_text_names_algorithm_and_parameters_and_its_own_salt() {
        var stored = hash.hash("tin whale 42 on stairs");
        assertThat(stored).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").hasSizeLessThan(200);
        assertThat(hash.hash("tin whale 42 on stairs")).isNotEqualTo(stored);
        assertThat(hash.matches("tin whale 42 on stairs", stored)).isTrue();
        assertThat(hash.matches("tin whale 43 on stairs", stored)).isFalse();
        assertThat(hash.isOutdated(stored)).isFalse();
    }

    @Test
    void other_parameters_still_open_and_are_outdated() {
        var weak = "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHRzYWx0$";
        assertThat(hash.isOutdated(weak)).isTrue();
        assertThat(hash.matches("anything", "{plain}anything")).isFalse();
    }
}
