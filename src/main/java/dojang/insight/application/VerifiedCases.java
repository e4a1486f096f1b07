package dojang.insight.application;

import dojang.audit.model.EntryKind;
import dojang.audit.persistence.AuditDatabase;
import dojang.audit.persistence.EntryTable;
import dojang.insight.model.VerifiedPeriod;
import dojang.shared.model.CaseId;
import dojang.shared.model.WorkingCalendar;
import dojang.shared.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which cases there are to verify. Which of them were acted on when, the log alone says: columns may have been altered. */
@ApplicationScoped
class VerifiedCases {

    private static final UUID FIRST = new UUID(0, 0);

    /** Times of later years are written otherwise, and nobody acts in them. */
    private static final int LAST_YEAR = 9999;

    @Inject
    Sql sql;

    /** The next ones in the order of their ids, so many at most. */
    List<CaseId> after(@Nullable CaseId last, VerifiedPeriod period, int most) {
        var values = new ArrayList<Object>();
        values.add(last == null ? FIRST : last.value());
        var condition = acted(period, values);
        values.add(most);
        return sql.list(
                "select c.id from approval_case c where c.id > ?" + condition + " order by c.id limit ?",
                values,
                VerifiedCases::id);
    }

    long count(VerifiedPeriod period) {
        var values = new ArrayList<Object>();
        return sql.number("select count(*) from approval_case c where true" + acted(period, values), values);
    }

    /** Cases of the log that no row holds any more. */
    List<CaseId> lost() {
        return sql.list(
                "select distinct e.case_id from " + table() + " e where e.case_id is not null and e.kind < "
                        + EntryKind.FIRST_THAT_CHANGES_NO_CASE
                        + " and not exists (select 1 from approval_case c where c.id = e.case_id)",
                List.of(),
                VerifiedCases::id);
    }

    private static String acted(VerifiedPeriod period, List<Object> values) {
        if (period.isAll()) {
            return "";
        }
        var from = period.from();
        values.add(from == null ? "" : beginning(from));
        values.add(end(period.to()));
        return " and exists (select 1 from " + table() + " e where e.case_id = c.id and e.kind < "
                + EntryKind.FIRST_THAT_CHANGES_NO_CASE
                + " and json_value(convert(e.body using utf8mb4), '$.at') >= ?"
                + " and json_value(convert(e.body using utf8mb4), '$.at') < ?)";
    }

    /**
     * The beginning of a day, to be compared with times as bodies write them: those of its first second begin with it,
     * whether they have a fraction or not.
     */
    static String beginning(LocalDate day) {
        var moment = day.atStartOfDay(WorkingCalendar.SEOUL).toInstant().toString();
        return moment.substring(0, moment.length() - 1);
    }

    /** What no time of the day or of an earlier one comes up to; without a day, no time at all. */
    static String end(@Nullable LocalDate last) {
        return last == null || last.getYear() >= LAST_YEAR ? String.valueOf(LAST_YEAR) : beginning(last.plusDays(1));
    }

    private static String table() {
        return EntryTable.name(AuditDatabase.configured());
    }

    private static CaseId id(ResultSet row) throws SQLException {
        return new CaseId(row.getObject(1, UUID.class));
    }
}
