package dojang.directory.model;

import static dojang.directory.model.SmallHouse.HAN;
import static dojang.directory.model.SmallHouse.HEAD;
import static dojang.directory.model.SmallHouse.JANG;
import static dojang.directory.model.SmallHouse.JIN;
import static dojang.directory.model.SmallHouse.KIM;
import static dojang.directory.model.SmallHouse.LEE;
import static dojang.directory.model.SmallHouse.NOW;
import static dojang.directory.model.SmallHouse.PARK;
import static dojang.directory.model.SmallHouse.TAK;
import static dojang.directory.model.SmallHouse.away;
import static dojang.directory.model.SmallHouse.order;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may say that somebody is away, for which days. */
class AbsenceRulesTest {

    private static final DirectorySnapshot EMPTY = SmallHouse.with(List.of(), List.of());

    @Test
    void everybody_enters_the_own_absence() {
        assertThat(set(PARK, away(PARK, 1, 3))).isEmpty();
    }

    @Test
    void a_superior_and_the_administrator_enter_one_for_their_people_and_nobody_else_does() {
        assertThat(set(KIM, away(PARK, 0, 0))).isEmpty();
        assertThat(set(HAN, away(PARK, 0, 0))).isEmpty();
        assertThat(set(TAK, away(JANG, 0, 0))).isEmpty();
        assertThat(set(KIM, away(JANG, 0, 0))).containsExactly(at("person", DirectoryRefusal.NOT_YOUR_PEOPLE));
        assertThat(set(LEE, away(PARK, 0, 0))).containsExactly(at("person", DirectoryRefusal.NOT_YOUR_PEOPLE));
        assertThat(set(PARK, away(KIM, 0, 0))).containsExactly(at("person", DirectoryRefusal.NOT_YOUR_PEOPLE));
    }

    @Test
    @Tag("SD-4")
    void an_auditor_enters_the_own_absence_only() {
        assertThat(set(JIN, away(JIN, 0, 0))).isEmpty();
        assertThat(set(JIN, away(PARK, 0, 0))).containsExactly(at("person", DirectoryRefusal.NOT_YOUR_PEOPLE));
    }

    @Test
    @Tag("AS-21")
    void the_substitute_of_a_head_answers_for_the_heads_people_meanwhile() {
        var directory = SmallHouse.with(List.of(away(KIM, 0, 1)), List.of(order(HEAD, LEE, 0, 1)));
        assertThat(AbsenceRules.toSet(directory, LEE.id(), away(PARK, 0, 0), NOW))
                .isEmpty();
        assertThat(AbsenceRules.toSet(directory, LEE.id(), away(PARK, 3, 3), SmallHouse.noon(3)))
                .containsExactly(at("person", DirectoryRefusal.NOT_YOUR_PEOPLE));
    }

    @Test
    void a_substitute_does_not_rule_over_the_head_they_stand_in_for() {
        var directory = SmallHouse.with(List.of(away(KIM, 0, 1)), List.of(order(HEAD, LEE, 0, 1)));
        assertThat(AbsenceRules.toSet(directory, LEE.id(), away(KIM, 2, 9, AbsenceReason.SUSPENSION), NOW))
                .containsExactly(at("person", DirectoryRefusal.NOT_YOUR_PEOPLE));
        assertThat(AbsenceRules.toEnd(directory, LEE.id(), away(KIM, 0, 1), NOW))
                .contains(DirectoryRefusal.NOT_YOUR_PEOPLE);
        assertThat(AbsenceRules.toSet(directory, HAN.id(), away(KIM, 2, 9, AbsenceReason.SUSPENSION), NOW))
                .isEmpty();
    }

    @ParameterizedTest(name = "day {0} to day {1}: {2} at {3}")
    @CsvSource({
        "-2,    -1, PERIOD_OVER,      to",
        " 2,     1, PERIOD_BACKWARDS, to",
        " 0,  9999, PERIOD_TOO_FAR,   to",
        "-999,   0, PERIOD_TOO_FAR,   from"
    })
    void days_that_make_no_absence(int first, int last, DirectoryRefusal reason, String field) {
        assertThat(set(PARK, away(PARK, first, last))).containsExactly(at(field, reason));
    }

    @Test
    void who_has_been_ill_since_yesterday_may_say_so_today() {
        assertThat(set(PARK, away(PARK, -1, 0))).isEmpty();
    }

    @Test
    void two_absences_of_one_person_share_no_day() {
        var directory = SmallHouse.with(List.of(away(PARK, 2, 4)), List.of());
        assertThat(AbsenceRules.toSet(directory, PARK.id(), away(PARK, 4, 6), NOW))
                .containsExactly(at("from", DirectoryRefusal.ABSENT_ALREADY));
        assertThat(AbsenceRules.toSet(directory, PARK.id(), away(PARK, 5, 6), NOW))
                .isEmpty();
        assertThat(AbsenceRules.toSet(directory, LEE.id(), away(LEE, 2, 4), NOW))
                .isEmpty();
    }

    @Test
    void nobody_enters_or_ends_the_own_suspension() {
        var suspended = away(PARK, 0, 5, AbsenceReason.SUSPENSION);
        assertThat(set(PARK, suspended)).containsExactly(at("reason", DirectoryRefusal.SUSPENSION_BY_OTHERS));
        assertThat(set(KIM, suspended)).isEmpty();
        var directory = SmallHouse.with(List.of(suspended), List.of());
        assertThat(AbsenceRules.toEnd(directory, PARK.id(), suspended, NOW))
                .contains(DirectoryRefusal.SUSPENSION_BY_OTHERS);
        assertThat(AbsenceRules.toEnd(directory, KIM.id(), suspended, NOW)).isEmpty();
    }

    @Test
    void what_has_begun_is_ended_and_what_has_not_is_taken_back() {
        var running = away(PARK, 0, 5);
        var coming = away(PARK, 1, 5);
        assertThat(AbsenceRules.toCancel(EMPTY, PARK.id(), running, NOW)).contains(DirectoryRefusal.ABSENCE_BEGUN);
        assertThat(AbsenceRules.toEnd(EMPTY, PARK.id(), running, NOW)).isEmpty();
        assertThat(AbsenceRules.toCancel(EMPTY, PARK.id(), coming, NOW)).isEmpty();
        assertThat(AbsenceRules.toEnd(EMPTY, PARK.id(), coming, NOW)).contains(DirectoryRefusal.ABSENCE_NOT_RUNNING);
        assertThat(AbsenceRules.toCancel(EMPTY, LEE.id(), coming, NOW)).contains(DirectoryRefusal.NOT_YOUR_PEOPLE);
    }

    private static List<DirectoryObjection> set(PersonRecord actor, Absence absence) {
        return AbsenceRules.toSet(EMPTY, actor.id(), absence, NOW);
    }

    private static DirectoryObjection at(String field, DirectoryRefusal reason) {
        return new DirectoryObjection(field, reason);
    }
}
