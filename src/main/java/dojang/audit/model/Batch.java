package dojang.audit.model;

import dojang.shared.model.Digest;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Leaves that entered the tree together, as they stand in the database.
 *
 * @param firstIndex index of the first leaf, counted from 0
 * @param n          number of leaves, at most {@link #MOST}
 * @param entryIds   eight bytes each, big endian, in leaf order
 * @param leafHashes thirty-two bytes each, in leaf order
 * @param root       of the whole tree after this batch
 */
public record Batch(long firstIndex, int n, byte[] entryIds, byte[] leafHashes, Digest root) {

    /** Most leaves of one batch. */
    public static final int MOST = 256;

    /** Bytes of a hash. */
    public static final int HASH = 32;

    /** Seals the entries, in their order, behind the tree so far, which is left as it is. */
    public static Batch of(CompactRange tree, List<Entry> entries) {
        var grown = tree.copy();
        var ids = ByteBuffer.allocate(entries.size() * Long.BYTES);
        var hashes = ByteBuffer.allocate(entries.size() * HASH);
        for (var entry : entries) {
            var leaf = entry.leaf().bytes();
            ids.putLong(entry.id());
            hashes.put(leaf);
            grown.add(leaf);
        }
        return new Batch(tree.size(), entries.size(), ids.array(), hashes.array(), grown.root());
    }

    public long entry(int place) {
        return ByteBuffer.wrap(entryIds).getLong(place * Long.BYTES);
    }

    /** Ids of its entries in leaf order. */
    public List<Long> entries() {
        return IntStream.range(0, n).mapToObj(this::entry).toList();
    }

    /** Those of the entries whose bytes are the ones that were sealed here, in leaf order. */
    public List<Entry> sealed(Map<Long, Entry> found) {
        return IntStream.range(0, n)
                .mapToObj(place -> Optional.ofNullable(found.get(entry(place)))
                        .filter(entry -> Arrays.equals(entry.leaf().bytes(), leaf(place))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** 32 bytes. */
    public byte[] leaf(int place) {
        return Arrays.copyOfRange(leafHashes, place * HASH, (place + 1) * HASH);
    }

    public boolean holds(long entry) {
        return holds(n, entryIds, entry);
    }

    /** Whether the entry is one of so many ids of a batch. */
    public static boolean holds(int n, byte[] entryIds, long entry) {
        var ids = ByteBuffer.wrap(entryIds);
        for (int place = 0; place < n; place++) {
            if (ids.getLong(place * Long.BYTES) == entry) {
                return true;
            }
        }
        return false;
    }

    /** Whether the lengths fit the number; the database checks this too, until somebody drops the check. */
    public boolean isWellFormed() {
        return n >= 1 && n <= MOST && entryIds.length == n * Long.BYTES && leafHashes.length == n * HASH;
    }
}
