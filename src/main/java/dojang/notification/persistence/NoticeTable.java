package dojang.notification.persistence;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.notification.model.MailTimes;
import dojang.notification.model.MailWish;
import dojang.notification.model.Notice;
import dojang.notification.model.NoticeKind;
import dojang.notification.model.StoredNotice;
import dojang.shared.model.CaseId;
import dojang.shared.model.PersonId;
import dojang.shared.model.WorkingCalendar;
import dojang.shared.persistence.Query;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notices and how people want to be written to, over one connection. */
public final class NoticeTable {

    private static final String INSERT = "insert into notice (id, person_id, case_id, entry_id, kind, detail, due_at,"
            + " created_at, mail, mail_digest, mail_from) values ";
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ONCE = " on duplicate key update id = id";

    static final String COLUMNS =
            "n.id, n.person_id, n.case_id, n.entry_id, n.kind, n.detail, n.due_at, n.created_at, n.read_at";

    private final Connection connection;

    public NoticeTable(Connection connection) {
        this.connection = connection;
    }

    /**
     * Writes notices by one statement; the same act tells a person the same thing once.
     *
     * @param wishes of the persons named; who has none gets no mail. Empty: mail is off
     */
    public void add(List<Notice> notices, Map<PersonId, MailWish> wishes, WorkingCalendar calendar)
            throws SQLException {
        var rows = String.join(", ", Collections.nCopies(notices.size(), ROW));
        try (var insert = connection.prepareStatement(INSERT + rows + ONCE)) {
            int place = 0;
            for (var notice : notices) {
                var wish = wishes.getOrDefault(notice.person(), MailWish.nothing("ko"));
                boolean mailed = wish.isWanted();
                insert.setObject(++place, UuidCreator.getTimeOrderedEpoch());
                insert.setObject(++place, notice.person().value());
                insert.setObject(++place, notice.caseId().value());
                insert.setLong(++place, notice.entry());
                insert.setString(++place, notice.kind().name());
                insert.setString(++place, notice.detail());
                insert.setObject(++place, utc(notice.due()));
                insert.setObject(++place, utc(notice.at()));
                insert.setString(++place, mailed ? "WAITING" : "OFF");
                insert.setBoolean(++place, mailed && wish.when() == MailWish.When.DIGEST);
                insert.setObject(++place, mailed ? utc(MailTimes.from(wish.when(), notice.at(), calendar)) : null);
            }
            insert.executeUpdate();
        }
    }

    /**
     * A person's notices until now, those not read yet first, then the newest. A clock that was set back has yet to come
     * to the others.
     *
     * @param settled what was read since then keeps its place, so that it can be marked as not read again
     */
    public List<StoredNotice> of(PersonId person, int most, Instant now, Instant settled) throws SQLException {
        try (var query = connection.prepareStatement(
                "select " + COLUMNS + " from notice n where n.person_id = ?"
                        + " and n.created_at <= ? order by n.read_at is not null and n.read_at < ?, n.created_at desc, n.id desc limit ?")) {
            query.setObject(1, person.value());
            query.setObject(2, utc(now));
            query.setObject(3, utc(settled));
            query.setInt(4, most);
            try (var rows = query.executeQuery()) {
                var list = new ArrayList<StoredNotice>();
                while (rows.next()) {
                    list.add(stored(rows));
                }
                return list;
            }
        }
    }

    /** All notices that tell of a case. */
    public List<ToldNotice> told(CaseId id) {
        return new Query(
                        connection,
                        "select n.id, n.person_id, n.entry_id, n.kind, n.created_at from notice n where n.case_id = ?",
                        id.value())
                .list(row -> new ToldNotice(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getLong("entry_id"),
                        NoticeKind.valueOf(row.getString("kind")),
                        Objects.requireNonNull(Query.instant(row, "created_at"))));
    }

    public int unread(PersonId person, Instant now) throws SQLException {
        try (var query = connection.prepareStatement(
                "select count(*) from notice where person_id = ? and read_at is null and created_at <= ?")) {
            query.setObject(1, person.value());
            query.setObject(2, utc(now));
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    /**
     * Marks one of the person's own notices.
     *
     * @param at when it was read; null: not read
     * @return whether it is one of the person's own
     */
    public boolean mark(PersonId person, UUID notice, @Nullable Instant at) throws SQLException {
        try (var update = connection.prepareStatement("update notice set read_at = ? where id = ? and person_id = ?")) {
            update.setObject(1, utc(at));
            update.setObject(2, notice);
            update.setObject(3, person.value());
            return update.executeUpdate() == 1;
        }
    }

    /** Marks all of the person's notices until now as read. */
    public void markAll(PersonId person, Instant at) throws SQLException {
        try (var update = connection.prepareStatement(
                "update notice set read_at = ? where person_id = ? and read_at is null and created_at <= ?")) {
            update.setObject(1, utc(at));
            update.setObject(2, person.value());
            update.setObject(3, utc(at));
            update.executeUpdate();
        }
    }

    static StoredNotice stored(ResultSet row) throws SQLException {
        var notice = new Notice(
                new PersonId(row.getObject("person_id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getLong("entry_id"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("detail"),
                instant(row, "due_at"),
                Objects.requireNonNull(instant(row, "created_at")));
        return new StoredNotice(row.getObject("id", UUID.class), notice, row.getObject("read_at") != null);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    static @Nullable LocalDateTime utc(@Nullable Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
