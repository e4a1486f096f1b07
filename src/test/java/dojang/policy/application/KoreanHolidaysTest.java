package dojang.policy.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lunar and substitute holidays, against the days that were proclaimed. */
class KoreanHolidaysTest {

    /** Elections and holidays decreed for one day, which nobody can work out. */
    private static final Set<LocalDate> DECREED = Set.of(
            LocalDate.of(2017, 5, 9),
            LocalDate.of(2017, 10, 2),
            LocalDate.of(2022, 3, 9),
            LocalDate.of(2022, 6, 1),
            LocalDate.of(2023, 10, 2),
            LocalDate.of(2024, 4, 10),
            LocalDate.of(2024, 10, 1),
            LocalDate.of(2025, 1, 27),
            LocalDate.of(2025, 6, 3),
            LocalDate.of(2026, 6, 3));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017: 01-01 01-27 01-28 01-29 01-30 03-01 05-03 05-05 05-09 06-06 08-15 10-02 10-03 10-04 10-05 10-06 10-09 12-25",
                "2022: 01-01 01-31 02-01 02-02 03-01 03-09 05-05 05-08 06-01 06-06 08-15 09-09 09-10 09-11 09-12 10-03 10-09 10-10 12-25",
                "2023: 01-01 01-21 01-22 01-23 01-24 03-01 05-05 05-27 05-29 06-06 08-15 09-28 09-29 09-30 10-02 10-03 10-09 12-25",
                "2024: 01-01 02-09 02-10 02-11 02-12 03-01 04-10 05-05 05-06 05-15 06-06 08-15 09-16 09-17 09-18 10-01 10-03 10-09 12-25",
                "2025: 01-01 01-27 01-28 01-29 01-30 03-01 03-03 05-05 05-06 06-03 06-06 08-15 10-03 10-05 10-06 10-07 10-08 10-09 12-25",
                "2026: 01-01 02-16 02-17 02-18 03-01 03-02 05-01 05-05 05-24 05-25 06-03 06-06 07-17 08-15 08-17 09-24 09-25 09-26 10-03 10-05 10-09 12-25"
            })
    void every_day_of_a_year_is_the_one_that_was_proclaimed(String proclaimed) {
        int year = Integer.parseInt(proclaimed.substring(0, 4));
        var days = Arrays.stream(proclaimed.substring(6).split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toCollection(TreeSet::new));
        days.removeAll(DECREED);

        assertThat(of(year)).containsExactlyElementsOf(days);
    }

    @ParameterizedTest
    @CsvSource({
        // the day before 추석 was 개천절 too
        "2017-10-06, true",
        // a Saturday within 추석 gives no day
        "2026-09-28, false",
        // here Korea's new year differs from China's by a day
        "2027-02-07, true",
        "2028-01-27, true",
        // 추석 lies on 개천절, a Tuesday
        "2028-10-05, true",
        // 추석 on a Sunday, and 개천절 on the day after: two days
        "2039-10-04, true",
        "2039-10-05, true",
        "2039-10-06, false"
    })
    void days_that_fall_together_or_on_a_weekend_give_others(LocalDate day, boolean holiday) {
        assertThat(KoreanHolidays.days().contains(day)).isEqualTo(holiday);
    }

    @Test
    void the_shipped_rule_book_knows_them_and_adds_its_own() {
        var calendar = PackFile.find(Optional.empty(), "ministry");
        var pack = PackReader.read(calendar.name(), calendar.text(), 1);

        assertThat(pack.calendar().holidays())
                .containsAll(KoreanHolidays.days())
                .containsAll(DECREED);
        assertThat(pack.calendar().halfDays()).contains(LocalDate.of(2024, 12, 31));
    }

    private static Set<LocalDate> of(int year) {
        return KoreanHolidays.days().stream()
                .filter(day -> day.getYear() == year)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
