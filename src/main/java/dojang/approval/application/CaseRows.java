package dojang.approval.application;

import dojang.approval.model.CaseHistory;
import dojang.approval.persistence.CaseEntry;
import dojang.approval.persistence.RowDifference;
import dojang.approval.persistence.StoredCase;
import dojang.approval.persistence.Unreadable;
import dojang.audit.application.AuditRecord;
import dojang.audit.application.TrailEntry;
import dojang.audit.model.Finding;
import dojang.shared.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds the rows of cases against the log: a row is a snapshot of its entries, so that it can be proven by them. */
public final class CaseRows {

    /** What is said where the log itself cannot be followed. */
    public static final Finding UNTOLD = new Finding(
            null,
            "ROW_UNTOLD",
            new Text(
                    "이 사안의 기록이 손상되어 저장된 내용과 맞는지 확인할 수 없습니다.",
                    "The entries of this case are damaged, so that what is stored cannot be held against them."));

    private CaseRows() {}

    /** The case as its entries tell it; empty where somebody has damaged one. */
    public static Optional<CaseHistory> told(StoredCase stored, List<TrailEntry> entries) {
        var row = stored.row();
        return Unreadable.unless(
                () -> CaseEntry.told(
                        row.id(),
                        // the state names its paper under the digest of the last entry; of the columns nobody vouches
                        stored.current().paper(),
                        entries.stream()
                                .filter(entry -> entry.kind().follows())
                                .map(TrailEntry::body)
                                .toList()),
                () -> "the entries of case " + row.id() + " do not tell its state");
    }

    /**
     * What the row says otherwise than the log, each with both sides; none where it is what the log has left.
     *
     * @param entries of the case; the last one names the digest of the state it has left, whatever the row says of its paper
     */
    public static List<Finding> differing(CaseHistory told, StoredCase stored, List<TrailEntry> entries) {
        var state = stored.digest();
        var found = RowDifference.of(told, stored.row(), state).stream()
                .map(one -> differing("approval_case." + one.column(), one.told(), one.stands()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (found.isEmpty()) {
            lastState(entries)
                    .filter(left -> !left.equals(state.hex()))
                    .ifPresent(left -> found.add(differing("approval_case.state_document", left, state.hex())));
        }
        return found;
    }

    /** Entries of earlier versions do not say. */
    private static Optional<String> lastState(List<TrailEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.kind().follows())
                .reduce((before, after) -> after)
                .map(entry -> entry.body().get(AuditRecord.STATE))
                .map(String::valueOf);
    }

    /** A place of the tables that says something else than the log. */
    public static Finding differing(String place, String told, String stands) {
        return new Finding(
                null,
                "ROW_DIFFERS",
                new Text(
                        "%s: 기록에는 “%s”, 표에는 “%s”".formatted(place, told, stands),
                        "%s: the log says “%s”, the table “%s”.".formatted(place, told, stands)));
    }

    /** A place of a text, its files or its form that is not what was submitted. */
    public static Finding altered(String place) {
        return new Finding(
                null, "TEXT_ALTERED", new Text(place + ": 상신된 내용과 다릅니다.", place + ": not what was submitted."));
    }
}
