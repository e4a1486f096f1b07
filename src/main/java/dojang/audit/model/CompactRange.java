package dojang.audit.model;

import dojang.shared.model.Digest;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * A growing tree of RFC 6962 that remembers only the roots of its complete subtrees, one for each bit of its size, so
 * that a leaf more costs two hashes on average however long the log is.
 */
public final class CompactRange {

    private static final int HEIGHTS = 63;

    private final MessageDigest hash = Digest.hash();
    private final byte[] @Nullable [] peaks = new byte[HEIGHTS][];
    private long size;

    public long size() {
        return size;
    }

    /** Appends a leaf hash of 32 bytes. */
    public void add(byte[] leaf) {
        byte[] node = leaf;
        int height = 0;
        for (byte[] peak = peaks[0]; peak != null; peak = peaks[height]) {
            node = join(peak, node);
            peaks[height] = null;
            height++;
        }
        peaks[height] = node;
        size++;
    }

    public void add(Digest leaf) {
        add(leaf.bytes());
    }

    /** The root over all leaves so far. */
    public Digest root() {
        byte[] root = null;
        for (byte[] peak : peaks) {
            if (peak != null) {
                root = root == null ? peak : join(peak, root);
            }
        }
        return root == null ? Digest.sha256(new byte[0]) : Digest.of(root);
    }

    /** A tree of the same leaves that grows on its own. */
    public CompactRange copy() {
        var copy = new CompactRange();
        System.arraycopy(peaks, 0, copy.peaks, 0, HEIGHTS);
        copy.size = size;
        return copy;
    }

    private byte[] join(byte[] left, byte[] right) {
        hash.update((byte) 1);
        hash.update(left);
        return hash.digest(right);
    }
}
