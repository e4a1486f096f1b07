package dojang.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("I-15")
class CanonicalJsonReaderTest {

    @Test
    void what_was_written_is_read_back() {
        Map<String, Object> body = Map.of(
                "text",
                "가\"\\/\b\f\n\r\t\u0001\u2028😀",
                "number",
                -9007199254740991L,
                "list",
                List.of(true, false, List.of(), Map.of(), 0L),
                "",
                Map.of("a", Map.of("b", "c")));

        assertThat(CanonicalJsonReader.object(CanonicalJson.bytes(body))).contains(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "}",
                "[]",
                "1",
                "null",
                "{} ",
                " {}",
                "{\"a\":1.5}",
                "{\"a\":null}",
                "{\"a\":01}",
                "{\"a\":1e3}",
                "{\"a\":-0}",
                "{\"b\":1,\"a\":2}",
                "{\"a\":1,\"a\":1}",
                "{\"a\":1,}",
                "{,}",
                "{\"a\" :1}",
                "{\"a\":tru}",
                "{\"a\":\"\\u0041\"}",
                "{\"a\":\"\\/\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u00\"}",
                "{\"a\":\"",
                "{\"a\":9007199254740992}",
                "{\"a\":99999999999999999999}",
                "{a:1}",
                "{\"a\":\"\u1100\u1161\"}",
                "{\"a\":١}"
            })
    void any_other_writing_is_not_read(String text) {
        assertThat(CanonicalJsonReader.object(text.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void bytes_that_are_no_text_and_nesting_without_end_are_not_read() {
        assertThat(CanonicalJsonReader.object(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}))
                .isEmpty();
        var deep = "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000);
        assertThat(CanonicalJsonReader.object(deep.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
