package dojang.desk.application;

import static dojang.inside.Ministry.DIRECTOR;
import static dojang.inside.Ministry.DIVISION_HEAD;
import static dojang.inside.Ministry.DRAFTER;
import static dojang.inside.Ministry.MINISTER;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.Command;
import dojang.approval.model.CommentClass;
import dojang.approval.model.Opinion;
import dojang.approval.model.StepState;
import dojang.desk.application.BulkLine.Hindrance;
import dojang.desk.application.BulkService.Chosen;
import dojang.dev.Actors;
import dojang.dev.AutoPlay;
import dojang.dev.Papers;
import dojang.dev.Scenario;
import dojang.inside.Ministry;
import dojang.shared.model.CaseId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 일괄 처리: what the sheet says before, and what comes of each line. */
@ExtendWith(ArquillianExtension.class)
class BulkIT {

    @Inject
    Ministry ministry;

    @Inject
    Scenario scenario;

    @Inject
    Actors actors;

    @Inject
    AutoPlay people;

    @Inject
    BulkService bulk;

    @BeforeEach
    void open() {
        ministry.opened();
    }

    @Test
    @Tag("I-1")
    void each_case_gets_its_own_act_and_entry_and_a_repeat_changes_nothing() {
        var visits = List.of(ministry.smallVisit(), ministry.smallVisit());
        var chosen = sheet(DIVISION_HEAD, visits).stream()
                .map(line -> new Chosen(line.id(), UUID.randomUUID(), Objects.requireNonNull(line.yes())))
                .toList();

        var outcomes = actors.as(DIVISION_HEAD, () -> bulk.act(chosen, new Opinion(CommentClass.REMARK, "좋음")));
        var again = actors.as(DIVISION_HEAD, () -> bulk.act(chosen, new Opinion(CommentClass.REMARK, "좋음")));

        assertThat(outcomes).hasSize(2).allMatch(outcome -> outcome.answer().accepted());
        assertThat(again).isEqualTo(outcomes);
        for (var visit : visits) {
            assertThat(scenario.trail(DRAFTER, visit))
                    .filteredOn(line -> line.kind().equals("ENDORSE"))
                    .hasSize(1);
        }
    }

    @Test
    void what_cannot_be_answered_together_says_why() {
        var stranger = ministry.smallVisit();
        var answered = ministry.smallVisit();
        scenario.endorse(DIVISION_HEAD, answered, "");
        var nowhere = new CaseId(new UUID(0, 9));

        assertThat(sheet(DIVISION_HEAD, List.of(stranger, answered, nowhere, stranger)))
                .extracting(BulkLine::hindrance)
                .containsExactly(Hindrance.NONE, Hindrance.NOT_ASKED, Hindrance.UNKNOWN);
    }

    @Test
    void dissent_is_faced_on_the_cases_own_page() {
        var visit = ministry.smallVisit();
        scenario.endorse(DIVISION_HEAD, visit, "");
        var asked = scenario.sheet(DRAFTER, visit).boxes().stream()
                .filter(box -> box.state() == StepState.ACTIVE)
                .findFirst()
                .orElseThrow();
        var against = people.loginAt(asked);
        Scenario.require(
                scenario.act(against, visit, (step, seen) -> new Command.NonConcur(step, seen, "예산 없음")), "dissent");
        ministry.untilDecision(DRAFTER, visit);

        var line = sheet(DIRECTOR, List.of(visit)).get(0);

        assertThat(line.hindrance()).isEqualTo(Hindrance.ONE_BY_ONE);
        assertThat(line.opinions()).contains("예산 없음");
    }

    @Test
    @Tag("R-18")
    void an_open_gate_is_named_with_its_rule() {
        ministry.at("2017-11-06T01:00:00Z");
        var mou = scenario.submitted("lee.subin", "MOU_CONCLUSION", ministry.paper(Papers.UZBEK_MOU));
        ministry.untilDecision("lee.subin", mou);

        var line = sheet(MINISTER, List.of(mou)).get(0);

        assertThat(line.hindrance()).isEqualTo(Hindrance.REFUSED);
        var no = Objects.requireNonNull(line.no());
        assertThat(no.refusal()).isEqualTo("GATE_OPEN");
        assertThat(no.rules()).containsExactly("R-18");
        assertThat(line.yes()).isNull();
    }

    private List<BulkLine> sheet(String login, List<CaseId> cases) {
        return actors.as(login, () -> bulk.sheet(cases));
    }
}
