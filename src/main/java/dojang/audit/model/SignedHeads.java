package dojang.audit.model;

import dojang.shared.model.Digest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The checkpoints that bear this log's name and signatures, by size. */
final class SignedHeads {

    private final TreeMap<Long, Digest> roots = new TreeMap<>();

    /** Notes that were verified, by their size, so that the same text is not verified a second time. */
    private final Map<Long, String> verified = new HashMap<>();

    private final LogKeys keys;
    private final Findings findings;

    SignedHeads(LogKeys keys, Findings findings) {
        this.keys = keys;
        this.findings = findings;
    }

    /** Reads the notes; those that cannot be believed are reported and left out. */
    void read(List<String> notes) {
        var looks = notes.parallelStream().map(this::look).toList();
        for (int place = 0; place < looks.size(); place++) {
            var look = looks.get(place);
            var head = look.head();
            if (head == null) {
                findings.general(Flaw.HEAD_UNREADABLE, place + 1L);
            } else if (!look.signed() || !add(head)) {
                findings.general(Flaw.HEAD_SIGNATURE, head.size());
            } else {
                verified.put(head.size(), notes.get(place));
            }
        }
    }

    /** A note as it reads, and whether it bears this log's name and signatures. */
    private record Look(@Nullable Checkpoint head, boolean signed) {}

    private Look look(String text) {
        var note = SignedNote.parse(text);
        var head = note.flatMap(read -> Checkpoint.parse(read.text()));
        return head.isEmpty() ? new Look(null, false) : new Look(head.get(), isSigned(note.orElseThrow(), head.get()));
    }

    /**
     * Looks at the note that stands alone: the newest of those read, or the one before it while the newest is being
     * published, or one that was signed since.
     */
    void published(Optional<String> text) {
        long least = roots.size() < 2 ? 0 : roots.lowerKey(roots.lastKey());
        boolean fits = text.isEmpty()
                ? roots.size() < 2
                : text.filter(note -> fits(note, least)).isPresent();
        if (!fits) {
            findings.general(Flaw.HEAD_PUBLISHED, newest());
        }
    }

    private boolean fits(String text, long least) {
        var note = SignedNote.parse(text);
        return note.flatMap(read -> Checkpoint.parse(read.text()))
                .filter(head -> head.size() >= least && isSigned(note.orElseThrow(), head))
                .filter(head -> head.root().equals(roots.getOrDefault(head.size(), head.root())))
                .filter(head -> head.size() >= newest() || roots.containsKey(head.size()))
                .isPresent();
    }

    private boolean believable(SignedNote note, Checkpoint head) {
        return isSigned(note, head) && add(head);
    }

    private boolean isSigned(SignedNote note, Checkpoint head) {
        return head.origin().equals(keys.origin()) && keys.signed(note);
    }

    private boolean add(Checkpoint head) {
        var other = roots.putIfAbsent(head.size(), head.root());
        return other == null || other.equals(head.root());
    }

    /**
     * Takes a checkpoint out of the database, to be held against the tree as well.
     *
     * @param leaves how many leaves were read; a checkpoint beyond them is newer than the reading
     * @return false when it cannot be believed or contradicts what is kept outside
     */
    boolean admits(long size, String text, long leaves) {
        if (text.equals(verified.get(size))) {
            return true;
        }
        var note = SignedNote.parse(text);
        var head = note.flatMap(read -> Checkpoint.parse(read.text()));
        if (head.isEmpty() || head.orElseThrow().size() != size) {
            return false;
        }
        return size <= leaves || roots.containsKey(size)
                ? believable(note.orElseThrow(), head.orElseThrow())
                : isSigned(note.orElseThrow(), head.orElseThrow());
    }

    /** Size of the newest; 0 when there is none. */
    long newest() {
        return roots.isEmpty() ? 0 : roots.lastKey();
    }

    List<Long> sizes() {
        return List.copyOf(roots.keySet());
    }

    /** Whether every head is the root of the first leaves; the first that is not is reported. */
    boolean fit(LeafList leaves, Flaw flaw) {
        var tree = new CompactRange();
        for (var head : roots.entrySet()) {
            while (tree.size() < head.getKey() && tree.size() < leaves.size()) {
                tree.add(leaves.leaf((int) tree.size()));
            }
            if (tree.size() < head.getKey() || !tree.root().equals(head.getValue())) {
                findings.general(flaw, head.getKey());
                return false;
            }
        }
        return true;
    }
}
