package dojang.shared.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dojang.shared.model.Join.Rest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

    @ParameterizedTest(name = "{0} covers {1}: {2}")
    @CsvSource({
        "MONEY,  MONEY,       true",
        "MONEY,  MONEYS,      false",
        "TEXT.*, TEXT.p3,     true",
        "TEXT.*, TERM,        false",
        "*,      AREAS.CLOUD, true",
    })
    void a_scope_covers_its_sections_and_families(String pattern, String section, boolean covered) {
        assertThat(new Scope(List.of(pattern)).covers(section)).isEqualTo(covered);
    }

    @Test
    void two_scopes_together_cover_what_either_does() {
        var both = new Scope(List.of("PRESS")).and(new Scope(List.of("EVENT")));

        assertThat(both).isEqualTo(new Scope(List.of("EVENT", "PRESS")));
        assertThat(both.and(Scope.EVERYTHING)).isEqualTo(Scope.EVERYTHING);
    }

    @Test
    void a_desk_that_answers_for_nothing_cannot_be_asked() {
        assertThatThrownBy(() -> new Scope(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_desk_asked_by_two_groups_is_needed_itself() {
        var two = Join.quorum("R-02", 2);

        assertThat(two.and(Join.quorum("R-02", 2))).isEqualTo(two);
        assertThat(two.and(Join.quorum("R-31", 1))).isEqualTo(Join.ALL);
        assertThat(two.and(Join.ALL)).isEqualTo(Join.ALL);
        assertThat(two.and(two.with(Rest.MAY_SPEAK))).isEqualTo(Join.ALL);
    }

    @Test
    void where_everybody_is_needed_nobody_is_left_over() {
        assertThatThrownBy(() -> Join.ALL.with(Rest.MAY_SPEAK)).isInstanceOf(IllegalArgumentException.class);
    }
}
