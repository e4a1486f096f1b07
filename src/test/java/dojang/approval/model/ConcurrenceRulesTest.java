package dojang.approval.model;

import static dojang.approval.model.UsualCase.BUDGETS;
import static dojang.approval.model.UsualCase.DIRECTORS;
import static dojang.approval.model.UsualCase.HEAD;
import static dojang.approval.model.UsualCase.PROTOCOLS;
import static dojang.approval.model.UsualCase.approve;
import static dojang.approval.model.UsualCase.concur;
import static dojang.approval.model.UsualCase.concurred;
import static dojang.approval.model.UsualCase.endorse;
import static dojang.approval.model.UsualCase.endorsed;
import static dojang.approval.model.UsualCase.id;
import static dojang.approval.model.UsualCase.refusal;
import static dojang.approval.model.UsualCase.step;
import static dojang.approval.model.UsualCase.uuid;
import static dojang.support.SampleCase.BUDGET;
import static dojang.support.SampleCase.DIRECTOR;
import static dojang.support.SampleCase.DIVISION_HEAD;
import static dojang.support.SampleCase.DRAFTING;
import static dojang.support.SampleCase.NOON;
import static dojang.support.SampleCase.PROTOCOL;
import static dojang.support.SampleCase.SEO;
import static dojang.support.SampleCase.after;
import static dojang.support.SampleCase.at;
import static dojang.support.SampleCase.own;
import static dojang.support.SampleCase.person;
import static dojang.support.SampleCase.seen;
import static dojang.support.SampleCase.silent;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.Desk;
import dojang.shared.model.Digest;
import dojang.shared.model.Join;
import dojang.shared.model.PostId;
import dojang.shared.model.Scope;
import dojang.shared.model.StepKind;
import dojang.shared.model.Terms;
import dojang.support.SampleCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several voices: conditions, groups, additions, joint decisions, edits. */
class ConcurrenceRulesTest {

    private final ApprovalCase submitted = SampleCase.usual().submitted();
    private final ApprovalCase concurring = endorsed(submitted);
    private final ApprovalCase deciding = concurred(concurring);

    @Test
    void a_condition_stays_open_until_its_author_confirms_it_or_the_decider_goes_over_it() {
        var words = new Opinion(CommentClass.CONDITION, "only with an interpreter");
        var conditional = after(
                after(concurring, new Command.Concur(at(concurring, PROTOCOL), seen(concurring), words), PROTOCOLS),
                concur(concurring, BUDGET),
                BUDGETS);

        assertThat(refusal(conditional, approve(conditional), DIRECTORS)).isEqualTo(Refusal.DISSENT_NOT_ACKNOWLEDGED);
        assertThat(refusal(conditional, new StepCommand.ConfirmCondition(at(conditional, PROTOCOL), "booked"), BUDGETS))
                .isEqualTo(Refusal.NOT_YOUR_STEP);
        var met = after(conditional, new StepCommand.ConfirmCondition(at(conditional, PROTOCOL), "booked"), PROTOCOLS);
        assertThat(after(met, approve(met), DIRECTORS).state()).isEqualTo(CaseState.APPROVED);

        var over = new Command.Approve(
                at(conditional, DIRECTOR),
                seen(conditional),
                Opinion.NONE,
                Set.of(at(conditional, PROTOCOL)),
                "they speak Korean");
        var decided = after(conditional, over, DIRECTORS);
        assertThat(Objects.requireNonNull(step(decided, PROTOCOL).answer()).proviso())
                .isEqualTo(ConditionState.OVERRIDDEN);
    }

    @Test
    void a_condition_is_put_in_words() {
        var empty = new Command.Concur(
                at(concurring, PROTOCOL), seen(concurring), new Opinion(CommentClass.CONDITION, " "));
        assertThat(refusal(concurring, empty, PROTOCOLS)).isEqualTo(Refusal.REASON_MISSING);
    }

    @Test
    @Tag("WCP-29")
    void a_group_is_complete_with_its_quorum_and_the_others_need_not_answer() {
        var voting = quorum(1);

        var complete = after(voting, concur(voting, PROTOCOL), PROTOCOLS);

        assertThat(step(complete, BUDGET).state()).isEqualTo(StepState.CANCELLED);
        assertThat(complete.openSteps().map(Step::desk)).containsExactly(DIRECTOR);
        var undone = after(complete, new StepCommand.Undo(at(complete, PROTOCOL)), PROTOCOLS);
        assertThat(undone.openSteps().map(Step::desk)).containsExactlyInAnyOrder(PROTOCOL, BUDGET);
    }

    @Test
    void a_unit_that_does_not_agree_does_not_count_for_the_quorum() {
        var voting = quorum(1);
        var against = new Command.NonConcur(at(voting, PROTOCOL), seen(voting), "no");

        assertThat(after(voting, against, PROTOCOLS).openSteps().map(Step::desk))
                .containsExactly(BUDGET);
    }

    @Test
    @Tag("WCP-15")
    void one_more_unit_is_asked_while_the_group_is_voting() {
        var legal = new Desk(new PostId(uuid("legal head")), DIRECTOR.unit());
        var half = after(concurring, concur(concurring, PROTOCOL), PROTOCOLS);
        var add = new StepCommand.AddStep(id("legal"), plan(StepKind.CONCURRENCE, legal), "", "the text has a clause");

        var asked = after(half, add, own(SEO, DRAFTING));

        assertThat(asked.openSteps().map(Step::desk)).containsExactly(BUDGET, legal);
        var budget = after(asked, concur(asked, BUDGET), BUDGETS);
        assertThat(budget.openSteps().map(Step::desk)).containsExactly(legal);
        var lawyer = own(person("lawyer"), legal);
        assertThat(after(budget, concur(budget, legal), lawyer).openSteps().map(Step::desk))
                .containsExactly(DIRECTOR);
    }

    @Test
    void nobody_is_asked_twice_or_once_only_the_decider_is_left_or_by_an_outsider() {
        var again = new StepCommand.AddStep(id("again"), plan(StepKind.CONCURRENCE, BUDGET), "", "x");
        assertThat(refusal(concurring, again, own(SEO, DRAFTING))).isEqualTo(Refusal.ASKED_ALREADY);
        var legal = new Desk(new PostId(uuid("legal head")), DIRECTOR.unit());
        var add = new StepCommand.AddStep(id("legal"), plan(StepKind.CONCURRENCE, legal), "", "x");
        assertThat(refusal(deciding, add, own(SEO, DRAFTING))).isEqualTo(Refusal.TOO_LATE_TO_ASK);
        assertThat(refusal(concurring, add, own(person("stranger"), legal))).isEqualTo(Refusal.NOT_ON_THE_CHAIN);
        var themselves = new StepCommand.AddStep(id("own"), plan(StepKind.CONCURRENCE, DRAFTING), "", "x");
        assertThat(refusal(concurring, themselves, HEAD)).isEqualTo(Refusal.OWN_DRAFT);
    }

    @Test
    @Tag("T-83")
    @Tag("SD-4")
    void a_post_at_which_nobody_may_answer_is_not_asked_by_any_act() {
        var legal = new Desk(new PostId(uuid("legal head")), DIRECTOR.unit());
        var add = new StepCommand.AddStep(id("legal"), plan(StepKind.CONCURRENCE, legal), "", "x");
        assertThat(refusal(concurring, add, silent(own(SEO, DRAFTING), legal))).isEqualTo(Refusal.NOBODY_ANSWERS_THERE);
        var colleague = new Desk(new PostId(uuid("protocol auditor")), PROTOCOL.unit());
        var to = new StepCommand.Reassign(at(concurring, PROTOCOL), colleague, "x");
        assertThat(refusal(concurring, to, silent(PROTOCOLS, colleague))).isEqualTo(Refusal.NOBODY_ANSWERS_THERE);
    }

    @Test
    @Tag("WRP-27")
    void a_units_step_is_handed_on_within_the_unit_and_a_review_never() {
        var colleague = new Desk(new PostId(uuid("protocol officer")), PROTOCOL.unit());
        var to = new StepCommand.Reassign(at(concurring, PROTOCOL), colleague, "knows the guests");

        var moved = after(concurring, to, PROTOCOLS);

        assertThat(moved.openSteps().map(Step::desk)).containsExactly(colleague, BUDGET);
        assertThat(refusal(concurring, new StepCommand.Reassign(at(concurring, PROTOCOL), BUDGET, "x"), PROTOCOLS))
                .isEqualTo(Refusal.OTHER_UNIT);
        var review = new StepCommand.Reassign(at(submitted, DIVISION_HEAD), DRAFTING, "x");
        assertThat(refusal(submitted, review, HEAD)).isEqualTo(Refusal.CANNOT_REASSIGN);
    }

    @Test
    void an_opinion_of_a_unit_that_is_not_concerned_counts_as_an_answer() {
        var none = new StepCommand.NoInterest(at(concurring, PROTOCOL), seen(concurring));
        assertThat(Objects.requireNonNull(step(after(concurring, none, PROTOCOLS), PROTOCOL)
                                .answer())
                        .outcome())
                .isEqualTo(Outcome.NO_INTEREST);
    }

    @Test
    @Tag("I-1")
    void several_agencies_decide_in_order_and_the_document_exists_with_the_last_one() {
        var partner = new Desk(new PostId(uuid("partner minister")), BUDGET.unit());
        var joint = SampleCase.lineOnly()
                .step(3, StepKind.JOINT_DECISION, partner, false, "R-12")
                .submitted();
        var first = after(joint, endorse(joint), HEAD);

        var half = after(first, approve(first), DIRECTORS);

        assertThat(half.state()).isEqualTo(CaseState.IN_APPROVAL);
        assertThat(half.openSteps().map(Step::desk)).containsExactly(partner);
        var last = new Command.Approve(at(half, partner), seen(half), Opinion.NONE, Set.of(), "");
        assertThat(after(half, last, own(person("minister"), partner)).state()).isEqualTo(CaseState.APPROVED);
    }

    @Test
    @Tag("I-17")
    void a_reviewer_edits_in_place_under_the_own_name_and_a_concurring_unit_never() {
        var edit = edit(submitted, DIVISION_HEAD);

        var edited = after(submitted, edit, HEAD);

        assertThat(edited.draft().number()).isEqualTo(2);
        assertThat(edited.state()).isEqualTo(CaseState.IN_APPROVAL);
        assertThat(Objects.requireNonNull(step(edited, DIVISION_HEAD).answer()).outcome())
                .isEqualTo(Outcome.EDITED_AND_ENDORSED);
        assertThat(edited.openSteps().map(Step::desk)).containsExactly(PROTOCOL, BUDGET);
        assertThat(refusal(concurring, edit(concurring, PROTOCOL), PROTOCOLS)).isEqualTo(Refusal.WRONG_VERB);
    }

    private static StepCommand.Edit edit(ApprovalCase current, Desk desk) {
        var frozen = new Draft.Frozen(Digest.sha256("edited"), Digest.sha256("chain"), 1, NOON);
        var steps = current.steps().stream()
                .map(step -> Step.planned(id("next " + step.id()), step.plan()))
                .toList();
        return new StepCommand.Edit(
                at(current, desk),
                seen(current),
                frozen,
                new Chain(steps, List.of(), List.of()),
                id("next " + at(current, desk)),
                Opinion.NONE);
    }

    private ApprovalCase quorum(int needed) {
        var voting = SampleCase.lineOnly();
        var built = new ArrayList<Step>();
        var terms = new Terms(false, 2, Scope.EVERYTHING, Join.quorum("R-02", needed));
        built.add(planned(1, StepKind.REVIEW, DIVISION_HEAD, Terms.ofLine(1)));
        built.add(planned(2, StepKind.CONCURRENCE, PROTOCOL, terms));
        built.add(planned(2, StepKind.CONCURRENCE, BUDGET, terms));
        built.add(planned(3, StepKind.DELEGATED_DECISION, DIRECTOR, Terms.ofLine(1)));
        var frozen = voting.submission().frozen();
        var current = after(
                voting.draft(), new Command.Submit(frozen, new Chain(built, List.of(), List.of())), own(SEO, DRAFTING));
        return after(current, endorse(current), HEAD);
    }

    private static Step planned(int stage, StepKind kind, Desk desk, Terms terms) {
        return Step.planned(id(kind + desk.toString()), new PlannedStep(stage, kind, desk, terms, List.of("R-02")));
    }

    private static PlannedStep plan(StepKind kind, Desk desk) {
        return new PlannedStep(1, kind, desk, Terms.ofLine(2), List.of());
    }
}
