package dojang.directory.model;

import dojang.shared.model.Level;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.Text;
import dojang.shared.model.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bureau with two divisions, an administrator and an auditor, on Monday, 22 April 2024. */
final class SmallHouse {

    static final LocalDate MONDAY = LocalDate.of(2024, 4, 22);
    static final Instant NOW = noon(0);

    static final UnitRecord BUREAU = unit("GCB", UnitLevel.BUREAU, null, 1);
    static final UnitRecord DIVISION = unit("GEG", UnitLevel.DIVISION, BUREAU.id(), 2);
    static final UnitRecord PROGRAMME = unit("PRG", UnitLevel.DIVISION, BUREAU.id(), 3);

    static final PostRecord DIRECTOR = post("GCB-HEAD", BUREAU, Level.DIRECTOR_GENERAL, true);
    static final PostRecord HEAD = post("GEG-HEAD", DIVISION, Level.DIVISION_HEAD, true);
    static final PostRecord OFFICER = post("GEG-1", DIVISION, Level.OFFICIAL, false);
    static final PostRecord COLLEAGUE = post("GEG-2", DIVISION, Level.OFFICIAL, false);
    static final PostRecord PEER = post("PRG-HEAD", PROGRAMME, Level.DIVISION_HEAD, true);
    static final PostRecord STRANGER = post("PRG-1", PROGRAMME, Level.OFFICIAL, false);
    static final PostRecord SYSTEM = post("SYS", BUREAU, Level.OFFICIAL, false);
    static final PostRecord AUDIT = post("AUD", BUREAU, Level.OFFICIAL, false);

    static final PersonRecord HAN = person("han", Set.of());
    static final PersonRecord KIM = person("kim", Set.of());
    static final PersonRecord PARK = person("park", Set.of());
    static final PersonRecord LEE = person("lee", Set.of());
    static final PersonRecord RYU = person("ryu", Set.of());
    static final PersonRecord JANG = person("jang", Set.of());
    static final PersonRecord TAK = person("tak", Set.of(PersonRecord.ADMINISTRATOR));
    static final PersonRecord JIN = person("jin", Set.of(PersonRecord.AUDITOR));

    private SmallHouse() {}

    static DirectorySnapshot with(List<Absence> absences, List<ActingOrder> orders) {
        return with(TENURES, absences, orders);
    }

    static DirectorySnapshot with(List<Tenure> tenures, List<Absence> absences, List<ActingOrder> orders) {
        return new DirectorySnapshot(new Records(
                List.of(BUREAU, DIVISION, PROGRAMME),
                List.of(DIRECTOR, HEAD, OFFICER, COLLEAGUE, PEER, STRANGER, SYSTEM, AUDIT),
                List.of(HAN, KIM, PARK, LEE, RYU, JANG, TAK, JIN),
                tenures,
                absences,
                orders));
    }

    static final List<Tenure> TENURES = List.of(
            tenure(HAN, DIRECTOR),
            tenure(KIM, HEAD),
            tenure(PARK, OFFICER),
            tenure(LEE, COLLEAGUE),
            tenure(RYU, PEER),
            tenure(JANG, STRANGER),
            tenure(TAK, SYSTEM),
            tenure(JIN, AUDIT));

    static Tenure tenure(PersonRecord person, PostRecord post) {
        return new Tenure(person.id(), post.id(), LocalDate.of(2017, 1, 1), null);
    }

    static Absence away(PersonRecord person, int first, int last) {
        return away(person, first, last, AbsenceReason.LEAVE);
    }

    static Absence away(PersonRecord person, int first, int last, AbsenceReason reason) {
        return new Absence(person.id(), MONDAY.plusDays(first), MONDAY.plusDays(last), reason);
    }

    static ActingOrder order(PostRecord post, PersonRecord substitute, int first, int last) {
        return order(post, substitute, first, last, null);
    }

    static ActingOrder order(PostRecord post, PersonRecord substitute, int first, int last, @Nullable String number) {
        return new ActingOrder(post.id(), substitute.id(), MONDAY.plusDays(first), MONDAY.plusDays(last), number);
    }

    static Instant noon(int day) {
        return MONDAY.plusDays(day).atTime(3, 0).toInstant(ZoneOffset.UTC);
    }

    private static UnitRecord unit(String code, UnitLevel level, @Nullable UnitId parent, int place) {
        return new UnitRecord(new UnitId(UUID.randomUUID()), code, new Text(code, code), level, parent, null, place);
    }

    private static PostRecord post(String code, UnitRecord unit, Level level, boolean head) {
        return new PostRecord(new PostId(UUID.randomUUID()), code, unit.id(), new Text(code, code), level, head);
    }

    private static PersonRecord person(String login, Set<String> roles) {
        return new PersonRecord(new PersonId(UUID.randomUUID()), login, new Text(login, login), roles, "ko", true);
    }
}
