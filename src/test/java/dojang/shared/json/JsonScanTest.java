package dojang.shared.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dojang.shared.json.BadFile.Flaw;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonScanTest {

    @ParameterizedTest
    @Tag("T-93")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,\"a\":2}                 | /a",
                "{\"a\":{\"b\":1,\"c\":2,\"b\":1}} | /a/b",
                "{\"a\":[{\"b\":1},{\"b\":1,\"b\":1}]} | /a/b",
                "{\"a\":1,\"\\u0061\":2}           | /a",
                "[{\"\":1,\"\":2}]                 | ''"
            })
    void a_name_twice_in_one_object_is_named_by_its_place(String json, String place) {
        var bad = flaw(json);
        assertThat(bad.flaw()).isEqualTo(Flaw.TWICE);
        assertThat(bad.place()).isEqualTo(place);
    }

    @ParameterizedTest
    @Tag("T-93")
    @ValueSource(strings = {"{\"a\":{\"a\":1},\"b\":[{\"a\":1},{\"a\":1}]}", "{}", "[]", "7", ""})
    void the_same_name_in_different_objects_is_nothing(String json) {
        assertThatCode(() -> JsonScan.check("body", json)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @Tag("T-12")
    @Tag("T-64")
    @ValueSource(
            strings = {
                "9223372036854775808",
                "-9223372036854775809",
                "123456789012345678901234567890",
                "1e3",
                "1e999999999",
                "0.123456789012345678901234567890",
                "1E400"
            })
    void a_number_that_64_bits_cannot_hold_is_named_by_its_place(String number) {
        var bad = flaw("{\"a\":{\"b\":[1," + number + "]}}");
        assertThat(bad.flaw()).isEqualTo(Flaw.DIGITS);
        assertThat(bad.place()).isEqualTo("/a/b");
        assertThat(flaw("[" + "9".repeat(1_000_000) + "]").flaw()).isEqualTo(Flaw.DIGITS);
    }

    @ParameterizedTest
    @Tag("T-12")
    @ValueSource(strings = {"9223372036854775807", "-9223372036854775808", "0", "-0", "1.5"})
    void other_numbers_are_for_their_reader_to_judge(String number) {
        assertThatCode(() -> JsonScan.check("body", "[" + number + "]")).doesNotThrowAnyException();
    }

    @Test
    @Tag("T-12")
    void thirty_two_levels_are_enough_and_one_more_is_refused() {
        assertThatCode(() -> JsonScan.check("body", "[".repeat(32) + "]".repeat(32)))
                .doesNotThrowAnyException();
        assertThat(flaw("[".repeat(33) + "]".repeat(33)).flaw()).isEqualTo(Flaw.DEEP);
        assertThat(flaw("{\"a\":".repeat(100_000)).flaw()).isEqualTo(Flaw.DEEP);
    }

    @Test
    void what_is_no_JSON_is_left_to_its_reader() {
        assertThatCode(() -> JsonScan.check("body", "{not json")).doesNotThrowAnyException();
        assertThatCode(() -> JsonScan.check("body", "]")).doesNotThrowAnyException();
    }

    private static BadFile flaw(String json) {
        var bad = catchThrowableOfType(BadFile.class, () -> JsonScan.check("body", json));
        assertThat(bad).as(json).isNotNull();
        return bad;
    }
}
