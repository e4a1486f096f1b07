package dojang.setup;

import java.util.Locale;

/** The database accounts, each for one kind of work (trust study 6.7). */
public enum Account {
    /** Creates databases and accounts, once; the application never runs as this one. */
    OWNER,
    /** Changes the schema of the product's own database. */
    MIGRATOR,
    /** The application: reads and writes rows, no DDL, may only append to the log. */
    APP,
    /** The sequencer: seals entries of the log. */
    SEQ,
    /** Reads everything, writes nothing. */
    AUDITOR,
    /** Takes backups. */
    BACKUP;

    /** The placeholder in {@code config/db/*.sql} and the key in the accounts file. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
