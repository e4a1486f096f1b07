package dojang.security.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("T-11")
class LoginNameTest {

    private static final LoginName NAME = LoginName.of("park.jiho");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PARK.JIHO",
                " park.jiho",
                "park.jiho\t\n",
                "park.jiho\u3000",
                "park.jiho\u00a0",
                "\uff50\uff41\uff52\uff4b.\uff4a\uff49\uff48\uff4f",
                "park\uff0ejiho",
                "par\u212a.jiho"
            })
    void another_spelling_is_the_same_name(String typed) {
        assertThat(LoginName.of(typed)).isEqualTo(NAME);
    }

    /** The database compares without accents and without what cannot be seen. */
    @ParameterizedTest
    @ValueSource(strings = {"pärk.jiho", "park.jího", "park.jiho\u200b", "park\u00ad.jiho", "park.jiho\0", ""})
    void what_only_looks_like_it_to_the_database_is_nobodys(String typed) {
        assertThat(LoginName.of(typed).is("park.jiho")).isFalse();
    }

    @Test
    void a_name_without_end_is_cut_and_nobodys() {
        assertThat(LoginName.of("park.jiho" + " ".repeat(1_000_000)).is("park.jiho"))
                .isTrue();
        assertThat(LoginName.of("x".repeat(1_000_000)).text()).hasSize(100);
    }
}
