package dojang.approval.application;

import static dojang.inside.Ministry.DIRECTOR;
import static dojang.inside.Ministry.DIVISION_HEAD;
import static dojang.inside.Ministry.DRAFTER;
import static dojang.shared.persistence.Query.utc;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.CaseState;
import dojang.approval.model.Command;
import dojang.approval.model.StepCommand;
import dojang.approval.model.StepState;
import dojang.approval.persistence.ApprovalCases;
import dojang.audit.application.AuditTrail;
import dojang.audit.application.TrailEntry;
import dojang.inside.Ministry;
import dojang.inside.StoredCases;
import dojang.inside.StoredNotices;
import dojang.jobs.JobTransaction;
import dojang.notification.model.NoticeKind;
import dojang.shared.model.CaseId;
import dojang.shared.persistence.DataSources;
import dojang.shared.persistence.Query;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The product's clock is moved, and the sweep comes by. */
@ExtendWith(ArquillianExtension.class)
class ClockSweepIT {

    private static final String SWEEP = "clock-sweep";

    @Resource(lookup = DataSources.APP)
    DataSource database;

    @Inject
    ApprovalCases cases;

    @Inject
    Ministry ministry;

    @Inject
    JobTransaction jobs;

    @Inject
    AuditTrail trail;

    @Inject
    StoredCases stored;

    @Inject
    StoredNotices notices;

    @Test
    @Tag("I-16")
    void after_ten_years_people_were_reminded_and_nothing_was_decided() {
        var id = ministry.smallVisit();
        var before = stored.find(id);

        ministry.at("2034-04-18T01:00:00Z");
        jobs.run(SWEEP);

        var after = stored.find(id);
        assertThat(after.state()).isEqualTo(CaseState.IN_APPROVAL);
        assertThat(after).isEqualTo(before);
        assertThat(kinds(id)).contains("REMIND").doesNotContain("APPROVE", "ENDORSE", "CONCUR");
        assertThat(trail.ofCase(id))
                .filteredOn(entry -> entry.kind().name().equals("REMIND"))
                .allSatisfy(entry -> {
                    assertThat(entry.actor()).isNull();
                    assertThat(entry.body()).containsEntry("accepted", true);
                    assertThat(String.valueOf(entry.body().get("actorName"))).contains("시계");
                });
        ministry.opened();
    }

    @Test
    void the_holder_and_then_the_superior_are_told_and_the_holder_hears_of_the_case_when_it_comes() {
        var id = ministry.smallVisit();
        assertThat(notices.of(DIVISION_HEAD, id)).containsExactly(NoticeKind.WAITING);
        assertThat(notices.of(DRAFTER, id)).isEmpty();

        ministry.at("2024-04-19T08:59:00Z");
        jobs.run(SWEEP);
        assertThat(notices.of(DIVISION_HEAD, id)).containsExactlyInAnyOrder(NoticeKind.WAITING, NoticeKind.DUE_SOON);

        ministry.at("2024-04-22T09:00:00Z");
        jobs.run(SWEEP);
        jobs.run(SWEEP);

        assertThat(notices.of(DIVISION_HEAD, id))
                .containsExactlyInAnyOrder(NoticeKind.WAITING, NoticeKind.DUE_SOON, NoticeKind.OVERDUE);
        assertThat(notices.of(DIRECTOR, id)).containsExactly(NoticeKind.ESCALATED);
        assertThat(Collections.frequency(kinds(id), "REMIND")).isEqualTo(3);
        ministry.opened();
    }

    @Test
    @Tag("I-21")
    void sent_to_look_anew_the_clock_asks_nothing_twice_and_is_set_to_the_same_hour() throws Exception {
        var id = ministry.smallVisit();
        ministry.at("2024-04-19T08:59:00Z");
        jobs.run(SWEEP);
        var hour = dueSince(id);
        var asked = kinds(id);
        assertThat(asked).contains("REMIND");

        var frozen = Objects.requireNonNull(stored.find(id).draft().frozen());
        try (var connection = database.getConnection()) {
            new Query(connection, "update approval_case set next_due = ? where id = ?", utc(frozen.at()), id.value())
                    .run();
        }
        jobs.run(SWEEP);

        assertThat(kinds(id)).isEqualTo(asked);
        assertThat(dueSince(id)).isEqualTo(hour).isNotNull();
        ministry.opened();
    }

    private @Nullable Instant dueSince(CaseId id) {
        return cases.stored(id).orElseThrow().dueSince();
    }

    @Test
    void a_sweep_on_two_nodes_at_once_asks_once() throws Exception {
        var id = ministry.smallVisit();
        ministry.at("2024-04-22T09:00:00Z");
        Callable<Boolean> sweep = () -> {
            jobs.run(SWEEP);
            return true;
        };

        Ministry.atOnce(List.of(sweep, sweep, sweep, sweep));

        assertThat(Collections.frequency(kinds(id), "REMIND")).isEqualTo(2);
        ministry.opened();
    }

    @Test
    @Tag("I-19")
    void a_pause_ends_on_its_day_by_itself() {
        var id = ministry.smallVisit();
        var step = stored.find(id).openSteps().findFirst().orElseThrow();
        var until = Instant.parse("2024-04-22T09:00:00Z");
        ministry.opened().put(DIVISION_HEAD, id, new StepCommand.Hold(step.id(), until, "figures are missing"));
        assertThat(stored.find(id).step(step.id()).orElseThrow().state()).isEqualTo(StepState.HELD);

        ministry.at("2024-04-23T00:00:00Z");
        jobs.run(SWEEP);

        var resumed = stored.find(id).step(step.id()).orElseThrow();
        assertThat(resumed.state()).isEqualTo(StepState.ACTIVE);
        assertThat(resumed.past().hold()).matches(hold -> until.equals(hold.ended()));
        assertThat(kinds(id)).endsWith("RESUME");
        ministry.opened();
    }

    @Test
    void the_drafter_hears_that_it_came_back_and_everybody_of_the_decision() {
        var id = ministry.smallVisitBeforeDecision();
        ministry.toTheEnd(DRAFTER, id);
        assertThat(notices.of(DRAFTER, id)).containsExactly(NoticeKind.DECIDED);
        assertThat(notices.of(DIVISION_HEAD, id)).contains(NoticeKind.DECIDED);
        assertThat(notices.of(DIRECTOR, id)).doesNotContain(NoticeKind.DECIDED);

        var returned = ministry.returnedVisit();
        assertThat(notices.of(DRAFTER, returned)).containsExactly(NoticeKind.RETURNED);
    }

    @Test
    void whoever_paused_a_step_hears_that_the_case_was_taken_back() {
        var id = ministry.smallVisit();
        var step = stored.find(id).openSteps().findFirst().orElseThrow();
        var scenario = ministry.opened();
        scenario.put(
                DIVISION_HEAD,
                id,
                new StepCommand.Hold(step.id(), Instant.parse("2024-04-22T09:00:00Z"), "figures are missing"));

        scenario.put(DRAFTER, id, new Command.Recall("another date"));

        assertThat(notices.of(DIVISION_HEAD, id)).contains(NoticeKind.RECALLED);
    }

    private List<String> kinds(CaseId id) {
        return trail.ofCase(id).stream().map(TrailEntry::kind).map(Enum::name).toList();
    }
}
