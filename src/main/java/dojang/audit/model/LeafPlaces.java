package dojang.audit.model;

import java.util.Arrays;

/** At which leaf an entry stands, by its id, in eight bytes an entry. */
final class LeafPlaces {

    /** Bits of the index of a leaf, for 67 million; an id has the rest, for 137 thousand million. */
    private static final int BITS = 26;

    private static final long INDEX = (1L << BITS) - 1;

    private final long[] sorted;

    LeafPlaces(LeafList leaves) {
        sorted = new long[leaves.size()];
        for (int index = 0; index < sorted.length; index++) {
            sorted[index] = leaves.entry(index) << BITS | index;
        }
        Arrays.sort(sorted);
    }

    /** The index of the entry's leaf; -1 where it has none. Of two leaves of one entry the later one. */
    int of(long entry) {
        int found = Arrays.binarySearch(sorted, entry << BITS | INDEX);
        int before = found < 0 ? -found - 2 : found;
        return before >= 0 && sorted[before] >> BITS == entry ? (int) (sorted[before] & INDEX) : -1;
    }
}
