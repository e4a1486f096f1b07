package dojang.approval.application;

import static dojang.inside.Ministry.DIVISION_HEAD;
import static dojang.inside.Ministry.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.AnsweredStep;
import dojang.approval.model.CaseHistory;
import dojang.approval.model.InboxOrder;
import dojang.approval.persistence.CaseEntry;
import dojang.audit.application.AuditSettings;
import dojang.audit.persistence.EntryTable;
import dojang.desk.application.InboxReader;
import dojang.desk.application.InboxRow;
import dojang.desk.application.InboxTab;
import dojang.dev.Actors;
import dojang.dev.Scenario;
import dojang.inside.Interruption;
import dojang.inside.Ministry;
import dojang.inside.StoredCases;
import dojang.inside.StoredNotices;
import dojang.inside.Tellings;
import dojang.notification.model.NoticeKind;
import dojang.shared.model.CaseId;
import dojang.shared.persistence.DataSources;
import dojang.shared.persistence.Query;
import dojang.support.Until;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists and people hear of an act from the log, after its commit: once, and whatever is broken off in between. */
@ExtendWith(ArquillianExtension.class)
class FollowerIT {

    private static final int ALL = 200;

    @Resource(lookup = DataSources.APP)
    DataSource database;

    @Inject
    AuditSettings log;

    @Inject
    Ministry ministry;

    @Inject
    Scenario scenario;

    @Inject
    Actors actors;

    @Inject
    InboxReader desk;

    @Inject
    StoredCases stored;

    @Inject
    StoredNotices notices;

    @Inject
    Tellings tellings;

    @Inject
    Interruption interruption;

    @AfterEach
    void nothing_is_broken_off_any_more() {
        interruption.end();
    }

    @Test
    @Tag("I-25")
    void a_telling_broken_off_after_its_writes_is_told_again_and_once() throws Exception {
        ministry.opened();
        tellings.await();
        interruption.begin();

        var visit = ministry.smallVisit();
        scenario.endorse(DIVISION_HEAD, visit, "");

        assertThat(Until.within(Duration.ofSeconds(20), () -> interruption.times() > 1))
                .isTrue();
        assertThat(count("select count(*) from notice where case_id = ?", visit))
                .isZero();
        assertThat(count("select count(*) from answered_step where case_id = ?", visit))
                .isZero();
        interruption.end();
        assertThat(notices.of(DIVISION_HEAD, visit)).containsExactly(NoticeKind.WAITING);
        assertThat(count("select count(*) from answered_step where case_id = ?", visit))
                .isEqualTo(1);
    }

    @Test
    void whoever_has_just_acted_sees_the_case_among_theirs_before_anybody_is_told() {
        ministry.opened();
        tellings.await();
        interruption.begin();

        var visit = ministry.smallVisit();
        scenario.endorse(DIVISION_HEAD, visit, "");

        assertThat(running(DIVISION_HEAD)).contains(visit);
        assertThat(count("select count(*) from answered_step where case_id = ?", visit))
                .isZero();
        interruption.end();
        tellings.await();
        assertThat(running(DIVISION_HEAD)).containsOnlyOnce(visit);
    }

    @Test
    @Tag("I-21")
    void what_lists_hold_of_answers_is_what_the_entries_tell() {
        var back = ministry.returnedVisit();
        var decided = ministry.smallVisitBeforeDecision();
        tellings.await();

        for (var id : List.of(back, decided)) {
            var told = history(id).answered();
            assertThat(told).isNotEmpty();
            assertThat(kept(id))
                    .containsExactlyInAnyOrderElementsOf(
                            told.stream().map(FollowerIT::line).toList());
        }
        assertThat(running(DRAFTER)).contains(decided).doesNotContain(back);
    }

    private CaseHistory history(CaseId id) {
        try (var connection = database.getConnection()) {
            var entries = new EntryTable(connection, log.database()).ofCase(id);
            return CaseEntry.history(id, stored.find(id).paper(), entries);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> kept(CaseId id) {
        try (var connection = database.getConnection()) {
            return new Query(
                            connection,
                            "select step_id, round, person_id, outcome, opinion from answered_step where case_id = ?"
                                    + " and undone = false",
                            id.value())
                    .list(row -> row.getObject(1, UUID.class) + " " + row.getInt(2) + " " + row.getObject(3, UUID.class)
                            + " " + row.getString(4) + " " + row.getString(5));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(AnsweredStep step) {
        return step.step() + " " + step.round() + " " + step.person() + " " + step.outcome() + " " + step.opinion();
    }

    private List<CaseId> running(String login) {
        return actors.as(login, () -> desk.rows(InboxTab.RUNNING, "", InboxOrder.USUAL, ALL)).stream()
                .map(InboxRow::caseId)
                .toList();
    }

    private long count(String question, CaseId id) {
        try (var connection = database.getConnection()) {
            return new Query(connection, question, id.value()).number();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
