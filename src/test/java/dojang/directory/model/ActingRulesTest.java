package dojang.directory.model;

import static dojang.directory.model.SmallHouse.BUREAU;
import static dojang.directory.model.SmallHouse.DIRECTOR;
import static dojang.directory.model.SmallHouse.HAN;
import static dojang.directory.model.SmallHouse.HEAD;
import static dojang.directory.model.SmallHouse.JANG;
import static dojang.directory.model.SmallHouse.JIN;
import static dojang.directory.model.SmallHouse.KIM;
import static dojang.directory.model.SmallHouse.LEE;
import static dojang.directory.model.SmallHouse.NOW;
import static dojang.directory.model.SmallHouse.OFFICER;
import static dojang.directory.model.SmallHouse.PARK;
import static dojang.directory.model.SmallHouse.PEER;
import static dojang.directory.model.SmallHouse.RYU;
import static dojang.directory.model.SmallHouse.TAK;
import static dojang.directory.model.SmallHouse.away;
import static dojang.directory.model.SmallHouse.order;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may name whom to act for which post, and when a number is needed. */
class ActingRulesTest {

    private static final DirectorySnapshot EMPTY = SmallHouse.with(List.of(), List.of());

    @Test
    @Tag("AS-21")
    void the_director_general_names_a_division_head_for_the_own_post() {
        assertThat(give(HAN, order(DIRECTOR, KIM, 0, 2))).isEmpty();
    }

    @Test
    void the_head_names_for_posts_of_the_division_and_superiors_for_all_below() {
        assertThat(give(KIM, order(OFFICER, LEE, 0, 2))).isEmpty();
        assertThat(give(HAN, order(OFFICER, LEE, 0, 2))).isEmpty();
        assertThat(give(TAK, order(PEER, KIM, 0, 2))).isEmpty();
        assertThat(give(KIM, order(PEER, JANG, 0, 2))).containsExactly(at("post", DirectoryRefusal.NOT_YOUR_POSTS));
        assertThat(give(PARK, order(OFFICER, LEE, 0, 2))).containsExactly(at("post", DirectoryRefusal.NOT_YOUR_POSTS));
        assertThat(give(JIN, order(OFFICER, LEE, 0, 2))).containsExactly(at("post", DirectoryRefusal.NOT_YOUR_POSTS));
    }

    @Test
    void nobody_names_themselves_and_a_substitute_nobody_for_the_post_acted_for() {
        assertThat(give(KIM, order(OFFICER, KIM, 0, 2)))
                .containsExactly(at("substitute", DirectoryRefusal.ORDER_FOR_YOURSELF));
        var acting = SmallHouse.with(List.of(away(HAN, 0, 2)), List.of(order(DIRECTOR, KIM, 0, 2)));
        assertThat(ActingRules.toOrder(acting, KIM.id(), order(DIRECTOR, KIM, 3, 9), NOW))
                .containsExactly(at("post", DirectoryRefusal.NOT_YOUR_POSTS));
        assertThat(ActingRules.toOrder(acting, KIM.id(), order(DIRECTOR, RYU, 3, 9), NOW))
                .containsExactly(at("post", DirectoryRefusal.NOT_YOUR_POSTS));
        assertThat(ActingRules.toOrder(acting, KIM.id(), order(PEER, JANG, 0, 2), NOW))
                .as("what is below the post is the substitute's meanwhile")
                .isEmpty();
    }

    @Test
    void the_substitute_is_a_subordinate_or_a_peer_of_the_same_grade() {
        assertThat(give(HAN, order(HEAD, PARK, 0, 2))).isEmpty();
        assertThat(give(HAN, order(HEAD, RYU, 0, 2))).isEmpty();
        assertThat(give(HAN, order(HEAD, JANG, 0, 2)))
                .containsExactly(at("substitute", DirectoryRefusal.SUBSTITUTE_NOT_NEAR));
        assertThat(give(HAN, order(DIRECTOR, PARK, 0, 2)))
                .containsExactly(at("substitute", DirectoryRefusal.SUBSTITUTE_NOT_NEAR));
        assertThat(give(TAK, order(DIRECTOR, HAN, 0, 2)))
                .containsExactly(at("substitute", DirectoryRefusal.SUBSTITUTE_IS_HOLDER));
    }

    @Test
    @Tag("SD-4")
    @Tag("SD-5")
    void auditors_and_administrators_act_for_nobody() {
        assertThat(give(HAN, order(DIRECTOR, JIN, 0, 2)))
                .containsExactly(at("substitute", DirectoryRefusal.SUBSTITUTE_BARRED));
        assertThat(give(HAN, order(DIRECTOR, TAK, 0, 2)))
                .containsExactly(at("substitute", DirectoryRefusal.SUBSTITUTE_BARRED));
    }

    @Test
    @Tag("I-7")
    void somebody_who_acts_for_one_post_is_not_named_for_another_on_the_same_day() {
        var directory = SmallHouse.with(List.of(), List.of(order(DIRECTOR, KIM, 0, 2)));
        assertThat(ActingRules.toOrder(directory, HAN.id(), order(PEER, KIM, 2, 3), NOW))
                .containsExactly(at("substitute", DirectoryRefusal.SUBSTITUTE_BUSY));
        assertThat(ActingRules.toOrder(directory, HAN.id(), order(PEER, KIM, 3, 4), NOW))
                .isEmpty();
    }

    @Test
    @Tag("I-7")
    void somebody_who_is_away_too_is_not_named_and_the_step_goes_to_nobody_elses_substitute() {
        var directory = SmallHouse.with(List.of(away(KIM, 2, 5)), List.of(order(HEAD, PARK, 2, 5)));
        assertThat(ActingRules.toOrder(directory, HAN.id(), order(DIRECTOR, KIM, 0, 2), NOW))
                .containsExactly(at("substitute", DirectoryRefusal.SUBSTITUTE_AWAY));
        assertThat(ActingRules.toOrder(directory, HAN.id(), order(DIRECTOR, KIM, 0, 1), NOW))
                .isEmpty();
    }

    @Test
    void a_post_has_one_substitute_at_a_time() {
        var directory = SmallHouse.with(List.of(), List.of(order(DIRECTOR, KIM, 0, 2)));
        assertThat(ActingRules.toOrder(directory, HAN.id(), order(DIRECTOR, RYU, 2, 4), NOW))
                .containsExactly(at("post", DirectoryRefusal.POST_HAS_SUBSTITUTE));
        assertThat(ActingRules.toOrder(directory, HAN.id(), order(DIRECTOR, KIM, 0, 2), NOW))
                .as("the very same order, given twice")
                .contains(at("post", DirectoryRefusal.POST_HAS_SUBSTITUTE));
    }

    @ParameterizedTest(name = "{0} days, number {1}: {2}")
    @CsvSource({"15, , ", "16, , ORDER_NUMBER_MISSING", "16, 2024-7, ", "400, 2024-7, "})
    void an_order_of_more_than_fifteen_days_carries_a_number(int days, String number, DirectoryRefusal expected) {
        var objections = give(HAN, order(DIRECTOR, KIM, 0, days - 1, number));
        assertThat(objections).isEqualTo(expected == null ? List.of() : List.of(at("orderNumber", expected)));
    }

    @Test
    void cutting_a_long_order_in_two_saves_no_number() {
        var directory = SmallHouse.with(List.of(), List.of(order(DIRECTOR, KIM, 0, 9), order(DIRECTOR, KIM, 20, 25)));
        assertThat(ActingRules.toOrder(directory, HAN.id(), order(DIRECTOR, KIM, 10, 15), NOW))
                .containsExactly(at("orderNumber", DirectoryRefusal.ORDER_NUMBER_MISSING));
        assertThat(ActingRules.toOrder(directory, HAN.id(), order(DIRECTOR, KIM, 11, 15), NOW))
                .isEmpty();
        assertThat(ActingRules.toOrder(directory, HAN.id(), order(DIRECTOR, RYU, 10, 15), NOW))
                .isEmpty();
    }

    @Test
    void an_order_is_ended_by_whoever_may_give_it_while_it_lasts() {
        var running = order(DIRECTOR, KIM, 0, 2);
        assertThat(ActingRules.toEnd(EMPTY, HAN.id(), running, NOW)).isEmpty();
        assertThat(ActingRules.toEnd(EMPTY, KIM.id(), running, NOW)).contains(DirectoryRefusal.NOT_YOUR_POSTS);
        assertThat(ActingRules.toEnd(EMPTY, HAN.id(), running, SmallHouse.noon(3)))
                .contains(DirectoryRefusal.ORDER_OVER);
    }

    @Test
    @Tag("AS-21")
    void today_tells_who_is_away_who_acts_and_where_nobody_does() {
        var directory = SmallHouse.with(
                List.of(away(HAN, 0, 2), away(RYU, 0, 0), away(PARK, 1, 1)), List.of(order(DIRECTOR, KIM, 0, 2)));
        var covers = Substitution.all(directory, NOW);
        assertThat(covers).extracting(cover -> cover.post()).containsExactly(DIRECTOR, PEER);
        assertThat(covers.get(0).substitute()).isEqualTo(KIM.id());
        assertThat(covers.get(0).absence()).isEqualTo(away(HAN, 0, 2));
        assertThat(covers.get(1))
                .matches(Substitution::isOpen)
                .extracting(Substitution::order)
                .isNull();
        assertThat(Substitution.all(directory, SmallHouse.noon(3))).isEmpty();
    }

    @Test
    @Tag("I-7")
    void a_named_substitute_who_fell_ill_is_shown_as_unable() {
        var directory = SmallHouse.with(List.of(away(HAN, 0, 2), away(KIM, 0, 0)), List.of(order(DIRECTOR, KIM, 0, 2)));
        assertThat(Substitution.all(directory, NOW).get(0))
                .matches(Substitution::isOpen)
                .matches(cover -> cover.order() != null && cover.post().unit().equals(BUREAU.id()));
    }

    private static List<DirectoryObjection> give(PersonRecord actor, ActingOrder order) {
        return ActingRules.toOrder(EMPTY, actor.id(), order, NOW);
    }

    private static DirectoryObjection at(String field, DirectoryRefusal reason) {
        return new DirectoryObjection(field, reason);
    }
}
