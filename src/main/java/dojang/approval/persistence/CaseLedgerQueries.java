package dojang.approval.persistence;

import static dojang.shared.persistence.Query.places;
import static dojang.shared.persistence.Query.utc;

import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.PersonId;
import dojang.shared.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Submitted cases with their texts, for trying rules on them. Reads only. */
@ApplicationScoped
public class CaseLedgerQueries {

    private static final String RECENT =
            "c.submitted_at is not null and (c.state = 'IN_APPROVAL' or c.submitted_at >= ?)";

    @Inject
    Sql sql;

    /** How many cases are in approval, or were first submitted since then. */
    public long countOpenOrSubmittedSince(Instant since) {
        return sql.number("select count(*) from approval_case c where " + RECENT, List.of(moment(since)));
    }

    /** Those of them that are of these kinds, in order of submission. */
    public List<CaseId> openOrSubmittedSince(Instant since, Set<String> kinds) {
        return ids(RECENT, moment(since), kinds);
    }

    /** Cases of these kinds that a person has in approval, in order of submission. */
    public List<CaseId> openOf(PersonId drafter, Set<String> kinds) {
        return ids(
                "c.submitted_at is not null and c.state = 'IN_APPROVAL' and c.drafter_id = ?", drafter.value(), kinds);
    }

    private List<CaseId> ids(String condition, Object value, Set<String> kinds) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        var values = new ArrayList<Object>(kinds);
        values.add(0, value);
        return sql.list(
                "select c.id from approval_case c where " + condition + " and c.kind in " + places(kinds)
                        + " order by c.submitted_at, c.id",
                values,
                row -> new CaseId(CaseColumns.uuid(row, "id")));
    }

    /** These cases, each with the text of its present version, in one query. */
    public Map<CaseId, Written> written(Collection<CaseId> some) {
        return some.isEmpty()
                ? Map.of()
                : sql
                        .list(
                                "select " + CaseColumns.ROW
                                        + ", v.content, v.state as text_state, v.form_digest from approval_case c join draft_version v"
                                        + " on v.case_id = c.id and v.number = c.version_no where c.id in "
                                        + places(some),
                                some.stream().map(CaseId::value).toList(),
                                CaseLedgerQueries::written)
                        .stream()
                        .collect(Collectors.toMap(found -> found.row().id(), found -> found));
    }

    /** These cases without their texts. */
    public List<CaseRow> rows(Collection<CaseId> some) {
        return some.isEmpty()
                ? List.of()
                : sql.list(
                        "select " + CaseColumns.ROW + " from approval_case c where c.id in " + places(some),
                        some.stream().map(CaseId::value).toList(),
                        CaseColumns::row);
    }

    /**
     * A case and the text of its present version.
     *
     * @param working whether it is being written
     * @param form    the form it was frozen with; null for the first of its kind
     */
    public record Written(
            CaseRow row,
            String content,
            boolean working,
            @Nullable Digest form) {}

    private static Written written(ResultSet row) throws SQLException {
        @Nullable String form = row.getString("form_digest");
        return new Written(
                CaseColumns.row(row),
                row.getString("content"),
                row.getString("text_state").equals("WORKING"),
                form == null ? null : Digest.told(form));
    }

    private static Object moment(Instant at) {
        return Objects.requireNonNull(utc(at));
    }
}
