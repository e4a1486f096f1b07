package dojang.approval.model;

import static dojang.support.NamedChain.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.AfterDecisionCommand.Addressee;
import dojang.approval.model.Issuance.Channel;
import dojang.approval.model.Issuance.Mark;
import dojang.approval.model.Issuance.Recipient;
import dojang.shared.model.Digest;
import dojang.support.NamedCase;
import dojang.support.NamedChain;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Workflow control-flow patterns: sequences, cycles, threads and ends. Joins stand in JoinPatternsTest, those of rules in
 * ChainPatternsTest.
 */
class ControlFlowPatternsTest {

    @Test
    @Tag("WCP-1")
    void each_stage_opens_when_the_one_before_is_answered_and_not_earlier() {
        var first = new NamedChain()
                .review(1, "chief")
                .review(2, "bureau")
                .decide(3, "vice")
                .submitted();

        assertThat(first.isOpenAt("chief")).isTrue();
        assertThat(first.refusal(first.endorsement("bureau"), "bureau")).isEqualTo(Refusal.STEP_NOT_OPEN);
        var second = first.endorse("chief");
        assertThat(second.isOpenAt("bureau")).isTrue();
        assertThat(second.endorse("bureau").isOpenAt("vice")).isTrue();
    }

    @Test
    @Tag("WCP-5")
    void whichever_of_three_ways_a_review_goes_they_meet_at_the_same_next_stage() {
        var chain = new NamedChain().review(1, "chief").ask(2, "legal").decide(3, "vice");
        var asked = chain.submitted();
        var endorsed = asked.endorse("chief");
        var edited = asked.act(asked.edit("chief", "edited"), "chief");
        var skipped = asked.act(asked.skipping("chief"), asked.without("vice", "chief"));

        assertThat(List.of(endorsed, edited, skipped)).allMatch(merged -> merged.isOpenAt("legal"));
        assertThat(List.of(endorsed, edited, skipped))
                .allMatch(merged -> merged.concur("legal").isOpenAt("vice"));
    }

    @Test
    @Tag("WCP-8")
    void two_dispatches_under_way_lead_to_receipts_of_their_own_in_any_order() {
        var first = issued("Embassy");
        var both = first.act(new AfterDecisionCommand.Redispatch(addressees("City Hall"), "they asked"), "chief");

        var later = both.act(new AfterDecisionCommand.Receipt("City Hall"), DRAFTER);

        assertThat(received(later)).containsExactly("City Hall");
        assertThat(received(later.act(new AfterDecisionCommand.Receipt("Embassy"), DRAFTER)))
                .containsExactly("Embassy", "City Hall");
    }

    @Test
    @Tag("WCP-10")
    void cycles_that_overlap_are_entered_and_left_at_several_places() {
        var asked = new NamedChain()
                .review(1, "chief")
                .askBlocking(2, "budget")
                .review(3, "bureau")
                .decide(4, "vice")
                .submitted();
        var deciding = asked.endorse("chief").concur("budget").endorse("bureau");

        var toBudget = deciding.sendBack("vice", "budget");
        assertThat(toBudget.isOpenAt("budget")).isTrue();
        var toChief = toBudget.sendBack("budget", "chief");
        assertThat(toChief.isOpenAt("chief")).isTrue();
        var fromBureau = toChief.endorse("chief").concur("budget").sendBack("bureau", "budget");
        var decided = fromBureau.concur("budget").endorse("bureau").approve("vice");

        assertThat(decided.current().state()).isEqualTo(CaseState.APPROVED);
        assertThat(decided.step("budget").round()).isEqualTo(4);
    }

    @Test
    @Tag("WCP-11")
    void an_approval_ends_by_itself_with_whatever_answer_leaves_nothing_to_do() {
        var alone = new NamedChain().decide(1, "vice").submitted().approve("vice");
        var half = new NamedChain()
                .decide(1, "vice")
                .joint(2, "partner")
                .submitted()
                .approve("vice");

        assertThat(alone.current().state()).isEqualTo(CaseState.APPROVED);
        assertThat(half.current().state()).isEqualTo(CaseState.IN_APPROVAL);
        assertThat(half.approve("partner").current().state()).isEqualTo(CaseState.APPROVED);
    }

    @Test
    @Tag("WCP-21")
    void a_text_is_revised_and_submitted_again_as_often_as_it_is_returned() {
        var chain = new NamedChain().review(1, "chief").decide(2, "vice");
        var round = chain.submitted();
        for (int version = 2; version <= 4; version++) {
            round = round.act(round.returning("chief"), "chief")
                    .act(new Command.Revise(), DRAFTER)
                    .act(chain.submission("text " + version), DRAFTER);
            assertThat(round.current().draft().number()).isEqualTo(version);
            assertThat(round.isOpenAt("chief")).isTrue();
        }
        assertThat(round.endorse("chief").approve("vice").current().state()).isEqualTo(CaseState.APPROVED);
    }

    @Test
    @Tag("WCP-42")
    void one_dispatch_starts_a_thread_for_each_recipient() {
        var sent = issued("Embassy", "City Hall", "Museum");

        assertThat(sent.current().issue().recipients()).hasSize(3);
        assertThat(received(sent.act(new AfterDecisionCommand.Receipt("Museum"), DRAFTER)))
                .containsExactly("Museum");
    }

    @Test
    @Tag("WCP-41")
    void closing_brings_all_threads_of_orders_together_again() {
        var ordered = decided();
        for (var words : List.of("photographs", "minutes", "thanks")) {
            ordered = ordered.act(ordered.order("protocol", words), "vice");
        }
        for (var words : List.of("thanks", "photographs", "minutes")) {
            assertThat(ordered.refusal(new AfterDecisionCommand.Close(), DRAFTER))
                    .isEqualTo(Refusal.DUTIES_OPEN);
            ordered = ordered.act(new Command.DoDuty(NamedCase.dutyId(words), "done"), "protocol");
        }
        assertThat(ordered.act(new AfterDecisionCommand.Close(), DRAFTER)
                        .current()
                        .state())
                .isEqualTo(CaseState.CLOSED);
    }

    private static NamedCase decided() {
        return new NamedChain().decide(1, "vice").submitted().approve("vice");
    }

    private static NamedCase issued(String... names) {
        var issue = new AfterDecisionCommand.Issue(
                NamedChain.stepId("issuing"), Digest.sha256("text"), Mark.SIGNATURE, addressees(names));
        return decided().act(issue, DRAFTER);
    }

    private static List<Addressee> addressees(String... names) {
        return List.of(names).stream()
                .map(name -> new Addressee(name, Channel.POST))
                .toList();
    }

    private static List<String> received(NamedCase sent) {
        return sent.current().issue().recipients().stream()
                .filter(recipient -> recipient.received() != null)
                .map(Recipient::name)
                .toList();
    }
}
