package dojang.jobs;

import java.time.Duration;

/**
 * Work that returns. Usually one node does it at a time; it must do no harm when two do, because a node may come back
 * after it was given up.
 */
public interface Job {

    /** Stands in the table of jobs; never changes. */
    String name();

    /** The rest between two runs. */
    Duration every();

    void run();
}
