package dojang.approval.application;

import static dojang.inside.Ministry.DIVISION_HEAD;
import static dojang.inside.Ministry.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.CaseState;
import dojang.approval.model.Command;
import dojang.approval.model.Opinion;
import dojang.approval.model.StateWriter;
import dojang.approval.model.Verb;
import dojang.approval.model.Waiting;
import dojang.approval.persistence.CaseDocument;
import dojang.audit.model.Finding;
import dojang.desk.application.CaseVerification;
import dojang.dev.Actors;
import dojang.dev.DemoClock;
import dojang.dev.Scenario;
import dojang.inside.Ministry;
import dojang.inside.StoredCases;
import dojang.shared.model.CanonicalJson;
import dojang.shared.model.CaseId;
import dojang.shared.model.StepId;
import dojang.shared.persistence.DataSources;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The one row of a case: it fits the log or nobody acts on it, and one act reads the world once. */
@ExtendWith(ArquillianExtension.class)
class OneRowIT {

    @Resource(lookup = DataSources.APP)
    DataSource database;

    @Inject
    Ministry ministry;

    @Inject
    Scenario scenario;

    @Inject
    Actors actors;

    @Inject
    ApprovalService approvals;

    @Inject
    StoredCases stored;

    @Inject
    CaseVerification proof;

    @Inject
    DemoClock clock;

    @Test
    @Tag("I-21")
    void a_row_that_somebody_changed_can_be_read_and_not_be_acted_on() throws Exception {
        var visit = ministry.smallVisit();
        var step = step(visit);
        var honest = CaseDocument.of(stored.find(visit));
        write(visit, forged(visit));

        for (int tries = 0; tries < 2; tries++) {
            var answer = endorse(visit, step);
            assertThat(answer.refusal()).isEqualTo("STATE_ALTERED");
            assertThat(answer.details()).containsExactly("approval_case", visit.toString());
        }
        assertThat(scenario.sheet(DIVISION_HEAD, visit).head().reference()).isNotBlank();

        write(visit, honest);
        assertThat(endorse(visit, step).accepted()).isTrue();
    }

    @Test
    @Tag("I-21")
    void a_row_that_holds_no_state_is_shown_as_the_log_tells_it_and_not_acted_on() throws Exception {
        var visit = ministry.smallVisit();
        var step = step(visit);
        var told = stored.find(visit);
        var honest = CaseDocument.of(told);
        write(visit, "{\"steps\":7}".getBytes(StandardCharsets.UTF_8));

        assertThat(stored.find(visit)).isEqualTo(told);
        assertThat(scenario.sheet(DIVISION_HEAD, visit).head().reference()).isNotBlank();
        assertThat(endorse(visit, step).refusal()).isEqualTo("STATE_ALTERED");

        write(visit, honest);
        assertThat(endorse(visit, step).accepted()).isTrue();
    }

    @Test
    @Tag("I-21")
    void verifying_a_case_names_each_column_that_says_something_else_than_its_log() throws Exception {
        var visit = ministry.smallVisit();
        assertThat(verified(visit)).isEmpty();
        write(visit, forged(visit));
        change(visit, "register_no = 'GEG-2024-999'");
        change(visit, "submitted_at = '2020-01-01'");

        assertThat(verified(visit))
                .extracting(
                        finding -> finding.code() + " " + finding.words().en().replaceAll(":.*", ""))
                .containsExactly(
                        "ROW_DIFFERS approval_case.register_no",
                        "ROW_DIFFERS approval_case.submitted_at",
                        "ROW_DIFFERS approval_case.state_document");
    }

    @Test
    @Tag("I-21")
    void what_is_waited_for_is_what_the_state_waits_for_after_every_act() throws Exception {
        var visit = ministry.smallVisit();
        assertThat(waiting(visit)).isEqualTo(Waiting.of(stored.find(visit)).size());

        ministry.toTheEnd(DRAFTER, visit);

        var decided = stored.find(visit);
        assertThat(decided.state()).isEqualTo(CaseState.APPROVED);
        assertThat(waiting(visit)).isEqualTo(Waiting.of(decided).size()).isPositive();
    }

    @Test
    @Tag("T-05")
    void a_repeat_gets_the_first_answer_and_nothing_is_made_of_it_anew() {
        var visit = ministry.smallVisit();
        var step = step(visit);
        var seen = stored.find(visit).seen().orElseThrow();
        var key = UUID.randomUUID();
        var made = new AtomicInteger();
        var request = new CaseRequest(Verb.ENDORSE, Map.of("step", step.toString()), (current, actor) -> {
            made.incrementAndGet();
            return Proposal.of(new Command.Endorse(step, seen, Opinion.NONE));
        });

        var first = actors.as(DIVISION_HEAD, () -> approvals.put(visit, key, request));
        var second = actors.as(DIVISION_HEAD, () -> approvals.put(visit, key, request));

        assertThat(first.accepted()).isTrue();
        assertThat(second).isEqualTo(first);
        assertThat(made).hasValue(1);
    }

    @Test
    @Tag("T-04")
    void the_time_of_an_act_is_read_after_the_wait_for_its_case() throws Exception {
        var visit = ministry.smallVisit();
        var step = step(visit);
        var pool = Executors.newSingleThreadExecutor();
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            lock(other, visit);
            var waiting = pool.submit(() -> endorse(visit, step));
            awaitLock();
            clock.moveTo(DemoClock.START.plus(Duration.ofHours(2)));
            other.rollback();

            assertThat(waiting.get().accepted()).isTrue();
        } finally {
            pool.shutdown();
        }
        var answer = stored.find(visit).step(step).orElseThrow().answer();
        assertThat(Objects.requireNonNull(answer).at()).isAfter(DemoClock.START.plus(Duration.ofHours(1)));
    }

    private Answer endorse(CaseId visit, StepId step) {
        var seen = stored.find(visit).seen().orElseThrow();
        return actors.as(
                DIVISION_HEAD,
                () -> approvals.put(visit, UUID.randomUUID(), new Command.Endorse(step, seen, Opinion.NONE)));
    }

    private StepId step(CaseId visit) {
        return stored.find(visit).openSteps().findFirst().orElseThrow().id();
    }

    /** A state that no act has left. */
    private byte[] forged(CaseId visit) {
        var facts = new TreeMap<String, Object>(StateWriter.of(stored.find(visit)));
        facts.put("reference", "V-2024-9999");
        return CanonicalJson.bytes(facts);
    }

    private void write(CaseId visit, byte[] document) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update approval_case set state_document = ? where id = ?")) {
            update.setBytes(1, document);
            update.setObject(2, visit.value());
            assertThat(update.executeUpdate()).isOne();
        }
    }

    private List<Finding> verified(CaseId visit) {
        return actors.as(DIVISION_HEAD, () -> proof.verify(visit)).findings();
    }

    private void change(CaseId visit, String what) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update approval_case set " + what + " where id = ?")) {
            update.setObject(1, visit.value());
            assertThat(update.executeUpdate()).isOne();
        }
    }

    private long waiting(CaseId visit) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from waiting where case_id = ?")) {
            query.setObject(1, visit.value());
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static void lock(Connection connection, CaseId visit) throws SQLException {
        try (var query = connection.prepareStatement("select id from approval_case where id = ? for update")) {
            query.setObject(1, visit.value());
            query.executeQuery().close();
        }
    }

    /** Until another session of the application waits for a row. */
    private void awaitLock() throws SQLException {
        var end = Instant.now().plusSeconds(30);
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from information_schema.processlist"
                        + " where info like '%from approval_case%for update' and command in ('Query', 'Execute')"
                        + " and id <> connection_id()")) {
            while (Instant.now().isBefore(end)) {
                try (var rows = query.executeQuery()) {
                    rows.next();
                    if (rows.getLong(1) > 0) {
                        return;
                    }
                }
            }
        }
        throw new AssertionError("nobody waits");
    }
}
