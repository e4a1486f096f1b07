package dojang.audit.application;

import dojang.audit.model.Entry;
import java.util.List;

/**
 * Hears what the log has sealed: each entry once, in the order of the leaves, in the transaction that remembers how far
 * it heard. What it writes is there or not together with that, whatever is killed in between.
 */
public interface LogListener {

    /** Stands in the table of cursors; never changes. */
    String name();

    void hear(List<Entry> entries);
}
