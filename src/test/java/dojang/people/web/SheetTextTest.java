package dojang.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Files come from many hands. */
class SheetTextTest {

    @Test
    void a_file_of_a_korean_spreadsheet_is_read_as_well_as_utf_8() {
        assertThat(SheetText.of("code,과장".getBytes(StandardCharsets.UTF_8))).contains("code,과장");
        assertThat(SheetText.of("code,과장".getBytes(Charset.forName("MS949")))).contains("code,과장");
    }

    @Test
    void what_is_no_text_or_too_large_is_refused() {
        assertThat(SheetText.of(new byte[] {'P', 'K', 3, 4, 0, 0})).isEmpty();
        assertThat(SheetText.of(new byte[] {(byte) 0xFF, (byte) 0xFF})).isEmpty();
        assertThat(SheetText.of(new byte[5 * 1024 * 1024 + 1])).isEmpty();
    }
}
