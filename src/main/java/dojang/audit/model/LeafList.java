package dojang.audit.model;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Entry ids and leaf hashes in the order of the tree, packed to forty bytes a leaf because a log has millions: the id,
 * eight bytes big endian, then the hash.
 */
public final class LeafList {

    /** Bytes of one leaf with its id. */
    public static final int RECORD = Long.BYTES + Batch.HASH;

    private byte[] records;
    private int size;

    public LeafList() {
        this(new byte[RECORD * Batch.MOST]);
        size = 0;
    }

    /** Takes packed records; an unfinished one at the end, left by a crash, is ignored. */
    public LeafList(byte[] records) {
        this.records = records;
        size = records.length / RECORD;
    }

    public int size() {
        return size;
    }

    public void add(long entry, byte[] leaf) {
        if (records.length < (size + 1) * RECORD) {
            records = Arrays.copyOf(records, Math.max(2 * records.length, RECORD * Batch.MOST));
        }
        ByteBuffer.wrap(records, size * RECORD, RECORD).putLong(entry).put(leaf);
        size++;
    }

    public long entry(int index) {
        return ByteBuffer.wrap(records).getLong(index * RECORD);
    }

    /** 32 bytes. */
    public byte[] leaf(int index) {
        return Arrays.copyOfRange(records, index * RECORD + Long.BYTES, (index + 1) * RECORD);
    }

    /** Puts another hash in the place of the one at the index. */
    void replace(int index, byte[] leaf) {
        ByteBuffer.wrap(records).put(index * RECORD + Long.BYTES, leaf);
    }

    /** The leaves from the index on, packed. */
    public byte[] from(int index) {
        return Arrays.copyOfRange(records, index * RECORD, size * RECORD);
    }

    /** The first leaves, in the same memory where they are all or nearly all. */
    LeafList first(int count) {
        var first = new LeafList(records);
        first.size = count;
        return first;
    }

    /** Whether the same entry and hash as at that place of the batch stand here at the index. */
    public boolean holds(int index, Batch batch, int place) {
        return batch.entry(place) == entry(index) && Arrays.equals(batch.leaf(place), leaf(index));
    }
}
