package dojang.inside.bench;

import dojang.approval.model.CaseState;
import dojang.approval.persistence.CaseQueries;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.persistence.DataSources;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The four numbers on the tabs of an inbox, beside the same numbers by one statement. */
@ApplicationScoped
class TabsBench {

    private static final Set<CaseState> OWN = EnumSet.of(CaseState.DRAFT, CaseState.RETURNED, CaseState.RECALLED);
    private static final Set<CaseState> TOUCHED_STATES =
            EnumSet.complementOf(EnumSet.of(CaseState.DRAFT, CaseState.RETURNED, CaseState.RECALLED));

    private static final String TOUCHED = "(select count(*) from (select id from approval_case where drafter_id = ?"
            + " union select case_id from answered_step where person_id = ? and undone = false) mine join approval_case c"
            + " on c.id = mine.id where c.state %s)";

    private static final String NUMBERS =
            "select (select count(distinct case_id) from waiting where asked and post_id = ?) + "
                    + TOUCHED.formatted("= 'IN_APPROVAL'") + " + "
                    + TOUCHED.formatted("not in ('IN_APPROVAL', 'DRAFT', 'RETURNED', 'RECALLED')")
                    + " + (select count(*) from approval_case where drafter_id = ? and state in ('DRAFT', 'RETURNED',"
                    + " 'RECALLED'))";

    @Resource(lookup = DataSources.APP)
    DataSource database;

    @Inject
    CaseQueries queries;

    /** @param whose id of a person and of the post this person holds */
    Reading read(int cases, Supplier<UUID> whose) throws SQLException {
        try (var connection = database.getConnection()) {
            return Reading.of(
                    "tabs, one of 500", cases, () -> numbers(whose.get()), () -> byHand(connection, whose.get()));
        }
    }

    private int numbers(UUID id) {
        var person = new PersonId(id);
        return queries.piles(person, Set.of(new PostId(id)), TOUCHED_STATES, OWN).stream()
                .mapToInt(CaseQueries.Pile::cases)
                .sum();
    }

    private static int byHand(Connection connection, UUID id) throws SQLException {
        try (var query = connection.prepareStatement(NUMBERS)) {
            for (int place = 1; place <= 6; place++) {
                query.setString(place, id.toString());
            }
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
