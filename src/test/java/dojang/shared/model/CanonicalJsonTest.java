package dojang.shared.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    private static final String LETTERS =
            "aZ0 \"\\/\b\f\n\r\t\u0001\u007f\u00e9가힣\u1112\u1161\u11ab€\ud83d\ude00{}[],:";

    @Test
    void it_equals_the_reference_on_random_values() throws IOException {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int run = 0; run < 2000; run++) {
            var text = CanonicalJson.text(Map.of("value", value(random, 4)));
            assertThat(new JsonCanonicalizer(text).getEncodedString())
                    .as("seed %d, run %d", seed, run)
                    .isEqualTo(text);
        }
    }

    @Test
    void members_are_sorted_and_text_is_normalised() {
        assertThat(CanonicalJson.text(Map.of("b", 1, "a", List.of(true, "\u1112\u1161\u11ab"))))
                .isEqualTo("{\"a\":[true,\"한\"],\"b\":1}");
    }

    @Test
    void what_two_languages_write_differently_is_refused() {
        for (var bad : List.<Object>of(1.5, 1L << 53, Map.of("x", 2.0f))) {
            assertThatThrownBy(() -> CanonicalJson.text(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** What is taken for normal without asking the normalizer is normal: Latin, Hangul, Chinese, and what combines. */
    @Test
    void every_text_is_written_in_NFC() {
        var random = new Random(20240425);
        var letters =
                "a~\u00e9\u02ff\u0300\u0301\u0345\u1100\u1161\u11a8\uac00\uac01\ud7a3\u4e00\u9fff\uf900\u212b\u2000";
        for (int turn = 0; turn < 20_000; turn++) {
            var text = new StringBuilder();
            for (int count = random.nextInt(5); count >= 0; count--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            var normal = Normalizer.normalize(text, Normalizer.Form.NFC);
            assertThat(CanonicalJson.text(text.toString())).isEqualTo("\"" + normal + "\"");
            assertThat(CanonicalJson.text(Map.of(text.toString(), 1L))).isEqualTo("{\"" + normal + "\":1}");
        }
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            var text = String.valueOf((char) unit) + (char) unit;
            boolean escaped = unit < ' ' || unit == '"' || unit == '\\';
            if (!escaped && !Character.isSurrogate((char) unit)) {
                assertThat(CanonicalJson.text(text))
                        .isEqualTo("\"" + Normalizer.normalize(text, Normalizer.Form.NFC) + "\"");
            }
        }
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 5)) {
            case 0 -> text(random);
            case 1 -> random.nextLong(-(1L << 53) + 1, 1L << 53);
            case 2 -> random.nextBoolean();
            case 3 -> list(random, depth - 1);
            default -> object(random, depth - 1);
        };
    }

    private static List<Object> list(Random random, int depth) {
        var items = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            items.add(value(random, depth));
        }
        return items;
    }

    private static Map<String, Object> object(Random random, int depth) {
        var members = new HashMap<String, Object>();
        for (int count = random.nextInt(5); count > 0; count--) {
            members.put(text(random), value(random, depth));
        }
        return members;
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int count = random.nextInt(6); count > 0; count--) {
            text.appendCodePoint(LETTERS.codePointAt(
                    LETTERS.offsetByCodePoints(0, random.nextInt(LETTERS.codePointCount(0, LETTERS.length())))));
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
