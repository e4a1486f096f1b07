package dojang.approval.model;

import static dojang.approval.model.UsualCase.DIRECTORS;
import static dojang.approval.model.UsualCase.HEAD;
import static dojang.approval.model.UsualCase.approve;
import static dojang.approval.model.UsualCase.endorsed;
import static dojang.approval.model.UsualCase.id;
import static dojang.approval.model.UsualCase.refusal;
import static dojang.approval.model.UsualCase.uuid;
import static dojang.support.SampleCase.BUDGET;
import static dojang.support.SampleCase.DRAFTING;
import static dojang.support.SampleCase.NOON;
import static dojang.support.SampleCase.PROTOCOL;
import static dojang.support.SampleCase.SEO;
import static dojang.support.SampleCase.after;
import static dojang.support.SampleCase.own;
import static dojang.support.SampleCase.person;
import static dojang.support.SampleCase.silent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dojang.approval.model.AfterDecisionCommand.Addressee;
import dojang.approval.model.Issuance.Channel;
import dojang.approval.model.Issuance.Mark;
import dojang.approval.model.Issuance.Recipient;
import dojang.shared.model.ActorContext;
import dojang.shared.model.CaseId;
import dojang.shared.model.ChainPlan.PlannedCopy;
import dojang.shared.model.Digest;
import dojang.shared.model.DutyId;
import dojang.shared.model.DutyStart;
import dojang.shared.model.Marked;
import dojang.shared.model.StepKind;
import dojang.support.SampleCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What follows a decision. */
class AfterDecisionRulesTest {

    private static final ActorContext DRAFTER = own(SEO, DRAFTING);
    private static final ActorContext REGISTRY = new ActorContext(
            person("registrar"),
            NOON,
            own(person("registrar"), BUDGET).seats(),
            HEAD.calendar(),
            Map.of(),
            Set.of(ActorContext.REGISTRY));
    private static final List<Addressee> EMBASSY = List.of(new Addressee("Embassy", Channel.POST));

    private final ApprovalCase approved = approved(SampleCase.lineOnly().duty("MINUTES", DutyStart.APPROVAL, "R-22"));

    @Test
    @Tag("I-5")
    void only_the_very_text_that_was_approved_is_issued() {
        assertThat(refusal(approved, issue(Digest.sha256("another")), DRAFTER)).isEqualTo(Refusal.TEXT_NOT_APPROVED);
        assertThat(refusal(approved, issue(text()), DIRECTORS)).isEqualTo(Refusal.NOT_THE_REGISTRY);

        var issued = after(approved, issue(text()), REGISTRY);

        assertThat(issued.state()).isEqualTo(CaseState.ISSUED);
        assertThat(issued.steps())
                .filteredOn(step -> step.kind() == StepKind.ISSUING)
                .extracting(step -> Objects.requireNonNull(step.answer()).outcome())
                .containsExactly(Outcome.SENT);
        assertThat(refusal(issued, issue(text()), DRAFTER)).isEqualTo(Refusal.NOT_DECIDED);
    }

    @Test
    @Tag("R-13")
    void a_copy_the_rules_ask_for_goes_out_with_the_text() {
        var sample = SampleCase.lineOnly();
        var asked = sample.submission();
        var chain = asked.chain()
                .with(
                        List.of(new PlannedCopy("MOFA", List.of("R-13")), new PlannedCopy("Embassy", List.of("R-13"))),
                        List.of(new Marked("URGENT", "R-34")));
        var submitted = after(sample.draft(), new Command.Submit(asked.frozen(), chain), DRAFTER);

        var issued = after(decided(submitted), issue(text()), DRAFTER);

        assertThat(issued.issue().recipients())
                .extracting(Recipient::name, Recipient::channel, Recipient::because)
                .containsExactly(
                        tuple("Embassy", Channel.POST, List.of()), tuple("MOFA", Channel.ELECTRONIC, List.of("R-13")));
        assertThat(issued.chain().marks()).containsExactly(new Marked("URGENT", "R-34"));
        assertThat(after(issued, new AfterDecisionCommand.Receipt("MOFA"), DRAFTER)
                        .issue()
                        .recipient("MOFA")
                        .orElseThrow()
                        .because())
                .containsExactly("R-13");
    }

    @Test
    void an_issue_names_each_recipient_once() {
        assertThat(refusal(approved, new AfterDecisionCommand.Issue(id("x"), text(), Mark.SEAL, List.of()), DRAFTER))
                .isEqualTo(Refusal.NO_RECIPIENT);
        var twice = new AfterDecisionCommand.Issue(
                id("x"), text(), Mark.SEAL, List.of(EMBASSY.get(0), new Addressee(" Embassy ", Channel.HAND)));
        assertThat(refusal(approved, twice, DRAFTER)).isEqualTo(Refusal.RECIPIENT_KNOWN);
    }

    @Test
    void a_text_takes_effect_where_it_arrives_and_the_unit_head_sends_it_on() {
        var issued = after(approved, issue(text()), DRAFTER);
        var arrived = after(issued, new AfterDecisionCommand.Receipt("Embassy"), DRAFTER);
        assertThat(arrived.issue().recipient("Embassy").orElseThrow().received())
                .isEqualTo(NOON);
        assertThat(refusal(arrived, new AfterDecisionCommand.Receipt("Embassy"), DRAFTER))
                .isEqualTo(Refusal.NO_SUCH_RECIPIENT);

        var further =
                new AfterDecisionCommand.Redispatch(List.of(new Addressee("City Hall", Channel.HAND)), "they asked");
        assertThat(refusal(arrived, further, DRAFTER)).isEqualTo(Refusal.NOT_THE_UNIT_HEAD);
        assertThat(after(arrived, further, HEAD).issue().recipients()).hasSize(2);
        assertThat(refusal(arrived, new AfterDecisionCommand.Redispatch(EMBASSY, "again"), HEAD))
                .isEqualTo(Refusal.RECIPIENT_KNOWN);
    }

    @Test
    @Tag("T-83")
    void nothing_is_given_to_read_or_to_do_where_nobody_may_answer() {
        var reader = Readers.along(id("reader"), approved, PROTOCOL);
        assertThat(refusal(approved, new AfterDecisionCommand.Circulate(List.of(reader)), silent(DIRECTORS, PROTOCOL)))
                .isEqualTo(Refusal.NOBODY_ANSWERS_THERE);
        var order = new AfterDecisionCommand.Instruct(
                new DutyId(uuid("order")), PROTOCOL.post(), "x", LocalDate.of(2024, 5, 1));
        assertThat(refusal(approved, order, silent(DIRECTORS, PROTOCOL))).isEqualTo(Refusal.NOBODY_ANSWERS_THERE);
    }

    @Test
    void a_decided_case_circulates_and_its_readers_leave_their_trace() {
        var reader = Readers.along(id("reader"), approved, PROTOCOL);
        assertThat(refusal(submitted(), new AfterDecisionCommand.Circulate(List.of(reader)), DRAFTER))
                .isEqualTo(Refusal.NOT_DECIDED);
        assertThat(refusal(
                        approved, new AfterDecisionCommand.Circulate(List.of(reader)), own(person("stranger"), BUDGET)))
                .isEqualTo(Refusal.NOT_THE_DRAFTING_UNIT);

        var given = after(approved, new AfterDecisionCommand.Circulate(List.of(reader)), DIRECTORS);

        assertThat(refusal(
                        given,
                        new AfterDecisionCommand.Circulate(List.of(Readers.along(id("2"), given, PROTOCOL))),
                        DRAFTER))
                .isEqualTo(Refusal.RECIPIENT_KNOWN);
        var read =
                after(given, new AfterDecisionCommand.Read(id("reader"), Opinion.NONE), own(person("park"), PROTOCOL));
        assertThat(read.state()).isEqualTo(CaseState.APPROVED);
        assertThat(refusal(
                        read, new AfterDecisionCommand.Read(id("reader"), Opinion.NONE), own(person("park"), PROTOCOL)))
                .isEqualTo(Refusal.NOTHING_TO_READ);
    }

    @Test
    void the_decider_orders_with_a_deadline_and_the_case_stays_open_until_it_is_done() {
        var order = new AfterDecisionCommand.Instruct(
                new DutyId(uuid("order")), PROTOCOL.post(), "send the photographs", LocalDate.of(2024, 4, 27));
        assertThat(refusal(approved, order, HEAD)).isEqualTo(Refusal.NOT_THE_DECIDER);
        var past = new AfterDecisionCommand.Instruct(
                new DutyId(uuid("order")), PROTOCOL.post(), "too late", LocalDate.of(2024, 4, 1));
        assertThat(refusal(approved, past, DIRECTORS)).isEqualTo(Refusal.DEADLINE_PAST);

        var ordered = after(approved, order, DIRECTORS);

        // the 27th is a Saturday
        assertThat(ordered.duty(new DutyId(uuid("order"))).orElseThrow().due()).isEqualTo("2024-04-29T09:00:00Z");
        assertThat(refusal(ordered, new AfterDecisionCommand.Close(), DRAFTER)).isEqualTo(Refusal.DUTIES_OPEN);
    }

    @Test
    void a_case_closes_when_every_duty_is_done_or_waived() {
        var duty = approved.duties().get(0).id();
        assertThat(refusal(approved, new AfterDecisionCommand.Close(), DRAFTER)).isEqualTo(Refusal.DUTIES_OPEN);
        var done = after(approved, new Command.DoDuty(duty, "minutes no. 3"), DRAFTER);
        assertThat(after(done, new AfterDecisionCommand.Close(), DRAFTER).state())
                .isEqualTo(CaseState.CLOSED);
    }

    @Test
    @Tag("I-22")
    void an_approval_is_never_undone_another_case_takes_its_place_or_ends_it() {
        var other = new CaseId(uuid("other"));
        assertThat(after(approved, new AfterDecisionCommand.Replace(Paper.Effect.SUPERSEDES, other), DIRECTORS)
                        .state())
                .isEqualTo(CaseState.SUPERSEDED);
        var revoked = after(approved, new AfterDecisionCommand.Replace(Paper.Effect.REVOKES, other), DIRECTORS);
        assertThat(revoked.state()).isEqualTo(CaseState.REVOKED);
        assertThat(refusal(revoked, new AfterDecisionCommand.Replace(Paper.Effect.REVOKES, other), DIRECTORS))
                .isEqualTo(Refusal.LINKED_CASE_OVER);
    }

    private static ApprovalCase submitted() {
        return SampleCase.lineOnly().submitted();
    }

    private static ApprovalCase approved(SampleCase sample) {
        return decided(sample.submitted());
    }

    private static ApprovalCase decided(ApprovalCase submitted) {
        var endorsed = endorsed(submitted);
        return after(endorsed, approve(endorsed), DIRECTORS);
    }

    private static AfterDecisionCommand.Issue issue(Digest text) {
        return new AfterDecisionCommand.Issue(id("issuing"), text, Mark.SIGNATURE, EMBASSY);
    }

    private static Digest text() {
        return Digest.sha256("text");
    }
}
