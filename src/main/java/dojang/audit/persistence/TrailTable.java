package dojang.audit.persistence;

import dojang.audit.model.Entry;
import dojang.audit.model.TrailFilter;
import dojang.shared.persistence.Query;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entries beside the case they belong to; the connection's own database is the one that holds the cases. */
public final class TrailTable {

    private static final ZoneId MINISTRY = ZoneId.of("Asia/Seoul");

    /** Business time as text; entries without one, such as a sign-in, count by their record time. */
    private static final String TIME = "cast(coalesce(json_value(convert(e.body using utf8mb4), '$.at'),"
            + " date_format(e.at, '%Y-%m-%dT%H:%i:%s')) as char character set latin1) collate latin1_bin";

    private final Connection connection;
    private final String from;

    public TrailTable(Connection connection, String database) {
        this.connection = connection;
        from = " from " + AuditDatabase.quoted(database)
                + ".audit_entry e left join approval_case c on c.id = e.case_id";
    }

    /** An entry and its case's reference. */
    public record Row(Entry entry, @Nullable String reference) {}

    /** Entries of the filter with ids below the given one, highest id first. */
    public List<Row> search(TrailFilter filter, long before, int most) {
        var where = new Where();
        where.add("e.id < ?", before);
        if (filter.person() != null) {
            where.add(
                    "(e.actor_id = ? or e.on_behalf_of = ?)",
                    filter.person().value(),
                    filter.person().value());
        }
        if (filter.unit() != null) {
            where.add("c.unit_id = ?", filter.unit().value());
        }
        if (filter.caseKind() != null) {
            where.add("c.kind = ?", filter.caseKind());
        }
        if (filter.entryKind() != null) {
            where.add("e.kind = ?", filter.entryKind().code());
        }
        if (filter.reference() != null) {
            where.add("left(c.reference, char_length(?)) = ?", filter.reference(), filter.reference());
        }
        addDays(filter, where);
        if (filter.refusedOnly()) {
            // a quotation mark inside a text is written \", so these bytes are the member itself
            where.add("locate(?, e.body) > 0", "\"accepted\":false");
        }
        return where.rows(most);
    }

    private static void addDays(TrailFilter filter, Where where) {
        if (filter.from() != null) {
            where.add(TIME + " >= ?", startOf(filter.from()));
        }
        if (filter.to() != null) {
            where.add(TIME + " < ?", startOf(filter.to().plusDays(1)));
        }
    }

    /** To the second and without a suffix, so that it compares rightly with times of any precision. */
    private static String startOf(LocalDate day) {
        var start =
                day.atStartOfDay(MINISTRY).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
        return start + ":00";
    }

    /** Conditions, all of which must hold. */
    private final class Where {

        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        void add(String condition, Object... with) {
            conditions.add(condition);
            values.addAll(List.of(with));
        }

        List<Row> rows(int most) {
            values.add(most);
            var sql = "select " + EntryTable.COLUMNS + ", c.reference" + from + " where "
                    + String.join(" and ", conditions) + " order by e.id desc limit ?";
            return new Query(connection, sql, values)
                    .list(row -> new Row(EntryTable.entry(row), row.getString("reference")));
        }
    }

    /** The entries of one case, oldest first. */
    public List<Row> ofCase(UUID caseId) {
        return new Query(
                        connection,
                        "select " + EntryTable.COLUMNS + ", c.reference" + from + " where e.case_id = ? order by e.id",
                        caseId)
                .list(row -> new Row(EntryTable.entry(row), row.getString("reference")));
    }
}
