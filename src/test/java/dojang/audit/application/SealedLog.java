package dojang.audit.application;

import dojang.audit.model.AppMac;
import dojang.audit.model.Checkpoint;
import dojang.audit.model.LeafList;
import dojang.audit.model.MerkleProof;
import dojang.audit.model.SignedNote;
import dojang.audit.model.Verification;
import dojang.audit.persistence.SealFolder;
import dojang.shared.model.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.stream.IntStream;

/** The keys of a log, its folder outside the database, and what the two prove. */
public final class SealedLog {

    private final String database;
    private final Path home;
    private final AuditKeys keys;

    public SealedLog(String database) {
        try {
            this.database = database;
            home = Files.createTempDirectory(Path.of("target"), "sealed");
            AuditKeys.generate(home.resolve("keys"), WholeLog.ORIGIN);
            keys = AuditKeys.read(home.resolve("keys"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public Path keys() {
        return home.resolve("keys");
    }

    public AppMac mac() {
        return keys.mac();
    }

    /** Seals all that waits and signs the head. */
    public void seal(Sequencer.ConnectionSource connections) {
        try (var sequencer = new Sequencer(
                connections, database, WholeLog.ORIGIN, keys.signers(), SealFolder.open(home.resolve("checkpoints")))) {
            sequencer.pass();
        }
    }

    public Verification verified(Connection connection) {
        return WholeLog.verified(connection, database, home.resolve("keys"), home.resolve("checkpoints"));
    }

    /** Whether the first of the signed trees is the beginning of the last, and every leaf of it stands in the last. */
    public boolean grewFromItsFirstHead() {
        var record = SealFolder.read(home.resolve("checkpoints"));
        var heads = record.heads().stream().map(SealedLog::head).toList();
        var first = heads.get(0);
        var last = heads.get(heads.size() - 1);
        var leaves = leaves(record.leaves());
        int older = Math.toIntExact(first.size());
        return older < last.size()
                && MerkleProof.extendsFrom(
                        older, first.root(), last.size(), last.root(), MerkleProof.consistency(leaves, older))
                && IntStream.range(0, older)
                        .allMatch(index -> MerkleProof.includes(
                                last.size(),
                                last.root(),
                                index,
                                leaves.get(index),
                                MerkleProof.inclusion(leaves, index)));
    }

    private static Checkpoint head(String note) {
        return SignedNote.parse(note)
                .flatMap(read -> Checkpoint.parse(read.text()))
                .orElseThrow();
    }

    private static List<Digest> leaves(LeafList all) {
        return IntStream.range(0, all.size())
                .mapToObj(index -> Digest.of(all.leaf(index)))
                .toList();
    }
}
