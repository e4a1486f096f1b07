package dojang.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.audit.model.EntryKind;
import dojang.audit.model.TrailFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("AS-24")
class HistoryFilterTest {

    private static final List<String> KINDS = List.of("HOST_VISIT");

    @Test
    void what_is_asked_is_read() {
        var asked = Map.of("kind", "HOST_VISIT", "act", "SUBMIT", "from", "2024-02-29", "refused", "true", "unit", " ");

        assertThat(HistoryFilter.read(asked, KINDS))
                .isEqualTo(new HistoryFilter(
                        new TrailFilter(
                                null,
                                null,
                                "HOST_VISIT",
                                EntryKind.SUBMIT,
                                null,
                                LocalDate.parse("2024-02-29"),
                                null,
                                true),
                        Set.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "from, 2024-13-01",
        "from, 2023-02-29",
        "to, +999999999-12-31",
        "from, -999999999-01-01",
        "to, 9999-12-31",
        "to, tomorrow",
        "person, somebody",
        "unit, 7",
        "kind, PARTY",
        "act, DANCE"
    })
    void what_cannot_be_read_is_named_and_never_left_out_silently(String field, String text) {
        assertThat(HistoryFilter.read(Map.of(field, text), KINDS).wrong()).containsExactly(field);
    }
}
