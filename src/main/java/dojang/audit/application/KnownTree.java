package dojang.audit.application;

import dojang.audit.model.Batch;
import dojang.audit.model.Checkpoint;
import dojang.audit.model.CompactRange;
import dojang.audit.model.Entry;
import dojang.audit.model.LeafList;
import dojang.audit.model.OutsideRecord;
import dojang.audit.model.SignedNote;
import dojang.audit.persistence.SealFolder;
import dojang.shared.model.Digest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The tree as far as a sequencer has read it, held against what its folder keeps from before. */
final class KnownTree {

    private final SealFolder folder;
    private final LeafList kept;
    private final TreeMap<Long, Digest> heads = new TreeMap<>();
    private final CompactRange tree = new CompactRange();
    private long signed;

    KnownTree(SealFolder folder) {
        this.folder = folder;
        OutsideRecord before = folder.record();
        kept = before.leaves();
        for (var note : before.heads()) {
            SignedNote.parse(note)
                    .flatMap(read -> Checkpoint.parse(read.text()))
                    .ifPresent(head -> heads.put(head.size(), head.root()));
        }
        signed = heads.isEmpty() ? 0 : heads.lastKey();
    }

    long size() {
        return tree.size();
    }

    Digest root() {
        return tree.root();
    }

    /** Size under the newest signature. */
    long signed() {
        return signed;
    }

    void signedNow() {
        signed = tree.size();
    }

    Batch next(List<Entry> entries) {
        return Batch.of(tree, entries);
    }

    /**
     * Takes a batch read from the database and keeps its leaves in the folder.
     *
     * @throws SealStoppedException if it does not follow, its root is wrong, or it was different before
     */
    void take(Batch batch) {
        if (!batch.isWellFormed() || batch.firstIndex() != tree.size()) {
            throw stopped("the batch at leaf " + batch.firstIndex() + " does not follow leaf " + tree.size());
        }
        var fresh = new LeafList();
        for (int place = 0; place < batch.n(); place++) {
            take(batch, place, fresh);
        }
        if (!tree.root().equals(batch.root())) {
            throw stopped("the root of the batch at leaf " + batch.firstIndex() + " does not fit its leaves");
        }
        if (fresh.size() > 0) {
            folder.append(fresh.from(0));
        }
    }

    private void take(Batch batch, int place, LeafList fresh) {
        int index = (int) tree.size();
        if (index >= kept.size()) {
            fresh.add(batch.entry(place), batch.leaf(place));
        } else if (!kept.holds(index, batch, place)) {
            throw stopped("the seal of entry " + kept.entry(index) + " is not the one kept outside the database");
        }
        tree.add(batch.leaf(place));
        requireHead(heads.get(tree.size()));
    }

    private void requireHead(@Nullable Digest head) {
        if (head != null && !head.equals(tree.root())) {
            throw stopped("the tree differs from the signed checkpoint of size " + tree.size());
        }
    }

    /**
     * Refuses to go on from a database that is older than the newest signature, such as a restored backup.
     *
     * @throws SealStoppedException if leaves are missing
     */
    void requireAllThatWasSigned() {
        Map.Entry<Long, Digest> newest = heads.lastEntry();
        if (newest != null && tree.size() < newest.getKey()) {
            throw stopped("leaves " + tree.size() + " to " + (newest.getKey() - 1) + " were signed and are missing");
        }
    }

    private static SealStoppedException stopped(String reason) {
        return new SealStoppedException("The log is not sealed any further: " + reason
                + "; compare the database with the folder of checkpoints before anything else is done.");
    }
}
