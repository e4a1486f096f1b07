package dojang.policy.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dojang.shared.json.BadFile;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackCheckTest {

    @ParameterizedTest(name = "{1}: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"facet\": \"guests\", | \"facet\": \"guest\", | /limits/0/facet | there is no facet",
                "\"is\": \"AT_MOST\" | \"is\": \"BELOW\" | /limits/0/is | none of IS",
                "\"is\": \"IS_FILLED\" | \"is\": \"AT_LEAST\" | /when | cannot be tested",
                "\"value\": 5000000 | \"value\": \"much\" | /limits/2 | cannot be tested",
                "\"value\": 5000000 | \"value\": 5000000.5 | /limits/2/value | whole number",
                "\"value\": \"DIRECTOR\" | \"value\": \"CHIEF\" | /limits/1 | cannot be tested",
                "\"do\": \"GATE\" | \"do\": \"DOOR\" | /effects/ | none of ASK",
                "\"tasks\": [\"BUDGET\"] | \"tasks\": [\"BUDGTE\"] | /tasks/0 | no words for the task",
                "\"tasksOf\": \"tasks\" | \"tasksOf\": \"guests\" | /tasksOf | no set of words",
                "\"blocks\": \"DECISION\" | \"blocks\": \"ALL\" | /blocks | none of DECISION",
                "\"id\": \"R-02\" | \"id\": \"R-01\" | /rules/1/id | two rules R-01",
                "\"id\": \"R-02\" | \"id\": \"two\" | /rules/1/id | does not look like",
                "\"basis\": \"P\" | \"bases\": \"P\" | /bases | this key is unknown",
                "\"version\": 1, | `` | /rules/0 | \"version\" is missing",
                "\"kind\": \"PRE_AUDIT\", \"tasks\" | \"kind\": \"REVIEW\", \"tasks\" | /kind | CONCURRENCE or PRE_AUDIT",
                "\"HOST_VISIT\": [ | \"HOST_VISITS\": [ | /table/rows/HOST_VISITS | this key is unknown",
                "\"level\": \"MINISTER\", \"limits\": [] | \"level\": \"VICE_MINISTER\", \"limits\": [] | /table/rows | from low to high",
                "\"kind\": \"REVIEW\", \"workingDays\" | \"kind\": \"ISSUING\", \"workingDays\" | /clocks | missing for REVIEW",
                "\"10-01\" | \"02-30\" | /holidays/2024/1 | is no day",
                "\"10-01\" | \"04-10\" | /holidays/2024/1 | twice",
                "\"profile\": \"MINISTRY\" | \"profile\": \"STATE\" | /profile | none of",
                "\"requiresCouncil\": false | \"requiresCouncil\": 0 | /requiresCouncil | true or false",
                "\"workingDays\": 5, \"starts\": \"BEFORE_EVENT\" | \"starts\": \"BEFORE_EVENT\" | /rules/7/effects/1 | either workingDays or calendarDays",
                "\"do\": \"COPY\", \"recipient\": \"MOFA\" | \"do\": \"COPY\", \"recipient\": \"mofa\" | /recipient | does not look like",
                "\"none\": [{\"facet\": \"counterpartType\", \"is\": \"IS\", \"value\": \"ACADEMIC\"}] | \"none\": [] | /none | at least one condition",
                "\"rule\": \"R-34\" | \"rule\": \"R-99\" | /clocks/1/rule | no rule R-99",
                "\"id\": \"AGREE\" | \"id\": \"SHALL\" | /wording/terms/7/id | two terms SHALL",
                "\"class\": \"STYLE\" | \"class\": \"TASTE\" | /class | none of PROHIBITED",
                "\"ko\": [\"제#조\"] | \"ko\": [\"[제]\"] | /ko/0 | no expression to look for",
                "\"place\": \"TITLE\" | \"place\": \"MARGIN\" | /place | none of TEXT",
                "\"rule\": \"R-32\" | \"rule\": \"R-99\" | /rule | no rule R-99",
                "\"of\": \"GATE\", \"percent\": 100 | \"of\": \"GATE\", \"percent\": 0 | /watch/reminders/ | per cent",
                "\"HOLD\": 5, | `` | /watch | every limit needs its days",
                "\"HOLD\": 5, | \"HELD\": 5, | /watch/days/HELD | no limit HELD",
                "\"mode\": \"MATRIX\" | \"mode\": \"SOME\" | /survival/mode | none of MATRIX",
                "\"PRE_AUDIT\": { | \"DECISION\": { | /survival/rows/DECISION | none of [REVIEW",
                "\"editorial\": \"RECONFIRM\" | \"editorial\": \"MAYBE\" | /editorial | none of CARRIED",
                "\"headCountPercent\": 10 | \"headCountPercent\": 101 | /tolerances | 101 per cent",
                "\"scope\": [\"{touched}\"] | \"scope\": [\"{others}\"] | /scope/0 | does not look like",
                "\"levels\": 2 | \"levels\": 0 | /elevation | allows a level",
                "\"IMPORTANT\": { | \"WHIM\": { | /elevation | a ground it names",
                "\"profile\": \"MINISTRY\", | \"profile\": \"MINISTRY\", \"profile\": \"CITY\", | line 2 | Duplicate key",
                "\"profile\": \"MINISTRY\", | \"profile\": \"MINISTRY\" | line 3 | this is no JSON"
            })
    void a_bad_pack_is_refused_with_file_place_and_reason(String good, String bad, String place, String reason) {
        assertThat(Packs.text()).contains(good);

        assertThatThrownBy(() -> Packs.edited(text -> text.replaceFirst(
                        java.util.regex.Pattern.quote(good), java.util.regex.Matcher.quoteReplacement(bad))))
                .isInstanceOf(BadFile.class)
                .hasMessageStartingWith("ministry.json, at ")
                .hasMessageContaining(place)
                .hasMessageContaining(reason);
    }

    @Test
    void the_shipped_pack_is_good() {
        assertThat(Packs.shipped().profile()).isEqualTo("MINISTRY");
        assertThat(Packs.shipped().rules()).hasSize(38).allSatisfy(rule -> {
            assertThat(rule.text().ko()).isNotBlank();
            assertThat(rule.text().en()).isNotBlank();
            assertThat(rule.basis()).isNotBlank();
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2017-10-02, temporary holiday", "2017-10-06, substitute for Chuseok", "2017-05-09, presidential election",
        "2024-02-12, substitute for Seollal", "2024-04-10, election", "2024-05-06, substitute for Children's Day",
        "2024-10-01, Armed Forces Day", "2025-01-27, temporary holiday", "2025-03-03, substitute for 1 March",
        "2025-05-06, substitute for Children's Day", "2025-06-03, election", "2025-10-08, substitute for Chuseok",
        "2026-03-02, substitute for 1 March", "2026-05-01, Labour Day", "2026-05-25, substitute for Buddha's Birthday",
        "2026-06-03, local elections", "2026-07-17, Constitution Day", "2026-08-17, substitute for Liberation Day",
        "2026-10-05, substitute for Foundation Day"
    })
    void offices_are_closed_on_weekdays_that_are_holidays(LocalDate day, String name) {
        assertThat(day.getDayOfWeek()).as(name).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(Packs.shipped().calendar().isWorkingDay(day)).as(name).isFalse();
    }

    @Test
    void offices_are_open_on_other_weekdays() {
        var calendar = Packs.shipped().calendar();

        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 4, 25))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 5, 1))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 7, 17))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 9, 28))).isTrue();
    }

    @Test
    @Tag("AS-01")
    void a_duty_due_on_a_saturday_rolls_to_monday() {
        assertThat(Packs.shipped().calendar().onOrAfter(LocalDate.of(2017, 12, 2)))
                .isEqualTo(LocalDate.of(2017, 12, 4));
    }
}
