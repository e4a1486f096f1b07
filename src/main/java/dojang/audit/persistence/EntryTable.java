package dojang.audit.persistence;

import dojang.audit.model.Entry;
import dojang.audit.model.EntryKeys;
import dojang.audit.model.EntryKind;
import dojang.audit.model.IdGaps;
import dojang.shared.model.CaseId;
import dojang.shared.model.PersonId;
import dojang.shared.model.StepId;
import dojang.shared.persistence.Query;
import dojang.shared.persistence.SqlFailure;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of {@code audit_entry}, inserted and read over one connection. */
public final class EntryTable {

    static final String COLUMNS = "e.id, e.at, e.kind, e.case_id, e.step_id, e.round, e.actor_id, e.on_behalf_of,"
            + " e.idem_key, e.body, e.app_mac, e.auth_evidence";

    private static final String FOLLOWS = "e.kind < " + EntryKind.FIRST_THAT_CHANGES_NO_CASE;

    /**
     * From the end of the case's own index back to the first entry that follows others, which is nearly always the last
     * one. The optimiser would weigh the index of the kinds against it, at every act anew.
     */
    private static final String LAST =
            " e force index (audit_entry_case) where e.case_id = ? and " + FOLLOWS + " order by e.id desc limit 1";

    private final Connection connection;
    private final String table;

    /**
     * Reads and inserts over the connection, in whatever transaction it is.
     *
     * @param database the log's database; the connection's own is another one
     */
    public EntryTable(Connection connection, String database) {
        this.connection = connection;
        this.table = name(database);
    }

    /** The table as it may stand in a statement over a connection to another database. */
    public static String name(String database) {
        return AuditDatabase.quoted(database) + ".audit_entry";
    }

    /** The database's time, which is the log's record time. */
    public Instant now() {
        return query("select utc_timestamp(6)").list(row -> instant(row, 1)).get(0);
    }

    /**
     * Appends a row; the database gives id and record time.
     *
     * @return the id
     * @throws SqlFailure as a duplicate when the idempotency key, or the step with its round, is taken
     */
    public long insert(EntryKind kind, EntryKeys keys, byte[] body, byte[] mac) {
        return query(
                        "insert into " + table
                                + " (kind, case_id, step_id, round, actor_id, on_behalf_of, idem_key, body,"
                                + " app_mac) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        kind.code(),
                        value(keys.caseId(), CaseId::value),
                        value(keys.step(), StepId::value),
                        keys.round(),
                        value(keys.actor(), PersonId::value),
                        value(keys.onBehalfOf(), PersonId::value),
                        keys.idem(),
                        body,
                        mac)
                .insertForId();
    }

    public Optional<Entry> ofKey(UUID idem) {
        return one("where e.idem_key = ?", idem);
    }

    /**
     * What an act on a case meets, in one question.
     *
     * @param ofKey the entry of the act's idempotency key
     * @param last  the newest entry of the case among those that follow one another
     */
    public record Found(Optional<Entry> ofKey, Optional<Entry> last) {}

    /** The entry of this key, and the newest one of this case; asked in one question, since hardly a key is known. */
    public Found found(UUID idem, CaseId caseId) {
        // no word that says nothing: every act asks this
        var last = query(
                        "select " + COLUMNS.replace("e.", "") + ", exists (select 1 from " + table
                                + " k where k.idem_key = ?) as known" + " from " + table + LAST,
                        idem,
                        caseId.value())
                .first(row -> Map.entry(row.getBoolean("known"), entry(row)));
        boolean fresh = last.filter(row -> !row.getKey()).isPresent();
        return new Found(fresh ? Optional.empty() : ofKey(idem), last.map(Map.Entry::getValue));
    }

    /** The newest entry of the case among those that follow one another. */
    public Optional<Entry> lastOf(CaseId caseId) {
        return query(last(table), caseId.value()).list(EntryTable::entry).stream()
                .findFirst();
    }

    static String last(String table) {
        return "select " + COLUMNS + " from " + table + LAST;
    }

    /** The oldest entry of this kind. */
    public Optional<Entry> first(EntryKind kind) {
        return one("where e.kind = ? order by e.id limit 1", kind.code());
    }

    /** The oldest entry about an act on a case. */
    public Optional<Entry> firstAct() {
        return entries("force index (primary) where e.case_id is not null and " + FOLLOWS + " order by e.id limit 1")
                .stream()
                .findFirst();
    }

    /** Entries of these kinds, oldest first. */
    public List<Entry> about(Collection<EntryKind> kinds) {
        return entries(
                "where e.kind in " + Query.places(kinds) + " order by e.id",
                kinds.stream().map(EntryKind::code).toArray());
    }

    public List<Entry> ofCase(CaseId caseId) {
        return entries("where e.case_id = ? order by e.id", caseId.value());
    }

    /** The entries of a case before that one. */
    public List<Entry> ofCaseBefore(CaseId caseId, long id) {
        return entries("where e.case_id = ? and e.id < ? order by e.id", caseId.value(), id);
    }

    /**
     * These entries by their ids. Those of a batch stand side by side, and are read as one stretch: for a list of ids the
     * optimiser would go down the index once for each before it even begins to read.
     */
    public Map<Long, Entry> of(List<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var asked = Set.copyOf(ids);
        long first = Collections.min(ids);
        long last = Collections.max(ids);
        var read = last - first < 2L * ids.size()
                ? entries("where e.id between ? and ?", first, last)
                : entries("where e.id in " + Query.places(ids), ids.toArray());
        return read.stream()
                .filter(entry -> asked.contains(entry.id()))
                .collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    public List<Entry> after(long id, int most) {
        return entries("where e.id > ? order by e.id limit ?", id, most);
    }

    public List<Entry> after(long id, long upTo, int most) {
        return entries("where e.id > ? and e.id <= ? order by e.id limit ?", id, upTo, most);
    }

    /** The highest id committed so far; 0 when there is none. */
    public long highest() {
        return query("select coalesce(max(e.id), 0) from " + table + " e")
                .list(row -> row.getLong(1))
                .get(0);
    }

    /** Rows whose ids were passed over before; asked for by their ids, never by a window. */
    public List<Entry> in(List<IdGaps.Gap> gaps, int most) {
        var ranges = new ArrayList<Object>();
        gaps.forEach(gap -> ranges.addAll(List.of(gap.from(), gap.to())));
        if (ranges.isEmpty()) {
            return List.of();
        }
        var any = String.join(" or ", Collections.nCopies(gaps.size(), "e.id between ? and ?"));
        ranges.add(most);
        return entries("where " + any + " order by e.id limit ?", ranges.toArray());
    }

    public List<Long> idsAfter(long id, int most) {
        return query("select e.id from " + table + " e where e.id > ? order by e.id limit ?", id, most)
                .list(row -> row.getLong(1));
    }

    private Optional<Entry> one(String where, Object value) {
        return entries(where, value).stream().findFirst();
    }

    private List<Entry> entries(String where, Object... values) {
        return query("select " + COLUMNS + " from " + table + " e " + where, values)
                .list(EntryTable::entry);
    }

    private Query query(String sql, @Nullable Object... values) {
        return new Query(connection, sql, values);
    }

    static Entry entry(ResultSet row) throws SQLException {
        var keys = new EntryKeys(
                value(row.getObject("case_id", UUID.class), CaseId::new),
                value(row.getObject("step_id", UUID.class), StepId::new),
                row.getObject("round", Integer.class),
                value(row.getObject("actor_id", UUID.class), PersonId::new),
                value(row.getObject("on_behalf_of", UUID.class), PersonId::new),
                row.getObject("idem_key", UUID.class));
        return new Entry(
                row.getLong("id"),
                instant(row, 2),
                row.getInt("kind"),
                keys,
                row.getBytes("body"),
                row.getBytes("app_mac"),
                row.getBytes("auth_evidence"));
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        // only a zero date, forged with a lax sql_mode, reads as null; it must be examined like any other
        return time == null ? Instant.EPOCH : time.toInstant(ZoneOffset.UTC);
    }

    private static <A, B> @Nullable B value(@Nullable A value, Function<A, B> conversion) {
        return value == null ? null : conversion.apply(value);
    }
}
