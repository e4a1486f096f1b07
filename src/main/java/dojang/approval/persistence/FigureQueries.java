package dojang.approval.persistence;

import static dojang.shared.persistence.Query.places;
import static dojang.shared.persistence.Query.utc;

import dojang.approval.model.CaseCounts;
import dojang.approval.model.CaseCounts.Asked;
import dojang.approval.model.CaseCounts.Passage;
import dojang.approval.model.CaseCounts.Wait;
import dojang.approval.model.CaseSelection;
import dojang.approval.model.SubmissionWindow;
import dojang.shared.model.ActorContext;
import dojang.shared.model.CaseId;
import dojang.shared.model.StepKind;
import dojang.shared.model.UnitId;
import dojang.shared.persistence.Query;
import dojang.shared.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the submitted cases of units or of a drafter. Each question is one statement over a narrow index that gives
 * groups, never cases: the head of a house has all its cases in one number. Reads only.
 */
@ApplicationScoped
public class FigureQueries {

    private static final String SUBMITTED = " from approval_case c where c.submitted_at is not null and ";
    private static final String OPEN = "c.state = 'IN_APPROVAL'";

    /** A step on the way is only waited for while its case is in approval. */
    private static final String WAITS = "w.kind = 'STEP' and w.held = false";

    @Inject
    Sql sql;

    /**
     * Whose cases.
     *
     * @param reader at whose time; whose own drafts where there are no units
     * @param units  of which; none for the reader's own drafts
     */
    public record Whose(ActorContext reader, Set<UnitId> units) {

        private String cases() {
            return units.isEmpty() ? "c.drafter_id = ?" : "c.unit_id in " + places(units);
        }

        private String steps() {
            return units.isEmpty()
                    ? " from approval_case c join waiting w on w.case_id = c.id where c.drafter_id = ? and " + WAITS
                    : " from waiting w where w.case_unit in " + places(units) + " and " + WAITS;
        }

        private List<Object> values() {
            return units.isEmpty()
                    ? List.of(reader.person().value())
                    : units.stream().<Object>map(UnitId::value).toList();
        }
    }

    /** Everything that is counted. */
    public CaseCounts counts(Whose whose, List<CaseSelection.Aged> ages) {
        return new CaseCounts(passages(whose), ages(whose, ages), kinds(whose), units(whose), waits(whose));
    }

    private List<Passage> passages(Whose whose) {
        return sql.list(
                "select round(timestampdiff(minute, c.submitted_at, c.decided_at) / 144) as tenths, count(*) as cases,"
                        + " sum(" + OPEN + ") as open, sum(c.returns > 0) as returned" + SUBMITTED + whose.cases()
                        + " group by tenths order by tenths",
                whose.values(),
                row -> new Passage(
                        Query.value(row.getBigDecimal("tenths"), Number::intValue),
                        row.getInt("cases"),
                        row.getInt("open"),
                        row.getInt("returned")));
    }

    private Map<CaseSelection.Aged, Integer> ages(Whose whose, List<CaseSelection.Aged> ages) {
        var values = new ArrayList<Object>();
        var sums = new ArrayList<String>();
        ages.forEach(age -> sums.add("coalesce(sum(" + condition(age, whose, values) + "), 0)"));
        values.addAll(whose.values());
        return sql.list(
                        "select " + String.join(", ", sums) + SUBMITTED + whose.cases() + " and " + OPEN,
                        values,
                        row -> numbers(row, ages))
                .get(0);
    }

    private static <K> Map<K, Integer> numbers(ResultSet row, List<K> columns) throws SQLException {
        var numbers = new HashMap<K, Integer>();
        for (int place = 0; place < columns.size(); place++) {
            numbers.put(columns.get(place), row.getInt(place + 1));
        }
        return numbers;
    }

    private Map<StepKind, Integer> kinds(Whose whose) {
        var counts = new EnumMap<StepKind, Integer>(StepKind.class);
        sql.list(
                        "select w.what, count(distinct w.case_id)" + whose.steps() + " group by w.what",
                        whose.values(),
                        row -> Map.entry(StepKind.valueOf(row.getString(1)), row.getInt(2)))
                .forEach(one -> counts.put(one.getKey(), one.getValue()));
        return counts;
    }

    private List<Asked> units(Whose whose) {
        return sql.list(
                "select w.unit_id, count(distinct w.case_id) as cases" + whose.steps()
                        + " group by w.unit_id order by cases desc, min(w.opened_at), w.unit_id",
                whose.values(),
                row -> new Asked(new UnitId(CaseColumns.uuid(row, "unit_id")), row.getInt("cases")));
    }

    private List<Wait> waits(Whose whose) {
        var values = new ArrayList<Object>(List.of(moment(whose.reader().at())));
        values.addAll(whose.values());
        return sql.list(
                "select w.unit_id, round(timestampdiff(minute, w.opened_at, ?) / 144) as tenths, count(*) as steps"
                        + whose.steps() + " group by w.unit_id, tenths order by tenths",
                values,
                row -> new Wait(
                        new UnitId(CaseColumns.uuid(row, "unit_id")), row.getInt("tenths"), row.getInt("steps")));
    }

    /**
     * Cases in order of first submission.
     *
     * @param after only those behind this one; null from the first
     */
    public List<CaseId> list(Whose whose, CaseSelection which, @Nullable CaseId after, int most) {
        var values = new ArrayList<>(whose.values());
        var text = new StringBuilder("select c.id").append(SUBMITTED).append(whose.cases());
        text.append(" and ").append(condition(which, whose, values));
        if (after != null) {
            var submitted = "(select a.submitted_at from approval_case a where a.id = ?)";
            text.append(" and (c.submitted_at > " + submitted + " or c.submitted_at = " + submitted + " and c.id > ?)");
            values.addAll(List.of(after.value(), after.value(), after.value()));
        }
        text.append(" order by c.submitted_at, c.id limit ").append(most);
        return sql.list(text.toString(), values, row -> new CaseId(CaseColumns.uuid(row, "id")));
    }

    private static String condition(CaseSelection which, Whose whose, List<Object> values) {
        if (which instanceof CaseSelection.AskedAs asked) {
            values.add(asked.kind().name());
            return waits("w.what");
        }
        if (which instanceof CaseSelection.AskedOf asked) {
            values.add(asked.unit().value());
            return waits("w.unit_id");
        }
        if (which instanceof CaseSelection.Aged age) {
            var reader = whose.reader();
            return OPEN + submitted(SubmissionWindow.of(age, reader.at(), reader.calendar()), values);
        }
        return switch ((CaseSelection.Plain) which) {
            case SUBMITTED -> "true";
            case OPEN -> OPEN;
            case DECIDED -> "c.decided_at is not null";
            case RETURNED -> "c.returns > 0";
        };
    }

    private static String waits(String column) {
        return "exists (select 1 from waiting w where w.case_id = c.id and " + WAITS + " and " + column + " = ?)";
    }

    private static String submitted(SubmissionWindow window, List<Object> values) {
        return bound(" and c.submitted_at >= ?", window.from(), values)
                + bound(" and c.submitted_at < ?", window.before(), values);
    }

    private static String bound(String condition, @Nullable Instant at, List<Object> values) {
        if (at == null) {
            return "";
        }
        values.add(moment(at));
        return condition;
    }

    private static Object moment(Instant at) {
        return Objects.requireNonNull(utc(at));
    }
}
