package dojang.directory.model;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.Level;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.Seat;
import dojang.shared.model.Text;
import dojang.shared.model.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A bureau with one division: who may act for whom on which day. */
class DirectorySnapshotTest {

    private static final UnitRecord BUREAU = unit("GCB", UnitLevel.BUREAU, null);
    private static final UnitRecord DIVISION = unit("GEG", UnitLevel.DIVISION, BUREAU.id());
    private static final PostRecord DIRECTOR = post("GCB-HEAD", BUREAU, Level.DIRECTOR_GENERAL, true);
    private static final PostRecord HEAD = post("GEG-HEAD", DIVISION, Level.DIVISION_HEAD, true);
    private static final PostRecord OFFICER = post("GEG-1", DIVISION, Level.OFFICIAL, false);
    private static final PersonId HAN = new PersonId(UUID.randomUUID());
    private static final PersonId KIM = new PersonId(UUID.randomUUID());
    private static final PersonId PARK = new PersonId(UUID.randomUUID());
    private static final LocalDate MONDAY = LocalDate.of(2024, 4, 22);

    @Test
    @Tag("AS-21")
    void the_substitute_sits_for_the_director_general_on_leave_and_only_then() {
        var directory = directory(List.of(away(HAN, 0, 2)), List.of(order(DIRECTOR, KIM, 0, 2)));
        assertThat(directory.seatsOf(KIM, noon(1)))
                .containsExactly(new Seat(HEAD.desk(), false, true), new Seat(DIRECTOR.desk(), true, true));
        assertThat(directory.seatsOf(KIM, noon(3))).containsExactly(new Seat(HEAD.desk(), false, true));
        assertThat(directory.headedUnits(KIM, noon(1))).containsExactly(DIVISION.id(), BUREAU.id());
    }

    @Test
    void an_order_gives_nothing_while_the_holder_is_there() {
        var directory = directory(List.of(), List.of(order(DIRECTOR, KIM, 0, 2)));
        assertThat(directory.seatsOf(KIM, noon(1))).extracting(Seat::acting).containsOnly(false);
    }

    @Test
    @Tag("WRP-20")
    void an_order_for_a_vacant_post_holds() {
        var records = records(List.of(tenure(KIM, HEAD)), List.of(), List.of(order(DIRECTOR, KIM, 0, 2)));
        var directory = new DirectorySnapshot(records);
        assertThat(directory.isHeld(DIRECTOR.id(), noon(1))).isTrue();
        assertThat(directory.isHeld(DIRECTOR.id(), noon(5))).isFalse();
        assertThat(directory.seatsOf(KIM, noon(1))).contains(new Seat(DIRECTOR.desk(), true, true));
    }

    @Test
    @Tag("I-7")
    void a_substitute_of_a_substitute_gets_nothing() {
        var directory = directory(
                List.of(away(HAN, 0, 2), away(KIM, 0, 2)),
                List.of(order(DIRECTOR, KIM, 0, 2), order(HEAD, PARK, 0, 2)));
        assertThat(directory.seatsOf(PARK, noon(1)))
                .containsExactly(new Seat(OFFICER.desk(), false, false), new Seat(HEAD.desk(), true, true));
        assertThat(directory.seatsOf(KIM, noon(1))).extracting(Seat::acting).containsOnly(false);
    }

    @Test
    @Tag("I-7")
    void somebody_acts_for_one_post_at_a_time() {
        var directory = directory(
                List.of(away(HAN, 0, 2), away(KIM, 0, 2)),
                List.of(order(DIRECTOR, PARK, 0, 2), order(HEAD, PARK, 1, 2)));
        assertThat(directory.seatsOf(PARK, noon(1)))
                .filteredOn(Seat::acting)
                .extracting(Seat::desk)
                .containsExactly(DIRECTOR.desk());
    }

    @Test
    void a_suspended_person_may_not_act_at_all() {
        var suspended = new Absence(KIM, MONDAY, MONDAY.plusDays(2), AbsenceReason.SUSPENSION);
        assertThat(directory(List.of(suspended), List.of()).seatsOf(KIM, noon(1)))
                .isEmpty();
    }

    @Test
    void days_are_those_of_Seoul() {
        var directory = directory(List.of(away(HAN, 0, 0)), List.of(order(DIRECTOR, KIM, 0, 0)));
        assertThat(directory.isAbsent(HAN, Instant.parse("2024-04-21T15:00:00Z")))
                .isTrue();
        assertThat(directory.isAbsent(HAN, Instant.parse("2024-04-21T14:59:59Z")))
                .isFalse();
        assertThat(directory.isAbsent(HAN, Instant.parse("2024-04-22T15:00:00Z")))
                .isFalse();
    }

    @Test
    @Tag("WRP-10")
    void the_line_goes_from_the_drafting_unit_to_the_top() {
        var office = new SnapshotOffice(directory(List.of(), List.of()), DIVISION.id(), noon(0));
        assertThat(office.line())
                .extracting(line -> line.level())
                .containsExactly(Level.DIVISION_HEAD, Level.DIRECTOR_GENERAL);
        assertThat(office.headOf("GEG-TASK")).contains(HEAD.desk());
        assertThat(office.headOf("BUDGET")).isEmpty();
    }

    @Test
    void a_unit_tree_holds_the_unit_and_all_below() {
        var directory = directory(List.of(), List.of());
        assertThat(directory.unitTree(BUREAU.id())).containsExactly(BUREAU.id(), DIVISION.id());
        assertThat(directory.unitTree(DIVISION.id())).containsExactly(DIVISION.id());
    }

    @Test
    void whom_the_directory_does_not_know_is_called_unknown() {
        var stranger = PersonId.of("1a2b3c4d-0000-7000-8000-000000000000");
        assertThat(directory(List.of(), List.of()).personName(stranger))
                .isEqualTo(new Text("알 수 없음 (1a2b3c4d)", "unknown (1a2b3c4d)"));
    }

    private static DirectorySnapshot directory(List<Absence> absences, List<ActingOrder> orders) {
        return new DirectorySnapshot(
                records(List.of(tenure(HAN, DIRECTOR), tenure(KIM, HEAD), tenure(PARK, OFFICER)), absences, orders));
    }

    private static Records records(List<Tenure> tenures, List<Absence> absences, List<ActingOrder> orders) {
        return new Records(
                List.of(BUREAU, DIVISION),
                List.of(DIRECTOR, HEAD, OFFICER),
                List.of(person(HAN, "han"), person(KIM, "kim"), person(PARK, "park")),
                tenures,
                absences,
                orders);
    }

    private static UnitRecord unit(String code, UnitLevel level, @Nullable UnitId parent) {
        return new UnitRecord(
                new UnitId(UUID.randomUUID()), code, new Text(code, code), level, parent, code + "-TASK", 0);
    }

    private static PostRecord post(String code, UnitRecord unit, Level level, boolean head) {
        return new PostRecord(new PostId(UUID.randomUUID()), code, unit.id(), new Text(code, code), level, head);
    }

    private static PersonRecord person(PersonId id, String login) {
        return new PersonRecord(id, login, new Text(login, login), Set.of(), "ko", true);
    }

    private static Tenure tenure(PersonId person, PostRecord post) {
        return new Tenure(person, post.id(), LocalDate.of(2017, 1, 1), null);
    }

    private static Absence away(PersonId person, int first, int last) {
        return new Absence(person, MONDAY.plusDays(first), MONDAY.plusDays(last), AbsenceReason.LEAVE);
    }

    private static ActingOrder order(PostRecord post, PersonId substitute, int first, int last) {
        return new ActingOrder(post.id(), substitute, MONDAY.plusDays(first), MONDAY.plusDays(last), null);
    }

    private static Instant noon(int day) {
        return MONDAY.plusDays(day)
                .atTime(3, 0)
                .atOffset(java.time.ZoneOffset.UTC)
                .toInstant();
    }
}
