package dojang.approval.application;

import static dojang.inside.Ministry.DIRECTOR;
import static dojang.inside.Ministry.DIVISION_HEAD;
import static dojang.inside.Ministry.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.Command;
import dojang.approval.model.Opinion;
import dojang.dev.Actors;
import dojang.dev.Papers;
import dojang.dev.Scenario;
import dojang.inside.Ministry;
import dojang.shared.model.CaseId;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several people at the same moment, on a real database. */
@ExtendWith(ArquillianExtension.class)
class RacesIT {

    @Inject
    Ministry ministry;

    @Inject
    Scenario scenario;

    @Inject
    Actors actors;

    @Inject
    ApprovalService approvals;

    @Test
    @Tag("I-25")
    void of_two_answers_to_one_step_one_wins_and_the_other_reads_who_was_faster() throws Exception {
        var visit = ministry.smallVisit();
        var works = List.<Callable<Answer>>of(
                () -> answer(DIVISION_HEAD, visit, UUID.randomUUID()),
                () -> answer(DIVISION_HEAD, visit, UUID.randomUUID()));

        var answers = Ministry.atOnce(works);

        assertThat(answers).filteredOn(Answer::accepted).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !answer.accepted())
                .singleElement()
                .satisfies(loser -> {
                    assertThat(loser.refusal()).isEqualTo("ANSWERED_ALREADY");
                    assertThat(loser.details()).hasSize(2);
                });
    }

    @Test
    void a_double_click_is_one_act_with_one_answer() throws Exception {
        var visit = ministry.smallVisit();
        var key = UUID.randomUUID();
        var works = List.<Callable<Answer>>of(
                () -> answer(DIVISION_HEAD, visit, key),
                () -> answer(DIVISION_HEAD, visit, key),
                () -> answer(DIVISION_HEAD, visit, key));

        var answers = Ministry.atOnce(works);

        assertThat(answers)
                .allMatch(Answer::accepted)
                .extracting(Answer::entry)
                .containsOnly(answers.get(0).entry());
    }

    @Test
    void a_key_that_comes_back_with_another_request_is_refused() {
        var visit = ministry.smallVisit();
        var key = UUID.randomUUID();
        assertThat(answer(DIVISION_HEAD, visit, key).accepted()).isTrue();
        var reused = actors.as(DIVISION_HEAD, () -> approvals.put(visit, key, new Command.Recall("other")));
        assertThat(reused.refusal()).isEqualTo("KEY_REUSED");
    }

    @Test
    @Tag("WCP-17")
    @Tag("WCP-40")
    void concurrences_given_at_the_same_moment_all_succeed() throws Exception {
        var visit = ministry.opened().submitted(DRAFTER, "HOST_VISIT", ministry.paper(Papers.UZBEK_VISIT));
        scenario.endorse(DIVISION_HEAD, visit, "");
        var works = List.of("yu.dain", "seo.dongha", "gwon.narae", "gu.haneul").stream()
                .<Callable<Answer>>map(login -> () -> concur(login, visit))
                .toList();

        assertThat(Ministry.atOnce(works)).allMatch(Answer::accepted);
        assertThat(scenario.sheet(DIRECTOR, visit).mine()).isNotNull();
    }

    @Test
    @Tag("I-3")
    @Tag("I-4")
    void fifty_decisions_at_once_leave_serials_without_gap_or_repeat() throws Exception {
        var visits = IntStream.range(0, 50)
                .mapToObj(number -> ministry.smallVisitBeforeDecision())
                .toList();
        var works = visits.stream()
                .<Callable<Answer>>map(visit -> () -> scenario.approve(DIRECTOR, visit, ""))
                .toList();

        assertThat(Ministry.atOnce(works)).allMatch(Answer::accepted);

        var serials = new ArrayList<>(visits.stream().map(this::serial).sorted().toList());
        assertThat(serials).doesNotHaveDuplicates();
        assertThat(serials.get(49) - serials.get(0)).isEqualTo(49);
    }

    private int serial(CaseId visit) {
        var number =
                Objects.requireNonNull(scenario.sheet(DRAFTER, visit).head().registerNumber());
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }

    private Answer concur(String login, CaseId visit) {
        return scenario.act(login, visit, (step, seen) -> new Command.Concur(step, seen, Opinion.NONE));
    }

    private Answer answer(String login, CaseId visit, UUID key) {
        return actors.as(login, () -> {
            var sheet = scenario.sheet(login, visit);
            var seen = Objects.requireNonNull(sheet.head().seen());
            var step = sheet.boxes().stream()
                    .filter(box -> box.kind() == StepKind.REVIEW)
                    .findFirst()
                    .map(box -> StepId.of(String.valueOf(box.stepId())))
                    .orElseThrow();
            return approvals.put(visit, key, new Command.Endorse(step, seen, Opinion.NONE));
        });
    }
}
