package dojang.audit.application;

import dojang.audit.model.Batch;
import dojang.audit.model.Checkpoint;
import dojang.audit.model.Entry;
import dojang.audit.model.IdGaps;
import dojang.audit.model.NoteSigner;
import dojang.audit.model.SignedNote;
import dojang.audit.persistence.BatchTable;
import dojang.audit.persistence.EntryTable;
import dojang.audit.persistence.SealFolder;
import dojang.shared.persistence.SqlFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Seals committed entries into the tree and signs its head. Any number of sequencers may run, each with a folder of its
 * own: the primary key of the batches lets one of them win, and the others read what it wrote.
 *
 * <p>Leaves are hashed from rows read back, never from memory, and nothing is signed that was not committed and read back.
 */
public final class Sequencer implements AutoCloseable {

    private final ConnectionSource connections;
    private final String database;
    private final String origin;
    private final List<NoteSigner> signers;
    private final SealFolder folder;
    private final KnownTree tree;
    private final IdGaps gaps = new IdGaps();
    private @Nullable SealStoppedException stopped;

    /** Gives connections with automatic commit. */
    @FunctionalInterface
    public interface ConnectionSource {
        Connection open() throws SQLException;
    }

    public Sequencer(
            ConnectionSource connections, String database, String origin, List<NoteSigner> signers, SealFolder folder) {
        this.connections = connections;
        this.database = database;
        this.origin = origin;
        this.signers = List.copyOf(signers);
        this.folder = folder;
        tree = new KnownTree(folder);
    }

    /**
     * Seals what is there and signs the head, if it grew.
     *
     * @return leaves in the tree afterwards
     * @throws SealStoppedException if the database contradicts what was signed; from then on always
     */
    public long pass() {
        if (stopped != null) {
            throw stopped;
        }
        try {
            return seal();
        } catch (SealStoppedException e) {
            stopped = e;
            throw e;
        }
    }

    private long seal() {
        try (var connection = connections.open()) {
            var entries = new EntryTable(connection, database);
            var seals = new BatchTable(connection, database);
            var now = entries.now();
            do {
                catchUp(seals, now);
            } while (sealNext(entries, seals, now));
            publish(seals);
            return tree.size();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private void catchUp(BatchTable seals, Instant now) {
        var page = seals.batchesFrom(tree.size());
        while (!page.isEmpty()) {
            for (var batch : page) {
                tree.take(batch);
                for (int place = 0; place < batch.n(); place++) {
                    gaps.saw(batch.entry(place), now);
                }
            }
            page = seals.batchesFrom(tree.size());
        }
        tree.requireAllThatWasSigned();
    }

    /** False when nothing waits. */
    private boolean sealNext(EntryTable entries, BatchTable seals, Instant now) {
        var waiting = waiting(entries, now);
        if (waiting.isEmpty()) {
            return false;
        }
        try {
            seals.insert(tree.next(waiting));
        } catch (SqlFailure e) {
            if (!e.isRace()) {
                throw e;
            }
            // another sequencer was faster: read its batch and go on from there
        }
        return true;
    }

    private List<Entry> waiting(EntryTable entries, Instant now) {
        var waiting = new ArrayList<>(entries.in(gaps.open(now), Batch.MOST));
        if (waiting.size() < Batch.MOST) {
            waiting.addAll(entries.after(gaps.highest(), Batch.MOST - waiting.size()));
        }
        return waiting;
    }

    /** The file comes last: what it keeps is in the database too, and after a crash the size is signed again. */
    private void publish(BatchTable seals) {
        if (tree.size() > tree.signed()) {
            var note = NoteSigner.sign(new Checkpoint(origin, tree.size(), tree.root()).text(), signers);
            store(seals, note);
            folder.publish(note);
            tree.signedNow();
        }
    }

    private void store(BatchTable seals, SignedNote note) {
        try {
            seals.insertCheckpoint(tree.size(), note.toString());
        } catch (SqlFailure e) {
            if (!e.isRace()) {
                throw e;
            }
            // there already: stored before a restart, or by another sequencer
        }
    }

    @Override
    public void close() {
        folder.close();
    }
}
