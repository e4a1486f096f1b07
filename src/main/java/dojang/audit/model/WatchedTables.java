package dojang.audit.model;

import java.util.List;

/** What a feature has proven by the log beside its cases. */
public interface WatchedTables {

    List<WatchedTable> tables();
}
