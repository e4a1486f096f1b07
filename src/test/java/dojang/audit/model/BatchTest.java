package dojang.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("I-25")
class BatchTest {

    private static final Entry FIRST = entry(1, "{\"count\":1}");
    private static final Entry SECOND = entry(2, "{\"count\":2}");
    private static final Entry THIRD = entry(3, "{\"count\":3}");

    @Test
    void what_was_altered_or_taken_away_since_is_not_among_the_sealed() {
        var batch = Batch.of(new CompactRange(), List.of(SECOND, FIRST, THIRD));

        assertThat(batch.sealed(Map.of(1L, FIRST, 2L, SECOND, 3L, THIRD))).containsExactly(SECOND, FIRST, THIRD);
        assertThat(batch.sealed(Map.of(1L, entry(1, "{\"count\":9}"), 2L, SECOND)))
                .containsExactly(SECOND);
    }

    private static Entry entry(long id, String body) {
        var keys = new EntryKeys(null, null, null, null, null, new UUID(7, id));
        return new Entry(id, Instant.EPOCH, 401, keys, body.getBytes(StandardCharsets.US_ASCII), new byte[32], null);
    }
}
