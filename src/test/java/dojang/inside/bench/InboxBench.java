package dojang.inside.bench;

import dojang.approval.model.InboxOrder;
import dojang.approval.persistence.CaseQueries;
import dojang.inside.CaseCopies;
import dojang.inside.Ministry;
import dojang.shared.model.CaseId;
import dojang.shared.model.PostId;
import dojang.shared.persistence.DataSources;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The first page of an inbox, of one of 500 people, among few and among many open cases. */
@ApplicationScoped
class InboxBench {

    private static final int PEOPLE = 500;
    private static final int PAGE = 25;
    /** Rows of one transaction while the house is filled. */
    private static final int AT_ONCE = 20_000;

    /** Somebody whose first page is full among few and among many. */
    private static final int BUSY = PEOPLE;

    @Resource(lookup = DataSources.APP)
    DataSource database;

    @Inject
    CaseQueries queries;

    @Inject
    TabsBench tabs;

    @Inject
    Ministry ministry;

    /**
     * Copies of one case stand in for the crowd, until there are that many; then pages are read: of one of the 500 among
     * whom the cases are shared out evenly, and of one more who has a full page whatever the others have.
     */
    List<Reading> read(int... sizes) throws SQLException {
        ministry.opened();
        var template = ministry.smallVisit();
        fill(template, 1, PAGE, BUSY + "");
        var readings = new ArrayList<Reading>();
        int there = PAGE;
        for (int size : sizes) {
            fill(template, there + 1, size, "n.seq mod " + PEOPLE);
            there = size;
            var random = new Random(7);
            readings.add(measured("inbox, one of 500", size, () -> post(random.nextInt(PEOPLE))));
            readings.add(measured("inbox, 25 waiting", size, () -> post(BUSY)));
            readings.add(tabs.read(size, () -> post(random.nextInt(PEOPLE))));
        }
        return readings;
    }

    private Reading measured(String what, int cases, Supplier<UUID> whose) throws SQLException {
        try (var connection = database.getConnection()) {
            return Reading.of(
                    what,
                    cases,
                    () -> queries.waitingAt(Set.of(new PostId(whose.get())), "", InboxOrder.USUAL, PAGE)
                            .size(),
                    () -> byHand(connection, whose.get()));
        }
    }

    /** The same two questions, written for this purpose. */
    private static int byHand(Connection connection, UUID post) throws SQLException {
        var ids = new ArrayList<String>();
        try (var query =
                connection.prepareStatement("select c.id, c.reference, c.kind, c.title_ko, c.title_en, c.state,"
                        + " w.due_at from waiting w join approval_case c on c.id = w.case_id"
                        + " where w.asked and w.post_id = ? order by w.due_at, w.case_id limit "
                        + PAGE)) {
            query.setString(1, post.toString());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
        }
        if (ids.isEmpty()) {
            return 0;
        }
        var places = ids.stream().map(id -> "?").collect(Collectors.joining(", "));
        try (var query = connection.prepareStatement(
                "select case_id, stage, what, held, due_at, post_id from waiting where asked and case_id in (" + places
                        + ") order by case_id, place")) {
            for (int place = 0; place < ids.size(); place++) {
                query.setString(place + 1, ids.get(place));
            }
            try (var rows = query.executeQuery()) {
                int steps = 0;
                while (rows.next()) {
                    steps++;
                }
                return steps > 0 ? ids.size() : 0;
            }
        }
    }

    /** Who drafted a copy and whose desk it waits at, as an id of the person and of the post: its number says so. */
    private static UUID post(int person) {
        return UUID.fromString("00000000-0000-7000-8000-%012x".formatted(person));
    }

    private void fill(CaseId template, int from, int to, String person) throws SQLException {
        for (int next = from; next <= to; next += AT_ONCE) {
            some(template, next, Math.min(to, next + AT_ONCE - 1), person);
        }
    }

    private void some(CaseId template, int from, int to, String person) throws SQLException {
        var post = CaseCopies.id("8000", person);
        try (var connection = database.getConnection()) {
            var copies = new CaseCopies(connection, template);
            copies.copy(
                    "approval_case",
                    Map.of(
                            "id",
                            CaseCopies.ID,
                            "reference",
                            "concat('B-', n.seq)",
                            "next_due",
                            "null",
                            "drafter_id",
                            post),
                    "true",
                    from,
                    to);
            copies.copy(
                    "waiting",
                    Map.of(
                            "subject",
                            "uuid()",
                            "case_id",
                            CaseCopies.ID,
                            "post_id",
                            "if(t.asked, " + post + ", t.post_id)",
                            "due_at",
                            "date_add(t.due_at, interval (n.seq mod 977) minute)"),
                    "true",
                    from,
                    to);
            copies.copy(
                    "answered_step",
                    Map.of("step_id", "uuid()", "case_id", CaseCopies.ID, "person_id", post),
                    "true",
                    from,
                    to);
        }
    }
}
