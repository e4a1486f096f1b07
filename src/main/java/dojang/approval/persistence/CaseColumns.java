package dojang.approval.persistence;

import static dojang.shared.persistence.Query.instant;
import static dojang.shared.persistence.Query.value;

import dojang.approval.model.CasePassage;
import dojang.approval.model.CaseState;
import dojang.approval.model.Paper;
import dojang.shared.model.CaseId;
import dojang.shared.model.Desk;
import dojang.shared.model.Digest;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.Text;
import dojang.shared.model.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of {@code approval_case}: what lists show and are sorted by, and the state itself. */
final class CaseColumns {

    /** What lists show. */
    static final String ROW =
            "c.id, c.reference, c.kind, c.drafter_id, c.drafter_post_id, c.unit_id, c.state, c.title_ko,"
                    + " c.title_en, c.disclosure, c.sensitivity, c.version_no, c.returns, c.submitted_at,"
                    + " c.decided_at, c.returned_at, c.register_no, c.link_effect, c.link_case, c.stages";

    /** The same with the state. */
    static final String WHOLE = ROW + ", c.next_due, c.state_document";

    private CaseColumns() {}

    static CaseRow row(ResultSet row) throws SQLException {
        return new CaseRow(
                id(row, "id"),
                paper(row),
                CaseState.valueOf(row.getString("state")),
                new CaseSummary(
                        new Text(row.getString("title_ko"), row.getString("title_en")),
                        row.getString("disclosure"),
                        row.getString("sensitivity")),
                row.getInt("version_no"),
                row.getInt("stages"),
                new CasePassage(
                        row.getInt("returns"),
                        instant(row, "submitted_at"),
                        instant(row, "decided_at"),
                        instant(row, "returned_at"),
                        row.getString("register_no")));
    }

    static StoredCase whole(ResultSet row, ReadStates states) throws SQLException {
        var columns = row(row);
        byte @Nullable [] document = row.getBytes("state_document");
        var digest = Digest.sha256(document == null ? new byte[0] : document);
        var current = states.of(columns.id(), columns.paper(), document, digest);
        return new StoredCase(current, columns, digest, instant(row, "next_due"));
    }

    private static CaseId id(ResultSet row, String column) throws SQLException {
        return new CaseId(uuid(row, column));
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Paper paper(ResultSet row) throws SQLException {
        var desk = new Desk(new PostId(uuid(row, "drafter_post_id")), new UnitId(uuid(row, "unit_id")));
        var to = value(row.getObject("link_case", UUID.class), CaseId::new);
        var link = to == null ? null : new Paper.Link(Paper.Effect.valueOf(row.getString("link_effect")), to);
        return new Paper(
                row.getString("reference"), row.getString("kind"), new PersonId(uuid(row, "drafter_id")), desk, link);
    }
}
