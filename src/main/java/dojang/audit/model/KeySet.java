package dojang.audit.model;

import java.util.UUID;

/** Which keys were met, in three numbers each, because a log has millions. */
final class KeySet {

    private static final int LEAST = 1 << 10;

    /** Three numbers a place; the third is 0 where the place is free. */
    private long[] places = new long[3 * LEAST];

    private int size;

    /**
     * Adds a key with a number.
     *
     * @return false when it was met before
     */
    boolean add(UUID key, int number) {
        if (2 * size >= places.length / 3) {
            grow();
        }
        boolean added = put(key.getMostSignificantBits(), key.getLeastSignificantBits(), mark(number));
        size += added ? 1 : 0;
        return added;
    }

    /** Never 0. */
    private static long mark(int number) {
        return (1L << 32) | (number & 0xffffffffL);
    }

    private boolean put(long high, long low, long third) {
        int count = places.length / 3;
        long mixed = (high * 31 + low) * 31 + third;
        mixed ^= mixed >>> 33;
        mixed *= 0xff51afd7ed558ccdL;
        mixed ^= mixed >>> 33;
        int at = (int) (mixed & (count - 1));
        while (places[3 * at + 2] != 0) {
            if (places[3 * at] == high && places[3 * at + 1] == low && places[3 * at + 2] == third) {
                return false;
            }
            at = at + 1 & count - 1;
        }
        places[3 * at] = high;
        places[3 * at + 1] = low;
        places[3 * at + 2] = third;
        return true;
    }

    private void grow() {
        var old = places;
        places = new long[2 * old.length];
        for (int at = 0; at < old.length; at += 3) {
            if (old[at + 2] != 0) {
                put(old[at], old[at + 1], old[at + 2]);
            }
        }
    }
}
