package dojang.shared.faces;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DueWordsTest {

    /** 10 April 2024, a Wednesday, was election day. */
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Set.of(LocalDate.of(2024, 4, 10)));

    private static final Instant NOW = seoul("2024-04-08T10:41");

    @Test
    void the_same_day_is_today() {
        assertThat(due("2024-04-08T18:00")).isEqualTo(new DueWords("due.today", "today", 0));
    }

    @Test
    void weekends_and_holidays_do_not_count() {
        assertThat(due("2024-04-11T18:00").quantity()).isEqualTo(2);
        assertThat(due("2024-04-15T18:00").quantity()).isEqualTo(4);
    }

    @Test
    void one_working_day_is_soon_and_more_are_calm() {
        assertThat(due("2024-04-09T18:00").look()).isEqualTo("soon");
        assertThat(due("2024-04-11T18:00").look()).isEqualTo("calm");
    }

    @Test
    void what_is_past_is_late_by_working_days() {
        assertThat(due("2024-04-05T18:00")).isEqualTo(new DueWords("due.late", "late", 1));
        assertThat(due("2024-04-08T09:00")).isEqualTo(new DueWords("due.late.today", "late", 0));
    }

    @Test
    void a_day_is_a_day_in_seoul() {
        assertThat(DueWords.between(seoul("2024-04-09T00:30"), seoul("2024-04-09T18:00"), CALENDAR)
                        .key())
                .isEqualTo("due.today");
    }

    private static DueWords due(String when) {
        return DueWords.between(NOW, seoul(when), CALENDAR);
    }

    private static Instant seoul(String when) {
        return LocalDateTime.parse(when).atZone(WorkingCalendar.SEOUL).toInstant();
    }
}
