package dojang.approval.persistence;

import static dojang.shared.persistence.Query.utc;

import dojang.approval.model.CaseHistory;
import dojang.approval.model.Paper;
import dojang.approval.model.Replay;
import dojang.approval.model.Waiting;
import dojang.audit.model.CanonicalJsonReader;
import dojang.audit.model.Entry;
import dojang.audit.model.EntryKind;
import dojang.audit.persistence.EntryTable;
import dojang.shared.model.CaseId;
import dojang.shared.persistence.Query;
import dojang.shared.persistence.SqlFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what the tables keep of cases anew, from the log: at an upgrade, and when a table was lost. */
public final class StateFill {

    private final Connection product;
    private final EntryTable entries;

    /**
     * Works over two connections.
     *
     * @param product may change the product's tables
     * @param log     may read the log
     * @param audit   name of the log's database
     */
    public StateFill(Connection product, Connection log, String audit) {
        this.product = product;
        entries = new EntryTable(log, audit);
    }

    /** A case whose row differed from its log. */
    public record Difference(CaseId id, String reference) {}

    /** Fills cases that have no state yet, each in a transaction of its own; may be broken off and called again. */
    public int missing() throws SQLException {
        var rows = query(
                        "select " + CaseColumns.ROW + " from approval_case c where c.state_document is null", List.of())
                .list(CaseColumns::row);
        var failed = new ArrayList<String>();
        for (var row : rows) {
            try {
                fill(row);
            } catch (IllegalArgumentException | NoSuchElementException | NullPointerException | SqlFailure e) {
                failed.add(row.paper().reference() + " (" + row.id() + "): " + e.getMessage());
            }
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException("The log of " + failed.size()
                    + " cases does not tell their state; the others" + " are filled: " + String.join("; ", failed));
        }
        return rows.size();
    }

    /** Writes every case anew, and tells whose state differed. */
    public List<Difference> all() throws SQLException {
        var rows = query("select " + CaseColumns.ROW + " from approval_case c order by c.id", List.of())
                .list(CaseColumns::row);
        var differing = Stream.<Difference>builder();
        for (var row : rows) {
            if (fill(row)) {
                differing.add(new Difference(row.id(), row.paper().reference()));
            }
        }
        return differing.build().toList();
    }

    /** Whether the state differed from what stood there. */
    private boolean fill(CaseRow row) throws SQLException {
        product.setAutoCommit(false);
        try {
            var stored = query("select state_document from approval_case where id = ? for update", id(row))
                    .list(one -> one.getBytes(1))
                    .get(0);
            var history = history(row.id(), row.paper());
            var document = CaseDocument.of(history.current());
            if (stored == null && !tells(history, row)) {
                throw new IllegalArgumentException("the log tells "
                        + history.current().state() + " in version "
                        + history.current().draft().number() + ", the table " + row.state() + " in " + row.version());
            }
            put(row, history, document);
            product.commit();
            return stored != null && (!Arrays.equals(stored, document) || !tells(history, row));
        } finally {
            product.rollback();
            product.setAutoCommit(true);
        }
    }

    /** Whether the columns beside the state say the same. */
    private static boolean tells(CaseHistory history, CaseRow row) {
        return history.current().state() == row.state()
                && history.current().draft().number() == row.version();
    }

    private void put(CaseRow row, CaseHistory history, byte[] document) {
        var id = row.id();
        var current = history.current();
        change(
                "update approval_case set state = ?, version_no = ?, state_document = ?, stages = ?, unreceived = ?,"
                        + " returned_at = ?, lock_version = lock_version + 1 where id = ?",
                Arrays.asList(
                        current.state().name(),
                        current.draft().number(),
                        document,
                        ApprovalCases.stages(current),
                        ApprovalCases.unreceived(current),
                        utc(history.returned()),
                        id.value()));
        for (var table : List.of("waiting", "answered_step", "left_chain")) {
            change("delete from " + table + " where case_id = ?", List.of(id.value()));
        }
        WaitingTable.put(this::change, id, row.paper().desk().unit(), Waiting.of(current));
        AnsweredSteps.add(this::change, history.answered());
        history.left()
                .forEach((version, chain) -> change(
                        "insert into left_chain (case_id, version_no, document) values (?, ?, ?)",
                        List.of(id.value(), version, CaseDocument.of(chain))));
    }

    private CaseHistory history(CaseId id, Paper paper) {
        var lines = entries.ofCase(id).stream().flatMap(StateFill::line).toList();
        return CaseHistory.of(id, paper, lines);
    }

    /** What an accepted act tells; nothing else changes a case. */
    @SuppressWarnings("unchecked") // the form of an entry's body
    private static Stream<Replay.Line> line(Entry entry) {
        if (EntryKind.ofCode(entry.kind()).filter(EntryKind::follows).isEmpty()) {
            return Stream.empty();
        }
        var body = CanonicalJsonReader.object(entry.body())
                .orElseThrow(() -> new IllegalArgumentException("entry " + entry.id() + " is damaged"));
        if (!Boolean.TRUE.equals(body.get("accepted"))) {
            return Stream.empty();
        }
        var events = (List<Map<String, Object>>) Objects.requireNonNull(body.get("events"));
        return Stream.of(new Replay.Line(Instant.parse(String.valueOf(body.get("at"))), events));
    }

    private static List<Object> id(CaseRow row) {
        return List.of(row.id().value());
    }

    private int change(String text, List<? extends @Nullable Object> values) {
        return query(text, values).run();
    }

    private Query query(String text, List<? extends @Nullable Object> values) {
        return new Query(product, text, values);
    }
}
