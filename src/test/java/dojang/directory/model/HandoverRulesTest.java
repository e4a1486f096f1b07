package dojang.directory.model;

import static dojang.directory.model.SmallHouse.HAN;
import static dojang.directory.model.SmallHouse.HEAD;
import static dojang.directory.model.SmallHouse.JIN;
import static dojang.directory.model.SmallHouse.KIM;
import static dojang.directory.model.SmallHouse.LEE;
import static dojang.directory.model.SmallHouse.MONDAY;
import static dojang.directory.model.SmallHouse.NOW;
import static dojang.directory.model.SmallHouse.OFFICER;
import static dojang.directory.model.SmallHouse.PARK;
import static dojang.directory.model.SmallHouse.PEER;
import static dojang.directory.model.SmallHouse.RYU;
import static dojang.directory.model.SmallHouse.TAK;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.Seat;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A post passes from one person to the next, and with it the right to answer. */
class HandoverRulesTest {

    private static final DirectorySnapshot EMPTY = SmallHouse.with(List.of(), List.of());

    @Test
    @Tag("AS-25")
    void from_the_day_on_the_successor_sits_and_the_predecessor_does_not() {
        var handover = new Handover(HEAD.id(), RYU.id(), MONDAY.plusDays(1), true);
        assertThat(HandoverRules.toHandOver(EMPTY, HAN.id(), handover, NOW)).isEmpty();

        var terms = new ArrayList<>(SmallHouse.TENURES);
        for (var term : HandoverRules.terms(EMPTY, handover)) {
            terms.removeIf(
                    old -> old.person().equals(term.person()) && old.post().equals(term.post()));
            terms.add(term);
        }
        var after = SmallHouse.with(terms, List.of(), List.of());
        assertThat(after.seatsOf(KIM.id(), NOW)).containsExactly(new Seat(HEAD.desk(), false, true));
        assertThat(after.seatsOf(RYU.id(), NOW)).containsExactly(new Seat(PEER.desk(), false, true));
        assertThat(after.seatsOf(KIM.id(), SmallHouse.noon(1))).isEmpty();
        assertThat(after.seatsOf(RYU.id(), SmallHouse.noon(1))).containsExactly(new Seat(HEAD.desk(), false, true));
        assertThat(after.holderOf(PEER.id(), SmallHouse.noon(1))).isEmpty();
    }

    @Test
    void the_successor_may_keep_the_other_post() {
        var terms = HandoverRules.terms(EMPTY, new Handover(HEAD.id(), RYU.id(), MONDAY, false));
        assertThat(terms)
                .containsExactly(
                        new Tenure(
                                KIM.id(), HEAD.id(), SmallHouse.TENURES.get(1).from(), MONDAY.minusDays(1)),
                        new Tenure(RYU.id(), HEAD.id(), MONDAY, null));
    }

    @Test
    @Tag("SD-4")
    @Tag("SD-5")
    void a_post_of_the_line_does_not_pass_to_who_audits_or_administers() {
        for (var barred : List.of(JIN, TAK)) {
            assertThat(over(HAN, new Handover(OFFICER.id(), barred.id(), MONDAY, false)))
                    .containsExactly(new DirectoryObjection("successor", DirectoryRefusal.SUCCESSOR_BARRED));
        }
        assertThat(over(HAN, new Handover(SmallHouse.AUDIT.id(), TAK.id(), MONDAY, false)))
                .as("an auditor's post is of no line")
                .isEmpty();
    }

    @Test
    void nobody_chooses_who_follows_in_the_own_post() {
        assertThat(over(KIM, new Handover(HEAD.id(), LEE.id(), MONDAY, true)))
                .containsExactly(at("post", DirectoryRefusal.NOT_YOUR_APPOINTMENT));
        assertThat(over(KIM, new Handover(OFFICER.id(), LEE.id(), MONDAY, true)))
                .isEmpty();
        assertThat(over(TAK, new Handover(HEAD.id(), LEE.id(), MONDAY, true))).isEmpty();
        assertThat(over(PARK, new Handover(OFFICER.id(), LEE.id(), MONDAY, true)))
                .containsExactly(at("post", DirectoryRefusal.NOT_YOUR_APPOINTMENT));
        assertThat(over(JIN, new Handover(OFFICER.id(), LEE.id(), MONDAY, true)))
                .containsExactly(at("post", DirectoryRefusal.NOT_YOUR_APPOINTMENT));
    }

    @Test
    void a_day_in_the_past_and_a_successor_who_is_there_are_both_named() {
        assertThat(over(HAN, new Handover(HEAD.id(), KIM.id(), MONDAY.minusDays(1), false)))
                .containsExactly(
                        at("successor", DirectoryRefusal.SUCCESSOR_HOLDS_IT),
                        at("day", DirectoryRefusal.DAY_TOO_EARLY));
    }

    @Test
    void a_post_already_given_to_somebody_is_not_given_away_before() {
        var terms = new ArrayList<>(SmallHouse.TENURES);
        terms.add(new Tenure(LEE.id(), HEAD.id(), MONDAY.plusDays(5), null));
        var directory = SmallHouse.with(terms, List.of(), List.of());
        var handover = new Handover(HEAD.id(), PARK.id(), MONDAY.plusDays(1), false);
        assertThat(HandoverRules.toHandOver(directory, HAN.id(), handover, NOW))
                .containsExactly(at("day", DirectoryRefusal.POST_PROMISED));
    }

    private static List<DirectoryObjection> over(PersonRecord actor, Handover handover) {
        return HandoverRules.toHandOver(EMPTY, actor.id(), handover, NOW);
    }

    private static DirectoryObjection at(String field, DirectoryRefusal reason) {
        return new DirectoryObjection(field, reason);
    }
}
