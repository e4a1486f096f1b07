package dojang.audit.model;

import dojang.shared.model.Digest;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds the rows of the log against the seals in the database and against the signed checkpoints and leaves kept outside
 * it. Feed it the batches, then the rows in the order of their ids, then the checkpoints; it keeps about a hundred bytes
 * for each entry and no row.
 *
 * <p>The outside record must have been read before the batches, and the batches before the rows, because the log goes on
 * growing meanwhile.
 */
public final class LogCheck {

    private final Findings findings = new Findings();
    private final Instant at;
    private final LogKeys keys;
    private final SignedHeads heads;
    private final RowCheck rows;
    private final LeafList sealed;
    private final int outside;
    private final CompactRange batchTree = new CompactRange();
    private final BitSet seen = new BitSet();
    private final List<Long> kept;
    private LeafPlaces places = new LeafPlaces(new LeafList());
    private int batches;
    private long entries;

    /**
     * Begins with what is kept outside.
     *
     * @param stored size up to which the outside record must reach, read from the database before it; 0 when the log is
     *               new
     */
    public LogCheck(Instant at, LogKeys keys, OutsideRecord record, long stored) {
        this.at = at;
        this.keys = keys;
        rows = new RowCheck(keys.mac(), at, findings);
        heads = new SignedHeads(keys, findings);
        heads.read(record.heads());
        heads.published(record.published());
        kept = heads.sizes();
        sealed = believed(record.leaves());
        outside = sealed.size();
        if (stored > heads.newest()) {
            findings.general(Flaw.HEAD_MISSING, stored);
        }
    }

    /** Leaves beyond the newest signature are not proved by anything yet; leaves that do not fit prove nothing. */
    private LeafList believed(LeafList leaves) {
        var signed = leaves.first((int) Math.min(heads.newest(), leaves.size()));
        return heads.fit(signed, Flaw.LEAVES_DIFFER) ? signed : new LeafList();
    }

    /** The next batch, in the order of first indexes. */
    public void batch(Batch batch) {
        long first = batches;
        if (!batch.isWellFormed()) {
            findings.general(Flaw.BATCH_BROKEN, batch.firstIndex());
            return;
        }
        if (batch.firstIndex() != first) {
            findings.batch(Flaw.BATCH_BROKEN, batch.entry(0), batch.firstIndex());
        }
        for (int place = 0; place < batch.n(); place++) {
            batchTree.add(batch.leaf(place));
            seal(batch, place);
        }
        if (!batchTree.root().equals(batch.root())) {
            findings.batch(Flaw.BATCH_ROOT, batch.entry(0), batch.firstIndex());
        }
    }

    /** What is kept outside counts; what goes beyond it is believed until the rows are read. */
    private void seal(Batch batch, int place) {
        if (batches >= outside) {
            sealed.add(batch.entry(place), batch.leaf(place));
        } else if (!sealed.holds(batches, batch, place)) {
            findings.entry(Flaw.SEAL_CHANGED, sealed.entry(batches));
        }
        batches++;
    }

    /** All batches were given: from here on it is settled which entry stands at which leaf. */
    public void endOfBatches() {
        for (int index = batches; index < outside; index++) {
            findings.entry(Flaw.SEAL_MISSING, sealed.entry(index));
        }
        places = new LeafPlaces(sealed);
    }

    /** The next rows, in the order of ids; what concerns one row alone is found out for several at once. */
    public void rows(List<Entry> some) {
        some.parallelStream().map(rows::look).toList().forEach(this::row);
    }

    private void row(RowCheck.Look look) {
        entries++;
        int place = places.of(look.row().id());
        rows.examine(look, place < 0 ? null : Digest.of(sealed.leaf(place)));
        if (place >= 0) {
            seen.set(place);
            sealed.replace(place, look.leaf().bytes());
        }
    }

    /** A row that is there but was not read, because only one case is examined. */
    public void rowPassedBy(long id) {
        int place = places.of(id);
        if (place >= 0) {
            seen.set(place);
        }
    }

    /**
     * All rows were given.
     *
     * @param checkpoints notes in the database, by size, read after the outside record
     */
    public Verification end(Map<Long, String> checkpoints) {
        for (int index = seen.nextClearBit(0); index < sealed.size(); index = seen.nextClearBit(index + 1)) {
            findings.entry(Flaw.ENTRY_MISSING, sealed.entry(index));
        }
        compareCheckpoints(checkpoints);
        heads.fit(sealed, Flaw.ROOT_DIFFERS);
        var origin = kept.isEmpty() ? null : keys.origin();
        return new Verification(at, entries, sealed.size(), kept.size(), origin, root(), findings.all(), null);
    }

    private void compareCheckpoints(Map<Long, String> checkpoints) {
        checkpoints.forEach((size, note) -> {
            if (!heads.admits(size, note, sealed.size())) {
                findings.general(Flaw.CHECKPOINT_CHANGED, size);
            }
        });
        // the file is written after the database, so what it keeps must be there
        for (long size : kept) {
            if (!checkpoints.containsKey(size)) {
                findings.general(Flaw.CHECKPOINT_MISSING, size);
            }
        }
    }

    private @Nullable String root() {
        var tree = new CompactRange();
        for (int index = 0; index < sealed.size(); index++) {
            tree.add(sealed.leaf(index));
        }
        return tree.size() == 0 ? null : new Checkpoint(keys.origin(), tree.size(), tree.root()).rootBase64();
    }
}
