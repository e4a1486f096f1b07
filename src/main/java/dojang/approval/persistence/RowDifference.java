package dojang.approval.persistence;

import dojang.approval.model.CaseHistory;
import dojang.approval.model.Paper;
import dojang.shared.model.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the row of a case says otherwise than the entries of the case (I-21).
 *
 * @param column of {@code approval_case}; of the state itself its digests are compared
 * @param told   what the log says; empty for nothing
 * @param stands what the table says; empty for nothing
 */
public record RowDifference(String column, String told, String stands) {

    /**
     * All of them, none where the row is what the log has left.
     *
     * @param state digest of the state's bytes in the row
     */
    public static List<RowDifference> of(CaseHistory told, CaseRow row, Digest state) {
        var found = new ArrayList<RowDifference>();
        var current = told.current();
        var passage = told.passage();
        var stands = row.passage();
        add(found, "state", current.state(), row.state());
        add(found, "version_no", current.draft().number(), row.version());
        paper(found, current.paper(), row.paper());
        add(found, "register_no", passage.registerNumber(), stands.registerNumber());
        add(found, "submitted_at", passage.submitted(), stands.submitted());
        add(found, "decided_at", passage.decided(), stands.decided());
        add(found, "returned_at", passage.returned(), stands.returned());
        add(found, "returns", passage.returns(), stands.returns());
        add(found, "stages", ApprovalCases.stages(current), row.stages());
        add(found, "state_document", CaseDocument.digest(current).hex(), state.hex());
        return found;
    }

    private static void paper(List<RowDifference> found, Paper told, Paper stands) {
        add(found, "reference", told.reference(), stands.reference());
        add(found, "kind", told.kind(), stands.kind());
        add(found, "drafter_id", told.drafter(), stands.drafter());
        add(found, "drafter_post_id, unit_id", told.desk(), stands.desk());
        add(found, "link_effect, link_case", told.link(), stands.link());
    }

    private static void add(List<RowDifference> found, String column, @Nullable Object told, @Nullable Object stands) {
        if (!Objects.equals(told, stands)) {
            found.add(new RowDifference(column, Objects.toString(told, ""), Objects.toString(stands, "")));
        }
    }
}
