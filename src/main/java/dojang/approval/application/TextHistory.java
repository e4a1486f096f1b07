package dojang.approval.application;

import dojang.approval.model.ApprovalCase;
import dojang.shared.model.Digest;
import java.util.List;
import java.util.Optional;

/** Given by whoever keeps the texts: what has changed in a text since somebody had it on screen, and past the door. */
public interface TextHistory {

    /**
     * The number of the version that was read, then the sections that differ from the newest.
     *
     * @param seen what was on screen
     * @return empty when no version of the case looked like that
     */
    Optional<List<String>> changedSince(ApprovalCase current, Digest seen);

    /** Where the stored text of the newest version, or the list of its files, is not what was frozen; empty where it is. */
    List<String> altered(ApprovalCase current);
}
