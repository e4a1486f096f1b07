package dojang.policy.model.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dojang.policy.application.Packs;
import dojang.shared.model.Reminder;
import dojang.shared.model.Reminder.Of;
import dojang.shared.model.Reminder.Tell;
import dojang.shared.model.TimeLimits;
import dojang.shared.model.TimeLimits.Limit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clocks of domain study 4.8, as the shipped pack holds them. */
class TimeLimitsTest {

    private static final TimeLimits WATCH = Packs.shipped().extras().watch();

    @Test
    void a_unit_that_does_not_answer_is_reminded_and_then_left_behind() {
        assertThat(WATCH.remindersOf(Of.CONCURRENCE))
                .extracting(Reminder::percent, Reminder::tell)
                .containsExactly(
                        tuple(50, Tell.HOLDER),
                        tuple(100, Tell.HOLDER),
                        tuple(100, Tell.OWN_HEAD),
                        tuple(150, Tell.DRAFTING_HEAD));
    }

    @Test
    void everything_that_is_waited_for_has_somebody_who_is_told() {
        for (var of : Of.values()) {
            assertThat(WATCH.remindersOf(of)).as(of.name()).isNotEmpty();
        }
    }

    @ParameterizedTest(name = "{0}: {1} days")
    @CsvSource({
        "HOLD, 5",
        "POST_READING, 3",
        "POST_REPORT, 1",
        "RETURNED_REMINDER, 10",
        "RETURNED_STALE, 30",
        "REOPEN, 2"
    })
    void every_limit_is_that_of_the_domain_study(Limit limit, int days) {
        assertThat(WATCH.days(limit)).isEqualTo(days);
    }

    @Test
    void the_foreign_ministry_has_fifteen_days_and_an_unknown_body_no_date() {
        assertThat(WATCH.gateDays("MOFA")).hasValue(15);
        assertThat(WATCH.gateDays("ORACLE")).isEmpty();
        assertThat(WATCH.expiryNotice()).containsExactly(180, 90, 30);
    }

    @ParameterizedTest(name = "{0} approved, {1} come: allowed {2}")
    @Tag("AS-04")
    @Tag("I-22")
    @CsvSource({"16, 17, true", "16, 18, false", "16, 15, true", "16, 14, false", "20, 22, true", "9, 10, false"})
    void a_tenth_more_or_fewer_guests_needs_no_new_decision(long approved, long actual, boolean allowed) {
        assertThat(Packs.shipped().extras().tolerances().allowsGuests(approved, actual))
                .isEqualTo(allowed);
    }
}
