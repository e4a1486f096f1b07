package dojang.audit.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.audit.model.EntryKind;
import dojang.audit.model.TrailFilter;
import dojang.setup.Account;
import dojang.shared.model.CaseId;
import dojang.shared.model.UnitId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The auditor's history: every filter, and pages that neither lose nor repeat an entry. */
@Tag("AS-24")
class TrailDatabaseIT {

    private static final LogStory LOG = new LogStory();
    private static final UnitId GLOBAL = new UnitId(UuidCreator.getTimeOrderedEpoch());
    private static final String REFERENCE = "V-" + UUID.randomUUID().toString().substring(0, 8);
    private static CaseId visit = LogStory.aCase();
    private static List<Long> ids = List.of();

    @BeforeAll
    static void write() throws SQLException {
        visit = LogStory.aCase();
        try (var connection = LOG.database.open(Account.APP);
                var insert = connection.prepareStatement("insert into approval_case (id, reference, kind, unit_id,"
                        + " drafter_id, drafter_post_id, state, version_no, created_at, lock_version)"
                        + " values (?, ?, 'HOST_VISIT', ?, uuid(), uuid(), 'DRAFT', 1, utc_timestamp(6), 0)")) {
            insert.setObject(1, visit.value());
            insert.setString(2, REFERENCE);
            insert.setObject(3, GLOBAL.value());
            insert.executeUpdate();
        }
        ids = LOG.write(
                LogStory.signIn(),
                LogStory.concurrence(visit, "\"accepted\":false"),
                LogStory.refusal(visit),
                LogStory.reading(visit),
                LogStory.concurrence(LogStory.aCase(), "다른 사안"));
        LOG.seal();
    }

    @AfterAll
    static void close() {
        LOG.close();
    }

    @Test
    void without_a_filter_everything_is_there_newest_first() {
        assertThat(found(TrailFilter.all()))
                .containsExactly(ids.get(4), ids.get(3), ids.get(2), ids.get(1), ids.get(0));
    }

    @Test
    void a_person_is_found_as_actor_and_as_the_one_acted_for() {
        assertThat(found(new TrailFilter(LogStory.OMAR, null, null, null, null, null, null, false)))
                .containsExactly(ids.get(4), ids.get(2), ids.get(1));
    }

    @Test
    void unit_kind_and_reference_are_those_of_the_case() {
        var ofCase = List.of(ids.get(3), ids.get(2), ids.get(1));
        assertThat(found(new TrailFilter(null, GLOBAL, null, null, null, null, null, false)))
                .isEqualTo(ofCase);
        assertThat(found(new TrailFilter(null, GLOBAL, "HOST_VISIT", null, null, null, null, false)))
                .isEqualTo(ofCase);
        assertThat(found(new TrailFilter(null, null, "MOU_CONCLUSION", null, null, null, null, false)))
                .isEmpty();
        assertThat(found(new TrailFilter(null, null, null, null, REFERENCE, null, null, false)))
                .isEqualTo(ofCase);
        assertThat(found(new TrailFilter(null, null, null, null, "V-%", null, null, false)))
                .isEmpty();
    }

    @Test
    void only_refusals_means_the_answer_and_not_words_somebody_wrote() {
        assertThat(found(new TrailFilter(null, null, null, null, null, null, null, true)))
                .containsExactly(ids.get(2));
    }

    @Test
    void one_kind_of_entry_can_be_asked_for() {
        assertThat(found(new TrailFilter(null, null, null, EntryKind.READ, null, null, null, false)))
                .containsExactly(ids.get(3));
    }

    @Test
    void days_are_days_of_business_time_in_Seoul() {
        // 2024-04-22T01:00Z is ten in the morning of that day in Seoul
        var day = LocalDate.of(2024, 4, 22);
        assertThat(found(days(day, day))).hasSize(5);
        assertThat(found(days(null, day.minusDays(1)))).isEmpty();
        assertThat(found(days(day.plusDays(1), null))).isEmpty();
    }

    @Test
    void pages_follow_one_another_without_gap_or_overlap() throws SQLException {
        var seen = new ArrayList<Long>();
        try (var connection = LOG.database.open(Account.APP)) {
            var trail = new TrailReading(connection, LOG.database.log());
            Long before = Long.MAX_VALUE;
            while (before != null) {
                var page = trail.search(TrailFilter.all(), before, 2);
                page.entries().forEach(entry -> seen.add(entry.id()));
                before = page.next();
            }
        }
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void the_story_of_a_case_carries_its_reference_names_and_seal() throws SQLException {
        try (var connection = LOG.database.open(Account.APP)) {
            var story = new TrailReading(connection, LOG.database.log()).ofCase(visit);

            assertThat(story)
                    .extracting(TrailEntry::id)
                    .isEqualTo(IntStream.of(1, 2, 3).mapToObj(ids::get).toList());
            assertThat(story).allSatisfy(entry -> {
                assertThat(entry.reference()).isEqualTo(REFERENCE);
                assertThat(entry.body()).containsKey("actorName");
                assertThat(entry.sealedAt()).isNotNull();
            });
        }
    }

    private static TrailFilter days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new TrailFilter(null, null, null, null, null, from, to, false);
    }

    private static List<Long> found(TrailFilter filter) {
        try (var connection = LOG.database.open(Account.APP)) {
            return new TrailReading(connection, LOG.database.log())
                    .search(filter, Long.MAX_VALUE, 50).entries().stream()
                            .map(TrailEntry::id)
                            .toList();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
