package dojang.insight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.support.Api;
import dojang.support.CaseWork;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the database's root does to what stands in a table, the verification of the house names the place; and it is
 * silent about a house nobody touched.
 */
@Isolated("alters what everybody else reads")
@Tag("T-01")
@Tag("T-02")
@Tag("T-03")
@Tag("I-5")
@Tag("I-14")
@Tag("I-15")
class HouseTamperingProductIT {

    private static final Api AUDITOR = Api.as("jin.sol");
    private static final int PLACES = 3;

    /** In the profile {@code tamper}. */
    private static final boolean EVERYTHING = Boolean.getBoolean("dojang.tamper");

    /** Those that do not hide one another, tried together. */
    private static final List<String> TOGETHER = List.of(
            "another title",
            "another register number",
            "another value in a section",
            "nobody is waited for",
            "another opinion of an answer",
            "a role nobody gave",
            "another password",
            "a term is gone",
            "a longer absence",
            "another substitute",
            "other rules in a version",
            "a unit under another one",
            "an entry at another time",
            "a checkpoint is gone");

    private final List<HouseTampering> done = new ArrayList<>();

    @BeforeAll
    static void something_is_decided() {
        CaseWork.yes(CaseWork.smallVisit());
        if (EVERYTHING) {
            RowsOfEveryKind.make();
        }
    }

    @AfterEach
    void everything_is_put_back() {
        // the last first: two of them may have altered one row
        for (int number = done.size() - 1; number >= 0; number--) {
            done.get(number).undo(number);
        }
        done.clear();
    }

    @Test
    void a_house_nobody_touched_is_well_and_what_is_altered_is_named_at_once() {
        assertThat(verified()).isEmpty();
        var expected = new LinkedHashMap<String, String>();
        HouseTampering.all().stream()
                .filter(one -> TOGETHER.contains(one.name()))
                .forEach(one -> expected.put(one.name(), tamper(one, 0)));

        var findings = verified();

        expected.forEach((name, located) -> assertThat(findings).as(name).anyMatch(words -> words.contains(located)));
        assertThat(expected).hasSameSizeAs(TOGETHER);
        everything_is_put_back();
        assertThat(verified()).isEmpty();
    }

    /** One place in the build, each kind at several in the profile. */
    static Stream<Arguments> places() {
        return HouseTampering.all().stream()
                .limit(EVERYTHING ? Long.MAX_VALUE : 1)
                .flatMap(one -> Stream.iterate(0, place -> place < (EVERYTHING ? PLACES : 1), place -> place + 1)
                        .map(place -> Arguments.of(one, place)));
    }

    @ParameterizedTest(name = "{0}, place {1}")
    @MethodSource("places")
    void each_alone_is_named(HouseTampering tampering, int place) {
        if (tampering.places(PLACES).size() <= place) {
            assertThat(place).as("%s was tried nowhere", tampering).isPositive();
            return;
        }
        var located = tamper(tampering, place);

        assertThat(verified()).anyMatch(words -> words.contains(located));
    }

    private String tamper(HouseTampering one, int place) {
        var key = one.places(PLACES).get(place);
        done.add(one);
        one.doAt(key, done.size() - 1);
        return one.located(key);
    }

    /** What the verification of the whole house finds: the entry after a #, and the words. */
    private static List<String> verified() {
        var id = UUID.randomUUID();
        AUDITOR.post("api/verifications", id, JsonObject.EMPTY_JSON_OBJECT).expect(200);
        return VerificationsProductIT.toTheEnd(id).getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .map(one -> "#"
                        + (one.containsKey("entry") ? one.getJsonNumber("entry").longValue() : "") + " "
                        + one.getString("code") + " "
                        + one.getJsonObject("words").getString("en"))
                .toList();
    }
}
