package dojang.inside.bench;

import dojang.approval.persistence.CaseQueries;
import dojang.inside.Ministry;
import dojang.shared.model.PostId;
import dojang.shared.persistence.DataSources;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The first page of an inbox, of one of 500 people, among few and among many open cases. */
@ApplicationScoped
class InboxBench {

    private static final int PEOPLE = 500;
    private static final int PAGE = 25;
    private static final int WARM = 300;
    private static final int READS = 1_000;
    private static final double NANOS = 1e6;

    @Resource(lookup = DataSources.APP)
    DataSource database;

    @Inject
    CaseQueries queries;

    @Inject
    Ministry ministry;

    private interface Read {
        int page(UUID post) throws SQLException;
    }

    /**
     * What one size showed, in milliseconds.
     *
     * @param rows on a page, in the mean
     */
    record Reading(int cases, double rows, double p50, double p99, double handP50, double handP99) {}

    /** Copies of one case stand in for the crowd, until there are that many; then pages are read. */
    List<Reading> read(int... sizes) throws SQLException {
        ministry.opened();
        var template = ministry.smallVisit().value();
        var readings = new ArrayList<Reading>();
        int there = 0;
        for (int size : sizes) {
            fill(template, there + 1, size);
            there = size;
            readings.add(measured(size));
        }
        return readings;
    }

    private Reading measured(int cases) throws SQLException {
        var rows = new ArrayList<Integer>();
        try (var connection = database.getConnection()) {
            var hand = times(post -> byHand(connection, post), new ArrayList<>());
            var product = times(
                    post -> queries.waitingAt(Set.of(new PostId(post)), "", PAGE)
                            .size(),
                    rows);
            double mean = rows.stream().mapToInt(Integer::intValue).average().orElse(0);
            return new Reading(cases, mean, at(product, 0.5), at(product, 0.99), at(hand, 0.5), at(hand, 0.99));
        }
    }

    private static List<Long> times(Read read, List<Integer> rows) throws SQLException {
        var random = new Random(7);
        var times = new ArrayList<Long>();
        for (int turn = 0; turn < WARM + READS; turn++) {
            var post = post(random.nextInt(PEOPLE));
            long start = System.nanoTime();
            int found = read.page(post);
            if (turn >= WARM) {
                times.add(System.nanoTime() - start);
                rows.add(found);
            }
        }
        Collections.sort(times);
        return times;
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(sorted.size() * share))) / NANOS;
    }

    /** The same two questions, written for this purpose. */
    private static int byHand(Connection connection, UUID post) throws SQLException {
        var ids = new ArrayList<String>();
        try (var query =
                connection.prepareStatement("select c.id, c.reference, c.kind, c.title_ko, c.title_en, c.state,"
                        + " s.due_at from step s join approval_case c on c.id = s.case_id and c.version_no = s.version_no"
                        + " where s.state in ('ACTIVE', 'HELD') and s.post_id = ? order by s.due_at, c.reference limit "
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
                "select case_id, stage, kind, state, due_at, post_id from step where case_id in (" + places
                        + ") order by stage, place")) {
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

    /** Whose desk a copy waits at: its number says so. */
    private static UUID post(int person) {
        return UUID.fromString("00000000-0000-7000-8000-%012x".formatted(person));
    }

    private void fill(UUID template, int from, int to) throws SQLException {
        var caseId = "concat('00000000-0000-7000-9000-', lpad(lower(hex(n.seq)), 12, '0'))";
        var post = "concat('00000000-0000-7000-8000-', lpad(lower(hex(n.seq mod " + PEOPLE + ")), 12, '0'))";
        copy(
                "approval_case",
                Map.of("id", caseId, "reference", "concat('B-', n.seq)", "next_due", "null"),
                "t.id = ?",
                template,
                from,
                to);
        copy(
                "step",
                Map.of(
                        "id",
                        "uuid()",
                        "case_id",
                        caseId,
                        "post_id",
                        "if(t.state = 'ACTIVE', " + post + ", t.post_id)",
                        "due_at",
                        "date_add(t.due_at, interval (n.seq mod 977) minute)"),
                "t.case_id = ?",
                template,
                from,
                to);
    }

    private void copy(String table, Map<String, String> other, String which, UUID template, int from, int to)
            throws SQLException {
        try (var connection = database.getConnection()) {
            var columns = columns(connection, table);
            var values = columns.stream()
                    .map(column -> other.getOrDefault(column, "t." + column))
                    .collect(Collectors.joining(", "));
            try (var insert = connection.prepareStatement(String.format(
                    Locale.ROOT,
                    "insert into %s (%s) select %s from %s t cross join seq_%d_to_%d n where %s",
                    table,
                    String.join(", ", columns),
                    values,
                    table,
                    from,
                    to,
                    which))) {
                insert.setString(1, template.toString());
                insert.executeUpdate();
            }
        }
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        var names = new ArrayList<String>();
        try (var query = connection.prepareStatement("select column_name from information_schema.columns"
                + " where table_schema = database() and table_name = ? order by ordinal_position")) {
            query.setString(1, table);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }

    /** The readings as lines of a table. */
    static String table(List<Reading> readings) {
        var head = "open cases   rows   dojang p50 ms   p99 ms   jdbc p50 ms   p99 ms   p50 ratio";
        return readings.stream()
                .map(one -> String.format(
                        Locale.ROOT,
                        "%10d %6.1f %15.2f %8.2f %13.2f %8.2f %11.2f",
                        one.cases(),
                        one.rows(),
                        one.p50(),
                        one.p99(),
                        one.handP50(),
                        one.handP99(),
                        one.handP50() / one.p50()))
                .collect(Collectors.joining("\n", head + "\n", "\n"));
    }
}
