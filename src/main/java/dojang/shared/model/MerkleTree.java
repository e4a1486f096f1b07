package dojang.shared.model;

import java.util.List;

/**
 * The hash tree of RFC 6962, section 2.1: leaf = SHA-256(0x00 | data), node = SHA-256(0x01 | left | right), empty root =
 * SHA-256 of nothing. The leading byte keeps a leaf from being passed off as an inner node.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6962#section-2.1">RFC 6962, section 2.1</a>
 */
public final class MerkleTree {

    private MerkleTree() {}

    public static Digest leaf(byte[] data) {
        var hash = Digest.hash();
        hash.update((byte) 0);
        return Digest.of(hash.digest(data));
    }

    public static Digest node(Digest left, Digest right) {
        var hash = Digest.hash();
        hash.update((byte) 1);
        hash.update(left.bytes());
        return Digest.of(hash.digest(right.bytes()));
    }

    /** The root over leaf hashes in order; each leaf is already the result of {@link #leaf}. */
    public static Digest root(List<Digest> leaves) {
        if (leaves.isEmpty()) {
            return Digest.sha256(new byte[0]);
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return node(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }
}
