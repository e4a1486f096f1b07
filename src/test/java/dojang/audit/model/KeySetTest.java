package dojang.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("I-15")
class KeySetTest {

    @Test
    void it_knows_exactly_the_keys_it_was_given() {
        var random = new Random(7);
        var keys = new KeySet();
        var known = new HashSet<String>();
        for (int tried = 0; tried < 20_000; tried++) {
            // few enough of each for many to come again
            var key = new UUID(random.nextInt(100), random.nextInt(100) - 50);
            int number = random.nextInt(3) - 1;
            assertThat(keys.add(key, number)).isEqualTo(known.add(key + " " + number));
        }
    }

    @Test
    void an_entry_is_found_at_its_leaf_whatever_the_order() {
        var leaves = new LeafList();
        leaves.add(7, new byte[Batch.HASH]);
        leaves.add(3, new byte[Batch.HASH]);
        leaves.add(100_000_000_000L, new byte[Batch.HASH]);
        leaves.add(7, new byte[Batch.HASH]);
        var places = new LeafPlaces(leaves);

        assertThat(places.of(3)).isEqualTo(1);
        assertThat(places.of(7)).isEqualTo(3);
        assertThat(places.of(100_000_000_000L)).isEqualTo(2);
        assertThat(places.of(1)).isEqualTo(-1);
        assertThat(places.of(8)).isEqualTo(-1);
        assertThat(new LeafPlaces(new LeafList()).of(1)).isEqualTo(-1);
    }
}
