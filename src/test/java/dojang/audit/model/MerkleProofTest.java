package dojang.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.Digest;
import dojang.shared.model.MerkleTree;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("I-15")
class MerkleProofTest {

    private static final int LARGEST = 70;
    private static final List<Digest> LEAVES = IntStream.range(0, LARGEST)
            .mapToObj(number -> MerkleTree.leaf(new byte[] {(byte) number}))
            .toList();

    @Test
    void the_eight_published_leaves_have_the_published_root() {
        var leaves = Stream.of(
                        "",
                        "00",
                        "10",
                        "2021",
                        "3031",
                        "40414243",
                        "5051525354555657",
                        "606162636465666768696a6b6c6d6e6f")
                .map(hex -> MerkleTree.leaf(HexFormat.of().parseHex(hex)))
                .toList();

        assertThat(MerkleTree.root(leaves).hex())
                .isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
        assertThat(MerkleTree.root(List.of()).hex())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void a_growing_tree_has_the_root_of_the_whole_at_every_size() {
        var frontier = new CompactRange();
        for (int size = 0; size < LARGEST; size++) {
            assertThat(frontier.size()).isEqualTo(size);
            assertThat(frontier.root()).isEqualTo(root(size));
            assertThat(frontier.copy().root()).isEqualTo(root(size));
            frontier.add(LEAVES.get(size));
        }
    }

    @Test
    void every_leaf_of_every_tree_is_proved_to_stand_in_it() {
        for (int size = 1; size <= LARGEST; size++) {
            var leaves = LEAVES.subList(0, size);
            for (int index = 0; index < size; index++) {
                var path = MerkleProof.inclusion(leaves, index);
                assertThat(MerkleProof.includes(size, root(size), index, LEAVES.get(index), path))
                        .isTrue();
                assertThat(MerkleProof.includes(size, root(size), (index + 1) % LARGEST, LEAVES.get(index), path))
                        .isFalse();
            }
        }
    }

    @Test
    void every_tree_is_proved_to_be_the_beginning_of_every_larger_one() {
        for (int newer = 0; newer <= LARGEST; newer++) {
            for (int older = 0; older <= newer; older++) {
                var path = MerkleProof.consistency(LEAVES.subList(0, newer), older);
                assertThat(MerkleProof.extendsFrom(older, root(older), newer, root(newer), path))
                        .isTrue();
            }
        }
    }

    @Test
    void a_thousand_mutated_proofs_are_all_refused() {
        var random = new Random(20240425);
        for (int round = 0; round < 500; round++) {
            int size = 2 + random.nextInt(LARGEST - 1);
            int index = random.nextInt(size);
            var inclusion = mutated(MerkleProof.inclusion(LEAVES.subList(0, size), index), random);
            assertThat(MerkleProof.includes(size, root(size), index, LEAVES.get(index), inclusion))
                    .isFalse();

            int older = 1 + random.nextInt(size - 1);
            var consistency = mutated(MerkleProof.consistency(LEAVES.subList(0, size), older), random);
            assertThat(MerkleProof.extendsFrom(older, root(older), size, root(size), consistency))
                    .isFalse();
        }
    }

    @Test
    @Tag("T-03")
    void an_empty_tree_has_one_root_only() {
        var empty = MerkleTree.root(List.of());
        assertThat(MerkleProof.extendsFrom(0, empty, 0, empty, List.of())).isTrue();
        assertThat(MerkleProof.extendsFrom(0, empty, 0, root(1), List.of())).isFalse();
        assertThat(MerkleProof.extendsFrom(0, root(1), 0, root(1), List.of())).isFalse();
        assertThat(MerkleProof.extendsFrom(0, empty, 3, root(3), List.of())).isTrue();
    }

    @Test
    void a_proof_for_another_root_or_size_is_refused() {
        for (int size = 2; size <= LARGEST; size++) {
            var path = MerkleProof.consistency(LEAVES.subList(0, size), size - 1);
            assertThat(MerkleProof.extendsFrom(size - 1, root(size - 2), size, root(size), path))
                    .isFalse();
            assertThat(MerkleProof.extendsFrom(size - 1, root(size - 1), size, root(size - 1), path))
                    .isFalse();
            assertThat(MerkleProof.extendsFrom(size, root(size), size - 1, root(size - 1), path))
                    .isFalse();
        }
        assertThat(MerkleProof.includes(1, root(1), -1, LEAVES.get(0), List.of()))
                .isFalse();
        assertThat(MerkleProof.extendsFrom(0, root(1), 1, root(1), List.of())).isFalse();
    }

    /** Flips a bit, drops, doubles, swaps or adds a node. */
    private static List<Digest> mutated(List<Digest> proof, Random random) {
        var nodes = new ArrayList<>(proof);
        int place = random.nextInt(nodes.size());
        switch (random.nextInt(5)) {
            case 0 -> nodes.remove(place);
            case 1 -> nodes.add(place, nodes.get(place));
            case 2 -> nodes.add(random.nextInt(nodes.size() + 1), Digest.sha256("" + random.nextInt()));
            case 3 ->
                nodes.set(place, nodes.size() > 1 ? nodes.get((place + 1) % nodes.size()) : flipped(nodes.get(0), 0));
            default -> nodes.set(place, flipped(nodes.get(place), random.nextInt(256)));
        }
        return nodes;
    }

    private static Digest flipped(Digest node, int bit) {
        var bytes = node.bytes();
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        return Digest.of(bytes);
    }

    private static Digest root(int size) {
        return MerkleTree.root(LEAVES.subList(0, size));
    }
}
