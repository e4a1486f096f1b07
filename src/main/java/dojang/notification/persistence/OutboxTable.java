package dojang.notification.persistence;

import dojang.notification.model.Outgoing;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Mail that is to be sent, over one connection with a transaction of its own.
 *
 * <p>A node claims rows before it sends them and another node passes over what is claimed. A claim ends with time: a node
 * that died while sending may have sent, so such a row is marked as one that is sent again.
 */
public final class OutboxTable {

    private static final int LONGEST_TROUBLE = 300;

    private static final String DUE = "select " + NoticeTable.COLUMNS + ", n.mail_digest, n.tries, n.mail from notice n"
            + " where (n.mail = 'WAITING' and n.mail_from <= ? and (n.retry_at is null or n.retry_at <= now(6))"
            + " or n.mail = 'SENDING' and n.claimed_to < now(6))";

    private static final String PASSING_OVER_THE_CLAIMED = " for update skip locked";

    private final Connection connection;

    public OutboxTable(Connection connection) {
        this.connection = connection;
    }

    /**
     * Takes rows that may be sent by now.
     *
     * @param now   business time
     * @param lease how long no other node may take them
     * @param most  rows, and beyond them what completes a digest
     */
    public List<Outgoing> claim(UUID claim, Instant now, Duration lease, int most) throws SQLException {
        boolean automatic = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            var taken = new ArrayList<>(due(now, most));
            taken.addAll(restOfDigests(now, taken));
            if (!taken.isEmpty()) {
                mark(claim, lease, taken);
            }
            connection.commit();
            return taken;
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(automatic);
        }
    }

    private List<Outgoing> due(Instant now, int most) throws SQLException {
        try (var query =
                connection.prepareStatement(DUE + " order by n.created_at, n.id limit ?" + PASSING_OVER_THE_CLAIMED)) {
            query.setObject(1, NoticeTable.utc(now));
            query.setInt(2, most);
            return outgoing(query);
        }
    }

    /** What else is due to those of whose digest a part was taken: a digest is one mail, however much others have. */
    private List<Outgoing> restOfDigests(Instant now, List<Outgoing> taken) throws SQLException {
        var people = taken.stream()
                .filter(Outgoing::digest)
                .map(one -> one.stored().notice().person().value())
                .distinct()
                .toList();
        if (people.isEmpty()) {
            return List.of();
        }
        var marks = String.join(", ", Collections.nCopies(people.size(), "?"));
        try (var query = connection.prepareStatement(DUE + " and n.mail_digest and n.person_id in (" + marks
                + ") order by n.created_at, n.id" + PASSING_OVER_THE_CLAIMED)) {
            query.setObject(1, NoticeTable.utc(now));
            for (int place = 0; place < people.size(); place++) {
                query.setObject(place + 2, people.get(place));
            }
            var known = taken.stream().map(one -> one.stored().id()).collect(Collectors.toSet());
            return outgoing(query).stream()
                    .filter(one -> !known.contains(one.stored().id()))
                    .toList();
        }
    }

    private static List<Outgoing> outgoing(PreparedStatement query) throws SQLException {
        try (var rows = query.executeQuery()) {
            var list = new ArrayList<Outgoing>();
            while (rows.next()) {
                list.add(new Outgoing(
                        NoticeTable.stored(rows),
                        rows.getBoolean("mail_digest"),
                        rows.getInt("tries"),
                        "SENDING".equals(rows.getString("mail"))));
            }
            return list;
        }
    }

    private void mark(UUID claim, Duration lease, List<Outgoing> taken) throws SQLException {
        var marks = String.join(", ", Collections.nCopies(taken.size(), "?"));
        try (var update = connection.prepareStatement("update notice set mail = 'SENDING', claimed_by = ?,"
                + " claimed_to = now(6) + interval ? second, tries = tries + 1 where id in (" + marks + ")")) {
            update.setObject(1, claim);
            update.setLong(2, lease.toSeconds());
            int place = 2;
            for (var outgoing : taken) {
                update.setObject(++place, outgoing.stored().id());
            }
            update.executeUpdate();
        }
    }

    /** They went out. */
    public void sent(UUID claim, List<UUID> ids) throws SQLException {
        settle(claim, ids, "mail = 'SENT', sent_at = now(6), trouble = null", List.of());
    }

    /** They could not be sent now and will be tried again. */
    public void failed(UUID claim, List<UUID> ids, Duration rest, String trouble) throws SQLException {
        settle(
                claim,
                ids,
                "mail = 'WAITING', retry_at = now(6) + interval ? second, trouble = left(?, " + LONGEST_TROUBLE + ")",
                List.of(rest.toSeconds(), trouble));
    }

    /** Nobody takes them: the address is none, or its server says no for good. */
    public void refused(UUID claim, List<UUID> ids, String trouble) throws SQLException {
        settle(claim, ids, "mail = 'REFUSED', trouble = left(?, " + LONGEST_TROUBLE + ")", List.of(trouble));
    }

    /** Only whoever still holds the claim settles it. */
    private void settle(UUID claim, List<UUID> ids, String change, List<Object> values) throws SQLException {
        var marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        try (var update = connection.prepareStatement("update notice set " + change
                + ", claimed_by = null, claimed_to = null where claimed_by = ? and id in (" + marks + ")")) {
            int place = 0;
            for (var value : values) {
                update.setObject(++place, value);
            }
            update.setObject(++place, claim);
            for (var id : ids) {
                update.setObject(++place, id);
            }
            update.executeUpdate();
        }
    }
}
