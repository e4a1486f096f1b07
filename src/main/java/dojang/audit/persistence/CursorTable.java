package dojang.audit.persistence;

import dojang.shared.persistence.Query;
import java.sql.Connection;
import java.util.Optional;

/** How far each listener has heard the sealed log; over one connection to the product's database. */
public final class CursorTable {

    private final Connection connection;

    public CursorTable(Connection connection) {
        this.connection = connection;
    }

    /** Leaves the listener has heard, locked; empty while another node is at it. */
    public Optional<Long> lock(String listener) {
        return new Query(connection, "select leaf from log_cursor where name = ? for update skip locked", listener)
                .first(row -> row.getLong(1));
    }

    /** Leaves the listener has heard. */
    public long told(String listener) {
        return new Query(connection, "select leaf from log_cursor where name = ?", listener).number();
    }

    public void move(String listener, long leaf) {
        new Query(connection, "update log_cursor set leaf = ? where name = ?", leaf, listener).run();
    }

    /**
     * Lets the listener begin behind what is sealed by now, unless it has begun: an earlier version has told that itself.
     *
     * @param sealed leaves in the tree
     */
    public void begin(String listener, long sealed) {
        new Query(
                        connection,
                        "insert into log_cursor (name, leaf) values (?, ?) on duplicate key update leaf = leaf",
                        listener,
                        sealed)
                .run();
    }
}
