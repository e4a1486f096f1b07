package dojang.approval.model;

import static dojang.approval.model.UsualCase.BAE;
import static dojang.approval.model.UsualCase.DG;
import static dojang.approval.model.UsualCase.HAN;
import static dojang.approval.model.UsualCase.PARK;
import static dojang.approval.model.UsualCase.approve;
import static dojang.approval.model.UsualCase.approveOver;
import static dojang.approval.model.UsualCase.concur;
import static dojang.approval.model.UsualCase.concurred;
import static dojang.approval.model.UsualCase.endorsed;
import static dojang.approval.model.UsualCase.refusal;
import static dojang.support.SampleCase.BUDGET;
import static dojang.support.SampleCase.DIRECTOR;
import static dojang.support.SampleCase.DIVISION_HEAD;
import static dojang.support.SampleCase.DRAFTING;
import static dojang.support.SampleCase.PROTOCOL;
import static dojang.support.SampleCase.SEO;
import static dojang.support.SampleCase.acting;
import static dojang.support.SampleCase.after;
import static dojang.support.SampleCase.at;
import static dojang.support.SampleCase.own;
import static dojang.support.SampleCase.person;
import static dojang.support.SampleCase.seen;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.ActorContext;
import dojang.shared.model.Capacity;
import dojang.shared.model.Desk;
import dojang.shared.model.Digest;
import dojang.shared.model.DutyStart;
import dojang.support.SampleCase;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ApprovalRulesTest {

    private final ApprovalCase submitted = SampleCase.usual().submitted();
    private final ApprovalCase concurring = endorsed(submitted);
    private final ApprovalCase deciding = concurred(concurring);

    @Test
    void a_submission_opens_the_first_stage_only() {
        assertThat(submitted.state()).isEqualTo(CaseState.IN_APPROVAL);
        assertThat(submitted.openSteps().map(Step::desk)).containsExactly(DIVISION_HEAD);
    }

    @Test
    void concurrences_of_one_stage_open_together_and_the_next_stage_waits_for_all() {
        assertThat(concurring.openSteps().map(Step::desk)).containsExactly(PROTOCOL, BUDGET);
        var half = after(concurring, concur(concurring, PROTOCOL), own(PARK, PROTOCOL));
        assertThat(half.openSteps().map(Step::desk)).containsExactly(BUDGET);
        assertThat(deciding.openSteps().map(Step::desk)).containsExactly(DIRECTOR);
    }

    @Test
    @Tag("I-1")
    void a_delegated_decision_approves_the_case_and_carries_its_mark() {
        var approved = after(deciding, approve(deciding), own(DG, DIRECTOR));
        assertThat(approved.state()).isEqualTo(CaseState.APPROVED);
        assertThat(answerAt(approved).capacity()).isEqualTo(Capacity.DELEGATED);
    }

    @Test
    @Tag("SD-1")
    void the_drafter_never_decides_the_own_draft() {
        assertThat(refusal(deciding, approve(deciding), own(SEO, DIRECTOR))).isEqualTo(Refusal.OWN_DRAFT);
        assertThat(refusal(deciding, approve(deciding), acting(SEO, DRAFTING, DIRECTOR)))
                .isEqualTo(Refusal.OWN_DRAFT);
    }

    @Test
    @Tag("SD-2")
    void one_person_signs_a_version_at_most_once() {
        var actor = own(HAN, PROTOCOL);
        assertThat(refusal(concurring, concur(concurring, PROTOCOL), actor)).isEqualTo(Refusal.SIGNED_BEFORE);
    }

    @Test
    @Tag("SD-2")
    @Tag("AS-21")
    void a_reviewer_who_decides_as_substitute_has_one_box() {
        var approved = after(deciding, approve(deciding), acting(HAN, DIVISION_HEAD, DIRECTOR));
        assertThat(answerAt(approved).capacity()).isEqualTo(Capacity.ACTING_DELEGATED);
        assertThat(approved.step(at(approved, DIVISION_HEAD)).orElseThrow().answer())
                .matches(answer -> answer != null && answer.merged());
    }

    @Test
    @Tag("SD-2")
    void a_reviewer_cannot_decide_as_substitute_when_nobody_else_has_looked() {
        var alone = endorsed(SampleCase.lineOnly().submitted());
        assertThat(refusal(alone, approve(alone), acting(HAN, DIVISION_HEAD, DIRECTOR)))
                .isEqualTo(Refusal.NO_OTHER_REVIEWER);
    }

    @Test
    @Tag("SD-3")
    void the_drafting_unit_does_not_concur_with_itself() {
        var actor = acting(person("kim"), DIVISION_HEAD, PROTOCOL);
        assertThat(refusal(concurring, concur(concurring, PROTOCOL), actor)).isEqualTo(Refusal.OWN_UNIT_CONCURRENCE);
    }

    @Test
    @Tag("I-6")
    void nobody_answers_for_a_post_they_do_not_hold() {
        assertThat(refusal(deciding, approve(deciding), own(PARK, PROTOCOL))).isEqualTo(Refusal.NOT_YOUR_STEP);
    }

    @Test
    void a_signature_never_covers_unseen_text() {
        var stale = new Command.Endorse(at(submitted, DIVISION_HEAD), Digest.sha256("older"), Opinion.NONE);
        assertThat(refusal(submitted, stale, own(HAN, DIVISION_HEAD))).isEqualTo(Refusal.TEXT_CHANGED);
    }

    @Test
    @Tag("I-25")
    void the_second_of_two_learns_who_was_first_and_when() {
        var half = after(concurring, concur(concurring, PROTOCOL), own(PARK, PROTOCOL));
        var second = CommandRules.decide(half, concur(concurring, PROTOCOL), acting(BAE, BUDGET, PROTOCOL));
        assertThat(second).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Refusal.ANSWERED_ALREADY);
            assertThat(refused.details()).containsExactly(PARK.toString(), SampleCase.NOON.toString());
        });
    }

    @Test
    void a_step_that_is_not_open_yet_takes_no_answer() {
        assertThat(refusal(submitted, approve(submitted), own(DG, DIRECTOR))).isEqualTo(Refusal.STEP_NOT_OPEN);
    }

    @Test
    @Tag("R-18")
    void an_open_gate_holds_the_decision_and_its_rule_is_named() {
        var gated = concurred(
                endorsed(SampleCase.usual().gate("MOFA", false, "R-18").submitted()));
        var decision = CommandRules.decide(gated, approve(gated), own(DG, DIRECTOR));
        assertThat(decision).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Refusal.GATE_OPEN);
            assertThat(refused.rules()).containsExactly("R-18");
        });
        assertThat(AllowedActs.on(gated, own(DG, DIRECTOR)))
                .contains(Verb.DECLINE, Verb.RETURN)
                .doesNotContain(Verb.APPROVE);
    }

    @Test
    void dissent_that_does_not_block_must_be_ticked_and_explained() {
        var against = new Command.NonConcur(at(concurring, PROTOCOL), seen(concurring), "too short notice");
        var dissent =
                after(after(concurring, against, own(PARK, PROTOCOL)), concur(concurring, BUDGET), own(BAE, BUDGET));
        var protocol = at(dissent, PROTOCOL);
        assertThat(refusal(dissent, approve(dissent), own(DG, DIRECTOR))).isEqualTo(Refusal.DISSENT_NOT_ACKNOWLEDGED);
        assertThat(refusal(dissent, approveOver(dissent, Set.of(protocol), ""), own(DG, DIRECTOR)))
                .isEqualTo(Refusal.DISSENT_NOT_ACKNOWLEDGED);
        assertThat(after(dissent, approveOver(dissent, Set.of(protocol), "the date is fixed"), own(DG, DIRECTOR))
                        .state())
                .isEqualTo(CaseState.APPROVED);
    }

    @Test
    @Tag("R-05")
    void a_blocking_unit_that_does_not_agree_stops_the_approval() {
        var against = new Command.NonConcur(at(concurring, BUDGET), seen(concurring), "no money");
        var stopped =
                after(after(concurring, against, own(BAE, BUDGET)), concur(concurring, PROTOCOL), own(PARK, PROTOCOL));
        assertThat(refusal(stopped, approveOver(stopped, Set.of(at(stopped, BUDGET)), "anyway"), own(DG, DIRECTOR)))
                .isEqualTo(Refusal.CONCURRENCE_REFUSED);
    }

    @Test
    void only_a_blocking_unit_can_return_a_case() {
        assertThat(refusal(concurring, back(concurring, PROTOCOL, "no"), own(PARK, PROTOCOL)))
                .isEqualTo(Refusal.CANNOT_RETURN);
        assertThat(after(concurring, back(concurring, BUDGET, "no"), own(BAE, BUDGET))
                        .state())
                .isEqualTo(CaseState.RETURNED);
    }

    @Test
    void a_return_needs_a_reason_and_cancels_what_is_open() {
        assertThat(refusal(submitted, back(submitted, DIVISION_HEAD, " "), own(HAN, DIVISION_HEAD)))
                .isEqualTo(Refusal.REASON_MISSING);
        var returned = after(submitted, back(submitted, DIVISION_HEAD, "site missing"), own(HAN, DIVISION_HEAD));
        assertThat(returned.openSteps()).isEmpty();
        assertThat(returned.steps()).extracting(Step::state).containsOnly(StepState.DONE, StepState.CANCELLED);
    }

    @Test
    void a_returned_case_is_revised_as_the_next_version_and_runs_again() {
        var returned = after(submitted, back(submitted, DIVISION_HEAD, "site missing"), own(HAN, DIVISION_HEAD));
        var second = after(returned, new Command.Revise(), own(SEO, DRAFTING));
        assertThat(second.draft()).isEqualTo(new Draft(2, null));
        assertThat(after(second, SampleCase.usual().submission(), own(SEO, DRAFTING))
                        .state())
                .isEqualTo(CaseState.IN_APPROVAL);
    }

    @Test
    void only_the_drafter_recalls_and_only_the_units_head_withdraws() {
        assertThat(refusal(submitted, new Command.Recall("x"), own(HAN, DIVISION_HEAD)))
                .isEqualTo(Refusal.NOT_THE_DRAFTER);
        assertThat(refusal(submitted, new Command.Withdraw("x"), own(SEO, DRAFTING)))
                .isEqualTo(Refusal.NOT_THE_UNIT_HEAD);
        assertThat(after(submitted, new Command.Recall("typo"), own(SEO, DRAFTING))
                        .state())
                .isEqualTo(CaseState.RECALLED);
        assertThat(after(submitted, new Command.Withdraw("visit off"), own(HAN, DIVISION_HEAD))
                        .state())
                .isEqualTo(CaseState.WITHDRAWN);
    }

    @Test
    @Tag("R-37")
    @Tag("AS-21")
    void a_post_report_is_owed_only_when_a_substitute_decided() {
        var planned = SampleCase.usual()
                .duty("POST_REPORT", DutyStart.ACTING_DECISION, "R-37")
                .duty("MINUTES", DutyStart.APPROVAL, "R-22");
        var ready = concurred(endorsed(planned.submitted()));
        var byHolder = after(ready, approve(ready), own(DG, DIRECTOR));
        var bySubstitute = after(ready, approve(ready), acting(person("lim"), DIVISION_HEAD, DIRECTOR));
        assertThat(byHolder.duties()).extracting(Duty::state).containsExactly(DutyState.VOID, DutyState.DUE);
        assertThat(bySubstitute.duties()).extracting(Duty::state).containsExactly(DutyState.DUE, DutyState.DUE);
        assertThat(bySubstitute.duties().get(0).owner()).isEqualTo(DIRECTOR.post());
    }

    @Test
    @Tag("R-37")
    @Tag("AS-21")
    void the_report_to_an_absent_decider_counts_from_the_day_of_return() {
        var planned = SampleCase.usual().duty("POST_REPORT", DutyStart.ACTING_DECISION, "R-37");
        var ready = concurred(endorsed(planned.submitted()));
        var lim = acting(person("lim"), DIVISION_HEAD, DIRECTOR);
        var away = Map.of(DIRECTOR.post(), LocalDate.of(2024, 4, 24));
        var actor = new ActorContext(lim.person(), lim.at(), lim.seats(), lim.calendar(), away, Set.of());

        var decided = after(ready, approve(ready), actor);

        // back on Thursday the 25th; the sample duty allows seven working days
        assertThat(decided.duties().get(0).due()).isEqualTo("2024-05-06T09:00:00Z");
    }

    @Test
    void words_over_a_dissent_nobody_gave_make_no_event() {
        var decision =
                CommandRules.decide(deciding, approveOver(deciding, Set.of(), "nobody objected"), own(DG, DIRECTOR));

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Accepted.class,
                        accepted -> assertThat(accepted.events())
                                .extracting(ApprovalEvent::kind)
                                .doesNotContain(ApprovalEvent.Kind.DISSENT_RECORDED));
    }

    private static Command back(ApprovalCase current, Desk desk, String reason) {
        return new Command.Return(at(current, desk), seen(current), ReturnReason.CONTENT, reason);
    }

    private static StepAnswer answerAt(ApprovalCase current) {
        return Objects.requireNonNull(
                current.step(at(current, DIRECTOR)).orElseThrow().answer());
    }
}
