package dojang.approval.application;

import static dojang.inside.Ministry.AUDITOR;
import static dojang.inside.Ministry.DIRECTOR;
import static dojang.inside.Ministry.DIVISION_HEAD;
import static dojang.inside.Ministry.DRAFTER;
import static dojang.inside.Ministry.MINISTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dojang.approval.model.Command;
import dojang.approval.model.DutyState;
import dojang.approval.model.GateAnswer;
import dojang.approval.model.Opinion;
import dojang.approval.model.Verb;
import dojang.desk.application.CaseSheet;
import dojang.dev.Papers;
import dojang.dev.Scenario;
import dojang.drafting.application.NoPostException;
import dojang.inside.Ministry;
import dojang.shared.model.CaseId;
import dojang.shared.model.DutyId;
import dojang.shared.model.GateId;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The stories of the domain study, through the front door, on a real database. */
@ExtendWith(ArquillianExtension.class)
class StoriesIT {

    @Inject
    Ministry ministry;

    @Inject
    Scenario scenario;

    @BeforeEach
    void open() {
        ministry.opened();
    }

    @Test
    @Tag("AS-04")
    @Tag("R-03")
    @Tag("R-22")
    @Tag("R-23")
    @Tag("I-2")
    void the_sixteen_uzbek_guests_are_decided_by_the_minister_who_meets_them() {
        var visit = scenario.submitted(DRAFTER, "HOST_VISIT", ministry.paper(Papers.UZBEK_VISIT));
        var sheet = scenario.sheet(DRAFTER, visit);

        assertThat(last(sheet).kind()).isEqualTo(StepKind.DECISION);
        assertThat(last(sheet).post().en()).isEqualTo("Minister");
        assertThat(rulesOf(sheet)).contains("R-03", "R-02", "R-15");
        assertThat(sheet.duties()).extracting(DutyLine::kind).contains("MINUTES", "PHOTOS");

        var next = Objects.requireNonNull(scenario.sheet(DIVISION_HEAD, visit).mine())
                .next();
        assertThat(next).matches(posts -> posts != null && posts.en().endsWith("and 3 more"));
        ministry.toTheEnd(DRAFTER, visit);
        var decided = scenario.sheet(DRAFTER, visit);
        assertThat(decided.head().state()).isEqualTo("APPROVED");
        assertThat(decided.head().registerNumber()).startsWith("GEG-2024-");
        assertThat(decided.duties())
                .filteredOn(duty -> duty.kind().equals("MINUTES"))
                .allSatisfy(duty -> assertThat(duty.state()).isEqualTo(DutyState.DUE));
    }

    @Test
    @Tag("AS-01")
    @Tag("R-17")
    @Tag("R-18")
    void the_mou_of_2017_waits_for_the_foreign_ministry_and_ends_at_the_minister() {
        ministry.at("2017-11-06T01:00:00Z");
        var mou = scenario.submitted("lee.subin", "MOU_CONCLUSION", ministry.paper(Papers.UZBEK_MOU));
        var sheet = scenario.sheet("lee.subin", mou);
        assertThat(last(sheet).post().en()).isEqualTo("Minister");
        assertThat(unitsAsked(sheet))
                .contains(
                        "International Cooperation Division",
                        "Legal Affairs Division",
                        "Cyber-security Division",
                        "Safe City Division",
                        "Open Data Division",
                        "Cloud and Mobile Division");
        assertThat(sheet.gates())
                .singleElement()
                .matches(gate -> gate.open() && gate.kind().equals("MOFA"));

        var id = GateId.of(sheet.gates().get(0).id());
        untilTheMinister(mou);
        var early = scenario.approve(MINISTER, mou, "");
        assertThat(early.refusal()).isEqualTo("GATE_OPEN");
        assertThat(early.rules()).containsExactly("R-18");
        assertThat(scenario.sheet(MINISTER, mou).verbs()).doesNotContain(Verb.APPROVE);

        Scenario.require(scenario.put("lee.subin", mou, new Command.SendGate(id, "공문 발송")), "letter");
        Scenario.require(
                scenario.put("lee.subin", mou, new Command.AnswerGate(id, GateAnswer.NO_OBJECTION, "이견 없음")), "answer");
        Scenario.require(scenario.approve(MINISTER, mou, "체결을 승인함"), "decision");
        assertThat(scenario.sheet("lee.subin", mou).head().registerNumber()).startsWith("GEG-2017-");
    }

    @Test
    @Tag("AS-21")
    @Tag("R-37")
    void a_designated_substitute_decides_while_the_director_is_on_leave() {
        var visit = ministry.smallVisitBeforeDecision();
        assertThat(scenario.sheet(DIVISION_HEAD, visit).verbs()).doesNotContain(Verb.APPROVE);

        ministry.at("2024-04-23T02:00:00Z");
        assertThat(scenario.sheet(DIVISION_HEAD, visit).verbs()).contains(Verb.APPROVE);
        Scenario.require(scenario.approve(DIVISION_HEAD, visit, "대결"), "acting decision");

        var sheet = scenario.sheet(DRAFTER, visit);
        assertThat(sheet.head().state()).isEqualTo("APPROVED");
        var boxes = sheet.boxes();
        var delegated = boxes.get(boxes.size() - 2);
        var acting = boxes.get(boxes.size() - 1);
        assertThat(delegated.mark()).isEqualTo("mark.DELEGATED");
        assertThat(delegated.actedAt()).isNull();
        assertThat(acting.mark()).isEqualTo("mark.ACTING");
        assertThat(acting.person()).matches(name -> name != null && name.en().equals("Kim Seoyeon"));
        assertThat(boxes).filteredOn(box -> box.kind() == StepKind.REVIEW).isEmpty();
        assertThat(sheet.duties()).extracting(DutyLine::kind).contains("POST_REPORT");
        assertThat(scenario.trail(AUDITOR, visit))
                .anySatisfy(line -> assertThat(line.onBehalf())
                        .matches(name -> name != null && name.en().equals("Han Minjae")));
    }

    @Test
    @Tag("I-13")
    void a_returned_text_stays_readable_and_the_next_version_runs_again() {
        var visit = ministry.smallVisit();
        scenario.giveBack(DIVISION_HEAD, visit, "통역 계획이 없음");
        Scenario.require(scenario.put(DRAFTER, visit, new Command.Revise()), "revision");
        Scenario.require(scenario.submit(DRAFTER, visit), "second submission");

        var second = scenario.sheet(DRAFTER, visit);
        var first = scenario.sheet(DRAFTER, visit, 1);
        assertThat(second.head().version()).isEqualTo(2);
        assertThat(first.head().state()).isEqualTo("RETURNED");
        assertThat(first.boxes()).anyMatch(box -> "통역 계획이 없음".equals(box.opinion()));
        assertThat(first.head().versionDigest()).isEqualTo(second.head().versionDigest());
    }

    @Test
    void a_refusal_changes_nothing_and_is_on_record() {
        var visit = ministry.smallVisit();
        var before = scenario.sheet(DRAFTER, visit);
        var step = StepId.of(String.valueOf(before.boxes().get(1).stepId()));
        var seen = Objects.requireNonNull(before.head().seen());

        var answer = scenario.put(DRAFTER, visit, new Command.Endorse(step, seen, Opinion.NONE));

        assertThat(answer.refusal()).isEqualTo("NOT_YOUR_STEP");
        assertThat(scenario.sheet(DRAFTER, visit)).isEqualTo(before);
        assertThat(scenario.trail(DRAFTER, visit)).last().satisfies(line -> {
            assertThat(line.accepted()).isFalse();
            assertThat(line.refusal()).isEqualTo("NOT_YOUR_STEP");
            assertThat(line.entry()).isEqualTo(answer.entry());
        });
    }

    @Test
    @Tag("R-20")
    @Tag("AS-23")
    @Tag("I-11")
    void money_outside_the_budget_never_reaches_approval() {
        var content = ministry.paper(Papers.UZBEK_MOU).with("moneyOutsideBudget", true);
        var mou = scenario.draft("lee.subin", "MOU_CONCLUSION", content);

        var answer = scenario.submit("lee.subin", mou);

        assertThat(answer.refusal()).isEqualTo("RULES_OBJECT");
        assertThat(answer.rules()).contains("R-20");
        assertThat(scenario.sheet("lee.subin", mou).head().state()).isEqualTo("DRAFT");
        assertThat(scenario.sheet("lee.subin", mou).problems())
                .anyMatch(problem -> problem.rule().equals("R-20"));
    }

    @Test
    void duties_are_done_with_proof_or_waived_by_the_units_head() {
        var visit = scenario.submitted(DRAFTER, "HOST_VISIT", ministry.paper(Papers.UZBEK_VISIT));
        ministry.toTheEnd(DRAFTER, visit);
        var minutes = duty(scenario.sheet(DRAFTER, visit), "MINUTES");
        var photos = duty(scenario.sheet(DRAFTER, visit), "PHOTOS");

        assertThat(scenario.put(DRAFTER, visit, new Command.DoDuty(minutes, " "))
                        .refusal())
                .isEqualTo("REASON_MISSING");
        Scenario.require(scenario.put(DRAFTER, visit, new Command.DoDuty(minutes, "회의록 등록")), "minutes");
        assertThat(scenario.put(DRAFTER, visit, new Command.WaiveDuty(photos, "촬영 불가"))
                        .refusal())
                .isEqualTo("NOT_THE_UNIT_HEAD");
        Scenario.require(scenario.put(DIVISION_HEAD, visit, new Command.WaiveDuty(photos, "촬영 불가 시설")), "waiver");

        assertThat(scenario.sheet(DRAFTER, visit).duties())
                .filteredOn(duty -> Set.of("MINUTES", "PHOTOS").contains(duty.kind()))
                .extracting(DutyLine::state)
                .containsExactlyInAnyOrder(DutyState.DONE, DutyState.WAIVED);
    }

    @Test
    @Tag("SD-4")
    @Tag("SD-5")
    void auditors_read_everything_and_write_nothing_and_administrators_see_no_case() {
        var visit = ministry.smallVisit();
        assertThat(scenario.sheet(AUDITOR, visit).verbs()).isEmpty();
        assertThatThrownBy(() -> scenario.draft(AUDITOR, "HOST_VISIT", ministry.paper(Papers.KAZAKH_VISIT)))
                .isInstanceOf(NoPostException.class);
        assertThatThrownBy(() -> scenario.sheet("tak.hyeonu", visit)).isInstanceOf(NoSuchCaseException.class);
        assertThat(scenario.trail(AUDITOR, visit))
                .anyMatch(
                        line -> line.kind().equals("READ") && line.actor().en().equals("Jin Sol"))
                .anyMatch(line -> line.kind().equals("READ_DENIED") && !line.accepted());
    }

    @Test
    void what_is_offered_is_what_is_accepted() {
        var visit = ministry.smallVisit();
        assertThat(scenario.sheet(DRAFTER, visit).verbs()).containsExactlyInAnyOrder(Verb.RECALL, Verb.ADD_STEP);
        assertThat(scenario.sheet(DIVISION_HEAD, visit).verbs())
                .containsExactlyInAnyOrder(
                        Verb.ENDORSE, Verb.EDIT, Verb.RETURN, Verb.HOLD, Verb.RECUSE, Verb.ADD_STEP, Verb.WITHDRAW);
        assertThat(scenario.sheet(DIRECTOR, visit).verbs()).isEmpty();
    }

    private void untilTheMinister(CaseId mou) {
        ministry.untilDecision("lee.subin", mou);
    }

    private static DutyId duty(CaseSheet sheet, String kind) {
        return sheet.duties().stream()
                .filter(duty -> duty.kind().equals(kind))
                .findFirst()
                .map(duty -> DutyId.of(duty.id()))
                .orElseThrow();
    }

    private static Box last(CaseSheet sheet) {
        return sheet.boxes().get(sheet.boxes().size() - 1);
    }

    private static Set<String> rulesOf(CaseSheet sheet) {
        return sheet.boxes().stream().flatMap(box -> box.because().stream()).collect(Collectors.toSet());
    }

    private static Set<String> unitsAsked(CaseSheet sheet) {
        return sheet.boxes().stream()
                .filter(box -> box.kind() == StepKind.CONCURRENCE)
                .map(box -> box.unit().en())
                .collect(Collectors.toSet());
    }
}
