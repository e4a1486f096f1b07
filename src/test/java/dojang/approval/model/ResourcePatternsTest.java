package dojang.approval.model;

import static dojang.support.NamedChain.DRAFTER;
import static dojang.support.NamedChain.desk;
import static dojang.support.NamedChain.stepId;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.AfterDecisionCommand.Addressee;
import dojang.approval.model.Issuance.Channel;
import dojang.approval.model.Issuance.Mark;
import dojang.shared.model.ActorContext;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.support.NamedCase;
import dojang.support.NamedChain;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Workflow resource patterns: whose work a step becomes, when, and who may take it up. */
class ResourcePatternsTest {

    private final NamedCase submitted = new NamedChain()
            .review(1, "chief")
            .ask(2, "budget", "legal")
            .decide(3, "vice")
            .submitted();
    private final NamedCase decided =
            submitted.endorse("chief").concur("budget", "legal").approve("vice");

    @Test
    @Tag("WRP-1")
    @Tag("WRP-14")
    void a_step_names_one_post_and_is_the_duty_of_its_holder_alone() {
        assertThat(List.of("bureau", "vice", "chief/colleague"))
                .allMatch(name -> submitted.refusal(submitted.endorsement("chief"), name) == Refusal.NOT_YOUR_STEP);
        var away = new StepCommand.Reassign(submitted.id("chief"), desk("chief/colleague"), "busy");
        assertThat(submitted.refusal(away, "chief")).isEqualTo(Refusal.CANNOT_REASSIGN);
        assertThat(submitted.endorse("chief").isOpenAt("budget", "legal")).isTrue();
    }

    @Test
    @Tag("WRP-2")
    void an_approved_text_is_issued_by_anybody_with_the_role_of_the_registry_and_by_no_other_stranger() {
        assertThat(decided.refusal(issue(), "legal")).isEqualTo(Refusal.NOT_THE_REGISTRY);
        assertThat(List.of("legal", "museum/clerk"))
                .allMatch(
                        name -> decided.act(issue(), registrar(name)).current().state() == CaseState.ISSUED);
    }

    @Test
    @Tag("WRP-4")
    void each_person_has_the_acts_of_their_place_and_nobody_more() {
        assertThat(submitted.allowed(DRAFTER)).contains(Verb.RECALL).doesNotContain(Verb.WITHDRAW, Verb.ENDORSE);
        assertThat(submitted.allowed("chief"))
                .contains(Verb.WITHDRAW, Verb.ENDORSE, Verb.EDIT, Verb.HOLD)
                .doesNotContain(Verb.RECALL);
        assertThat(submitted.allowed("vice")).isEmpty();
        assertThat(submitted.allowed(submitted.without("vice", "chief"))).contains(Verb.SKIP);
        assertThat(submitted.allowed("stranger")).isEmpty();
    }

    @Test
    @Tag("WRP-5")
    void who_drafted_decides_nothing_and_who_reviewed_does_not_concur() {
        var asked = submitted.endorse("chief");

        assertThat(submitted.refusal(submitted.endorsement("chief"), submitted.acting(DRAFTER, "chief")))
                .isEqualTo(Refusal.OWN_DRAFT);
        var bureau = new NamedChain()
                .review(1, "bureau")
                .ask(2, "legal")
                .decide(3, "vice")
                .submitted()
                .endorse("bureau");
        assertThat(bureau.refusal(bureau.concurrence("legal"), bureau.acting("bureau", "legal")))
                .isEqualTo(Refusal.SIGNED_BEFORE);
        assertThat(asked.refusal(asked.concurrence("legal"), asked.acting("chief", "legal")))
                .isEqualTo(Refusal.OWN_UNIT_CONCURRENCE);
    }

    @Test
    @Tag("WRP-7")
    void a_returned_text_goes_to_the_very_person_who_drafted_it_and_an_answer_is_taken_back_by_who_gave_it() {
        var returned = submitted.act(submitted.returning("chief"), "chief");
        assertThat(returned.refusal(new Command.Revise(), "chief/colleague")).isEqualTo(Refusal.NOT_THE_DRAFTER);
        assertThat(returned.act(new Command.Revise(), DRAFTER).current().state())
                .isEqualTo(CaseState.DRAFT);

        var asked = submitted.endorse("chief");
        var undo = new StepCommand.Undo(asked.id("chief"));
        assertThat(asked.refusal(undo, asked.acting("vice", "chief"))).isEqualTo(Refusal.NOT_YOUR_ANSWER);
        assertThat(asked.act(undo, "chief").isOpenAt("chief")).isTrue();
    }

    @Test
    @Tag("WRP-11")
    void what_needs_nobody_is_done_by_nobody() {
        var carried = new NamedChain().carried(1, "legal").decide(2, "vice").submitted();
        assertThat(carried.step("legal").state()).isEqualTo(StepState.CARRIED);
        assertThat(carried.isOpenAt("vice")).isTrue();

        var system = new ActorContext(
                NamedChain.person("nobody"),
                decided.now(),
                List.of(),
                decided.actor("vice").calendar());
        var replaced = decided.act(
                new AfterDecisionCommand.Replace(Paper.Effect.SUPERSEDES, new CaseId(new UUID(0, 1))), system);
        assertThat(replaced.current().state()).isEqualTo(CaseState.SUPERSEDED);
    }

    @Test
    @Tag("WRP-12")
    void a_reader_is_offered_a_case_and_may_read_it_or_not() {
        var reader = Readers.along(stepId("reader"), decided.current(), desk("museum"));

        var offered = decided.act(new AfterDecisionCommand.Circulate(List.of(reader)), DRAFTER);

        assertThat(offered.allowed("museum")).containsExactly(Verb.READ);
        assertThat(offered.allowed("legal")).doesNotContain(Verb.READ);
        assertThat(offered.act(new AfterDecisionCommand.Close(), DRAFTER)
                        .current()
                        .state())
                .isEqualTo(CaseState.CLOSED);
    }

    @Test
    @Tag("WRP-13")
    @Tag("WRP-23")
    void issuing_is_offered_to_many_and_whoever_starts_it_takes_it_from_the_others() {
        var offered = List.of(decided.actor(DRAFTER), decided.actor("chief"), decided.actor("chief/colleague"));
        assertThat(offered).allMatch(actor -> decided.allowed(actor).contains(Verb.ISSUE));

        var issued = decided.act(issue(), "chief/colleague");

        assertThat(offered).noneMatch(actor -> issued.allowed(actor).contains(Verb.ISSUE));
        assertThat(issued.refusal(issue(), DRAFTER)).isEqualTo(Refusal.NOT_DECIDED);
    }

    @Test
    @Tag("WRP-18")
    @Tag("WRP-19")
    void every_desk_knows_its_step_from_the_submission_on_and_gets_it_when_its_stage_opens() {
        assertThat(submitted.current().steps())
                .extracting(Step::desk)
                .containsExactly(desk("chief"), desk("budget"), desk("legal"), desk("vice"));
        assertThat(submitted.step("legal").state()).isEqualTo(StepState.PLANNED);
        assertThat(submitted.allowed("legal")).isEmpty();

        var asked = submitted.endorse("chief");

        assertThat(asked.step("legal").state()).isEqualTo(StepState.ACTIVE);
        assertThat(asked.allowed("legal")).contains(Verb.CONCUR);
    }

    @Test
    @Tag("WRP-20")
    void a_step_that_is_open_for_days_goes_to_whoever_is_ordered_to_act_by_then() {
        var waiting = submitted.endorse("chief").later(6);
        assertThat(waiting.refusal(waiting.concurrence("legal"), "museum")).isEqualTo(Refusal.NOT_YOUR_STEP);

        var answered = waiting.act(waiting.concurrence("legal"), waiting.acting("museum", "legal"));

        assertThat(answered.step("legal").answer())
                .matches(answer -> answer != null && answer.by().equals(NamedChain.person("museum")));
    }

    @Test
    @Tag("WRP-22")
    void an_allotted_step_is_taken_up_when_its_desk_wants_and_no_clock_takes_it_up() {
        var due = submitted.later(40);

        assertThat(due.current()).isEqualTo(submitted.current());
        assertThat(due.endorse("chief").isOpenAt("budget", "legal")).isTrue();
    }

    @Test
    @Tag("WRP-26")
    @Tag("WRP-42")
    void a_desk_with_several_steps_works_on_them_in_any_order_and_side_by_side() {
        var other = new NamedChain().review(1, "chief").decide(2, "vice").submitted();
        var hold = new StepCommand.Hold(
                submitted.id("chief"), submitted.actor("chief").dueAfter(2), "asks the embassy");

        var first = submitted.act(hold, "chief");
        var second = other.endorse("chief");

        assertThat(second.isOpenAt("vice")).isTrue();
        assertThat(first.act(new StepCommand.Resume(first.id("chief")), "chief")
                        .endorse("chief")
                        .isOpenAt("budget", "legal"))
                .isTrue();
        var two = submitted.endorse("chief");
        assertThat(two.allowed(two.acting("budget", "legal"))).contains(Verb.CONCUR);
        assertThat(two.act(two.concurrence("legal"), two.acting("budget", "legal"))
                        .isOpenAt("budget"))
                .isTrue();
    }

    private static Command issue() {
        return new AfterDecisionCommand.Issue(
                stepId("issuing"),
                Digest.sha256("text"),
                Mark.SIGNATURE,
                List.of(new Addressee("Embassy", Channel.POST)));
    }

    private ActorContext registrar(String name) {
        var actor = decided.actor(name);
        return new ActorContext(
                actor.person(), actor.at(), actor.seats(), actor.calendar(), Map.of(), Set.of(ActorContext.REGISTRY));
    }
}
