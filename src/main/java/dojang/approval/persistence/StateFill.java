package dojang.approval.persistence;

import static dojang.shared.persistence.Query.utc;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.CaseHistory;
import dojang.approval.model.CaseState;
import dojang.approval.model.Paper;
import dojang.approval.model.Waiting;
import dojang.audit.persistence.EntryTable;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.persistence.Query;
import dojang.shared.persistence.SqlFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
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

    /**
     * A case whose row differed from its log.
     *
     * @param was digest of the state that stood there
     * @param is  digest of the one that stands there now
     */
    public record Difference(CaseId id, @Nullable String reference, Digest was, Digest is) {

        /** As an operator looks for it. */
        public String name() {
            return reference == null ? id.toString() : reference + " (" + id + ")";
        }
    }

    /** Fills cases that have no state yet, each in a transaction of its own; may be broken off and called again. */
    public int missing() throws SQLException {
        var rows = query(
                        "select " + CaseColumns.ROW + " from approval_case c where c.state_document is null", List.of())
                .list(CaseColumns::row);
        var failed = new ArrayList<String>();
        for (var row : rows) {
            try {
                fill(row, false);
            } catch (IllegalArgumentException | NoSuchElementException | NullPointerException | SqlFailure e) {
                failed.add(row.id() + ": " + e.getMessage());
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
            fill(row, true).ifPresent(differing::add);
        }
        return differing.build().toList();
    }

    /** How the state differed from what stood there; empty where it did not, or nothing stood there. */
    private Optional<Difference> fill(CaseRow row, boolean anew) throws SQLException {
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
            if (anew) {
                askAnew(row.id(), history.current());
            }
            product.commit();
            return stored == null
                            || RowDifference.of(history, row, Digest.sha256(stored))
                                    .isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Difference(
                            row.id(),
                            history.current().paper().reference(),
                            Digest.sha256(stored),
                            Digest.sha256(document)));
        } finally {
            product.rollback();
            product.setAutoCommit(true);
        }
    }

    /** Whether the columns beside the state that say what it is say the same. */
    private static boolean tells(CaseHistory history, CaseRow row) {
        return history.current().state() == row.state()
                && history.current().draft().number() == row.version();
    }

    /**
     * When the clock has something to ask next, the rule book says and not the log. So it is sent to look at whatever it may
     * ask of, from the freezing of the text on; what it has asked already it does not ask again.
     */
    private void askAnew(CaseId id, ApprovalCase current) {
        var frozen = current.draft().frozen();
        boolean asked =
                current.state() == CaseState.RETURNED || !Waiting.of(current).isEmpty();
        change(
                "update approval_case set next_due = ? where id = ?",
                Arrays.asList(asked && frozen != null ? utc(frozen.at()) : null, id.value()));
    }

    private void put(CaseRow row, CaseHistory history, byte[] document) {
        var id = row.id();
        var current = history.current();
        var passage = history.passage();
        // no two cases have one number: whoever has this one wrongly gives it back
        change(
                "update approval_case set register_no = null where register_no = ? and id <> ?",
                Arrays.asList(passage.registerNumber(), id.value()));
        change(
                "update approval_case set reference = null where reference = ? and id <> ?",
                Arrays.asList(current.paper().reference(), id.value()));
        change(
                "update approval_case set state = ?, version_no = ?, state_document = ?, stages = ?, unreceived = ?,"
                        + " returns = ?, submitted_at = ?, decided_at = ?, returned_at = ?, register_no = ?, reference = ?,"
                        + " lock_version = lock_version + 1 where id = ?",
                Arrays.asList(
                        current.state().name(),
                        current.draft().number(),
                        document,
                        ApprovalCases.stages(current),
                        ApprovalCases.unreceived(current),
                        passage.returns(),
                        utc(passage.submitted()),
                        utc(passage.decided()),
                        utc(passage.returned()),
                        passage.registerNumber(),
                        current.paper().reference(),
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
        return CaseEntry.history(id, paper, entries.ofCase(id));
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
