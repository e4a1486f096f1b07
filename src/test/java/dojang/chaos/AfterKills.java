package dojang.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.application.CaseFollower;
import dojang.approval.model.CaseState;
import dojang.approval.model.Paper;
import dojang.audit.application.WholeLog;
import dojang.audit.model.Entry;
import dojang.audit.persistence.CursorTable;
import dojang.audit.persistence.EntryTable;
import dojang.launcher.Product;
import dojang.setup.Account;
import dojang.setup.Database;
import dojang.shared.model.CaseId;
import dojang.shared.model.Desk;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.UnitId;
import dojang.shared.persistence.Query;
import dojang.support.Until;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** What the tables and the log hold once nobody acts any more, read with the auditor's account. */
final class AfterKills implements AutoCloseable {

    /** Entries are told within seconds; a job whose node was killed is another's after twenty. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** A draft was opened, saved and submitted. */
    private static final int PREPARED = 3;

    private final Product product;
    private final Connection connection;
    private final String log;
    private final EntryTable entries;

    private AfterKills(Product product, Connection connection, String log) {
        this.product = product;
        this.connection = connection;
        this.log = log;
        entries = new EntryTable(connection, log);
    }

    /** Waits until all that is in the log is sealed and told. */
    static AfterKills settled(Product product) throws Exception {
        var database = product.database();
        var accounts = database.accounts();
        var after = new AfterKills(
                product,
                Database.open(database.serverUrl() + accounts.database(), accounts, Account.AUDITOR),
                accounts.audit());
        if (!Until.within(PATIENCE, after::isAllTold)) {
            after.close();
            throw new AssertionError("what is in the log is still not told");
        }
        return after;
    }

    /** Each act has the one entry that its answer names. */
    void assertOnRecord(Map<Act, Long> answers) {
        answers.forEach((act, entry) -> {
            assertThat(number("select count(*) from " + table() + " where idem_key = ?", act.key()))
                    .as(act.toString())
                    .isOne();
            assertThat(entries.ofKey(act.key())).as(act.toString()).hasValueSatisfying(found -> {
                assertThat(found.id()).isEqualTo(entry);
                assertThat(String.valueOf(found.keys().caseId())).isEqualTo(act.caseId());
            });
        });
    }

    /** A case has what prepared it, its acts and nothing else; each of its steps was answered once, in the log and in lists. */
    void assertAnsweredOnce(Visit visit) {
        var id = UUID.fromString(visit.id());
        var asked = visit.acts().stream().map(Act::step).toList();
        var story = stories("where id = ?", id).get(0);
        assertThat(story.acts()).extracting(Entry::kind).as(visit.id()).hasSize(PREPARED + asked.size());
        assertThat(story.answered()).as(visit.id()).containsExactlyInAnyOrderElementsOf(asked);
        assertThat(ids("select step_id from answered_step where case_id = ? and not undone", id))
                .as(visit.id())
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    /** The acts that were on record before the one who had put them missed the answer. */
    long committedUnheard(Map<Act, Instant> missed) {
        return missed.entrySet().stream()
                .filter(act -> entries.ofKey(act.getKey().key())
                        .filter(entry -> entry.recordedAt().isBefore(act.getValue()))
                        .isPresent())
                .count();
    }

    /** Every case there is, and what it waits for. */
    void assertNotBetweenStates() {
        assertThat(stories("")).isNotEmpty().allSatisfy(story -> {
            story.assertNotBetweenStates();
            assertThat(ids(
                            "select subject from waiting where case_id = ?",
                            story.id().value()))
                    .as(story.paper().reference())
                    .containsExactlyInAnyOrderElementsOf(story.awaited());
        });
    }

    /** Every decision has a number, and the numbers of a unit's year are one, two, three, up to the last given out. */
    void assertNumbers() {
        var stories = stories("");
        assertThat(stories).allSatisfy(Story::assertNumberedByItsDecision);
        var given = stories.stream()
                .filter(story -> story.register() != null)
                .collect(Collectors.groupingBy(
                        story -> story.paper().desk().unit() + " " + yearOf(story),
                        TreeMap::new,
                        Collectors.mapping(AfterKills::serialOf, Collectors.toList())));
        var last = new Query(connection, "select unit_id, year, last from register_serial")
                .list(row -> Map.entry(row.getObject(1, UUID.class) + " " + row.getInt(2), row.getLong(3)));
        assertThat(given.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        last.stream().map(Map.Entry::getKey).toList());
        assertThat(last)
                .isNotEmpty()
                .allSatisfy(serial -> assertThat(given.get(serial.getKey()))
                        .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, serial.getValue())
                                .boxed()
                                .toList()));
    }

    /** Whom the case's acts were told to, and what; sorted. */
    List<String> notices(Visit visit) {
        return new Query(
                        connection,
                        "select concat_ws(' ', kind, detail, person_id) from notice where case_id = ? order by 1",
                        UUID.fromString(visit.id()))
                .list(row -> row.getString(1));
    }

    /** No notice speaks of an entry that is not there, or of another case's. */
    void assertNoticesHaveEntries() {
        assertThat(number("select count(*) from notice n left join " + table()
                        + " e on e.id = n.entry_id and e.case_id = n.case_id where e.id is null"))
                .isZero();
    }

    /** The signed checkpoints, the tree and each row agree (I-15). */
    void assertVerified() {
        var home = product.database().home();
        var outcome = WholeLog.verified(connection, log, home.resolve("keys"), home.resolve("checkpoints"));
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.sealed()).isEqualTo(outcome.entries()).isPositive();
    }

    /** The clock and the other jobs come by again, on whichever node. */
    void assertJobsGoOn() throws Exception {
        var before = jobs();
        assertThat(before).isNotEmpty();
        for (var job : before.entrySet()) {
            assertThat(Until.within(PATIENCE, () -> !job.getValue().equals(jobs().get(job.getKey()))))
                    .as("job " + job.getKey() + " ran after " + job.getValue())
                    .isTrue();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private boolean isAllTold() {
        return number("select count(*) from " + table()) == new CursorTable(connection).told(CaseFollower.NAME);
    }

    private Map<String, String> jobs() {
        return new Query(connection, "select task_name, coalesce(last_success, 'never') from scheduled_tasks")
                .list(row -> Map.entry(row.getString(1), row.getString(2))).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Story> stories(String where, Object... values) {
        return new Query(
                        connection,
                        "select id, reference, kind, drafter_id, drafter_post_id, unit_id, link_effect, link_case, state,"
                                + " version_no, state_document, register_no from approval_case " + where,
                        values)
                .list(this::story);
    }

    private Story story(ResultSet row) throws SQLException {
        var id = new CaseId(row.getObject("id", UUID.class));
        return new Story(
                id,
                paper(row),
                CaseState.valueOf(row.getString("state")),
                row.getInt("version_no"),
                row.getBytes("state_document"),
                row.getString("register_no"),
                entries.ofCase(id));
    }

    private static Paper paper(ResultSet row) throws SQLException {
        @Nullable UUID linked = row.getObject("link_case", UUID.class);
        return new Paper(
                row.getString("reference"),
                row.getString("kind"),
                new PersonId(row.getObject("drafter_id", UUID.class)),
                new Desk(
                        new PostId(row.getObject("drafter_post_id", UUID.class)),
                        new UnitId(row.getObject("unit_id", UUID.class))),
                linked == null
                        ? null
                        : new Paper.Link(Paper.Effect.valueOf(row.getString("link_effect")), new CaseId(linked)));
    }

    private static String yearOf(Story story) {
        var parts = String.valueOf(story.register()).split("-", -1);
        return parts[parts.length - 2];
    }

    private static long serialOf(Story story) {
        var parts = String.valueOf(story.register()).split("-", -1);
        return Long.parseLong(parts[parts.length - 1]);
    }

    private String table() {
        return EntryTable.name(log);
    }

    private long number(String sql, Object... values) {
        return new Query(connection, sql, values).number();
    }

    private List<UUID> ids(String sql, UUID value) {
        return new Query(connection, sql, value).list(row -> row.getObject(1, UUID.class));
    }
}
