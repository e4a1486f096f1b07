package dojang.security.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("T-10")
class PlainAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/inbox.xhtml",
                "/approval/",
                "/api/cases/00000000-0000-7000-8000-000000000000/sheet.pdf",
                "/jakarta.faces.resource/core.js.xhtml",
                "/approval/...xhtml"
            })
    void the_addresses_of_the_product_are_plain(String path) {
        assertThat(PlainAddress.is(path)).isTrue();
    }

    /** The same page, spelled so that some reader of addresses may take it for another one. */
    static Stream<String> otherSpellings() {
        return Stream.of(
                "",
                "inbox.xhtml",
                "/inbox.xhtml;x",
                "/;x/inbox.xhtml",
                "/inbox.xhtml%3Bx",
                "/%69nbox.xhtml",
                "/inbox%2exhtml",
                "//inbox.xhtml",
                "/approval//case.xhtml",
                "/./inbox.xhtml",
                "/approval/../inbox.xhtml",
                "/approval/..",
                "/approval/%2e%2e/inbox.xhtml",
                "/approval%2Fcase.xhtml",
                "/approval\\case.xhtml",
                "/approval%5Ccase.xhtml",
                "/inbox.xhtml%00",
                "/inbox.xhtml\n",
                "/inbox.xhtml ",
                "/inbox\u3002xhtml",
                "/" + "a".repeat(2_000));
    }

    @ParameterizedTest
    @MethodSource("otherSpellings")
    void every_other_spelling_is_none_of_ours(String path) {
        assertThat(PlainAddress.is(path)).isFalse();
    }
}
