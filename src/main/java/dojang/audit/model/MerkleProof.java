package dojang.audit.model;

import dojang.shared.model.Digest;
import dojang.shared.model.MerkleTree;
import java.util.ArrayList;
import java.util.List;

/**
 * Proofs about a tree of RFC 6962: that a leaf stands in it, and that an older tree is its beginning.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9162#section-2.1.3">RFC 9162, sections 2.1.3 and 2.1.4</a>
 */
public final class MerkleProof {

    private MerkleProof() {}

    /** The audit path of the leaf at the index, lowest node first. */
    public static List<Digest> inclusion(List<Digest> leaves, int index) {
        var path = new ArrayList<Digest>();
        addPath(leaves, index, path);
        return path;
    }

    private static void addPath(List<Digest> leaves, int index, List<Digest> path) {
        if (leaves.size() == 1) {
            return;
        }
        int split = split(leaves);
        var left = leaves.subList(0, split);
        var right = leaves.subList(split, leaves.size());
        if (index < split) {
            addPath(left, index, path);
            path.add(MerkleTree.root(right));
        } else {
            addPath(right, index - split, path);
            path.add(MerkleTree.root(left));
        }
    }

    /** The proof that the tree over the first {@code older} leaves is the beginning of the tree over all. */
    public static List<Digest> consistency(List<Digest> leaves, int older) {
        var path = new ArrayList<Digest>();
        if (older > 0 && older < leaves.size()) {
            addSubproof(leaves, older, true, path);
        }
        return path;
    }

    private static void addSubproof(List<Digest> leaves, int older, boolean whole, List<Digest> path) {
        if (older == leaves.size()) {
            if (!whole) {
                path.add(MerkleTree.root(leaves));
            }
            return;
        }
        int split = split(leaves);
        var left = leaves.subList(0, split);
        var right = leaves.subList(split, leaves.size());
        if (older <= split) {
            addSubproof(left, older, whole, path);
            path.add(MerkleTree.root(right));
        } else {
            addSubproof(right, older - split, false, path);
            path.add(MerkleTree.root(left));
        }
    }

    private static int split(List<Digest> leaves) {
        return Integer.highestOneBit(leaves.size() - 1);
    }

    /** Whether the path leads from the leaf at the index to the root of a tree of that size. */
    public static boolean includes(long size, Digest root, long index, Digest leaf, List<Digest> path) {
        if (index < 0 || index >= size) {
            return false;
        }
        var walk = new Walk(index, size - 1);
        var node = leaf;
        for (var sibling : path) {
            if (walk.atTop()) {
                return false;
            }
            node = walk.fromRight() ? MerkleTree.node(sibling, node) : MerkleTree.node(node, sibling);
            walk.up();
        }
        return walk.atTop() && node.equals(root);
    }

    /** Whether the path proves that the older tree is the beginning of the newer one. */
    public static boolean extendsFrom(long older, Digest olderRoot, long newer, Digest newerRoot, List<Digest> path) {
        if (older < 0 || older > newer) {
            return false;
        }
        if (older == 0 || older == newer) {
            var empty = MerkleTree.root(List.of());
            boolean same = older == newer ? olderRoot.equals(newerRoot) : olderRoot.equals(empty);
            return path.isEmpty() && same && (newer > 0 || newerRoot.equals(empty));
        }
        return !path.isEmpty() && leadsToBoth(older, olderRoot, newer, newerRoot, path);
    }

    private static boolean leadsToBoth(long older, Digest olderRoot, long newer, Digest newerRoot, List<Digest> path) {
        var walk = new Walk(older - 1, newer - 1);
        walk.skipRights();
        boolean complete = Long.bitCount(older) == 1;
        var first = complete ? olderRoot : path.get(0);
        var old = first;
        var young = first;
        for (var sibling : complete ? path : path.subList(1, path.size())) {
            if (walk.atTop()) {
                return false;
            }
            boolean fromRight = walk.fromRight();
            old = fromRight ? MerkleTree.node(sibling, old) : old;
            young = fromRight ? MerkleTree.node(sibling, young) : MerkleTree.node(young, sibling);
            walk.up();
        }
        return walk.atTop() && old.equals(olderRoot) && young.equals(newerRoot);
    }

    /** The way up from a node beside the way up from the last node of the same level. */
    private static final class Walk {

        private long node;
        private long last;

        Walk(long node, long last) {
            this.node = node;
            this.last = last;
        }

        boolean atTop() {
            return last == 0;
        }

        boolean fromRight() {
            return (node & 1) == 1 || node == last;
        }

        void skipRights() {
            while ((node & 1) == 1) {
                halve();
            }
        }

        /** A last node without sibling rises until it has one. */
        void up() {
            if (fromRight()) {
                while ((node & 1) == 0 && node != 0) {
                    halve();
                }
            }
            halve();
        }

        private void halve() {
            node >>= 1;
            last >>= 1;
        }
    }
}
