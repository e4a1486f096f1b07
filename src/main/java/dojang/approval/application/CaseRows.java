package dojang.approval.application;

import dojang.approval.model.CaseHistory;
import dojang.approval.persistence.CaseEntry;
import dojang.approval.persistence.CaseRow;
import dojang.approval.persistence.RowDifference;
import dojang.approval.persistence.Unreadable;
import dojang.audit.application.TrailEntry;
import dojang.audit.model.Finding;
import dojang.shared.model.Digest;
import dojang.shared.model.Text;
import java.util.List;
import java.util.Optional;

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
    public static Optional<CaseHistory> told(CaseRow row, List<TrailEntry> entries) {
        return Unreadable.unless(
                () -> CaseEntry.told(
                        row.id(),
                        row.paper(),
                        entries.stream()
                                .filter(entry -> entry.kind().follows())
                                .map(TrailEntry::body)
                                .toList()),
                () -> "the entries of case " + row.id() + " do not tell its state");
    }

    /** What the row says otherwise than the log, each with both sides; none where it is what the log has left. */
    public static List<Finding> differing(CaseHistory told, CaseRow row, Digest state) {
        return RowDifference.of(told, row, state).stream()
                .map(one -> differing("approval_case." + one.column(), one.told(), one.stands()))
                .toList();
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
}
