package dojang.approval.persistence;

import java.time.DateTimeException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What somebody has altered past the door may have any form; whoever meets it goes on without it and says so. */
public final class Unreadable {

    private static final Logger LOG = Logger.getLogger(Unreadable.class.getName());

    private Unreadable() {}

    /** What the work makes of stored bytes; empty, and an alarm in the server's log, where they have not their form. */
    public static <T> Optional<T> unless(Supplier<T> work, Supplier<String> alarm) {
        try {
            return Optional.of(work.get());
        } catch (IllegalArgumentException
                | NoSuchElementException
                | NullPointerException
                | ClassCastException
                | DateTimeException e) {
            LOG.log(Level.SEVERE, e, alarm);
            return Optional.empty();
        }
    }
}
