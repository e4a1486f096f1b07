package dojang.notification.model;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mail keeps quiet hours. */
class MailTimesTest {

    /** Monday, 6 May 2024 is a day off. */
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Set.of(LocalDate.of(2024, 5, 6)));

    @ParameterizedTest(name = "{0} at {1}: from {2}")
    @CsvSource({
        "NOW,    2024-05-03T03:00:00Z, 2024-05-03T03:00:00Z",
        "NOW,    2024-05-02T22:59:00Z, 2024-05-02T23:00:00Z",
        "NOW,    2024-05-02T11:00:00Z, 2024-05-02T23:00:00Z",
        "NOW,    2024-05-03T11:00:00Z, 2024-05-06T23:00:00Z",
        "NOW,    2024-05-06T03:00:00Z, 2024-05-06T23:00:00Z",
        "DIGEST, 2024-05-02T03:00:00Z, 2024-05-02T23:00:00Z",
        "DIGEST, 2024-05-02T22:00:00Z, 2024-05-02T23:00:00Z",
        "DIGEST, 2024-05-03T03:00:00Z, 2024-05-06T23:00:00Z"
    })
    void mail_goes_out_in_working_hours_and_a_digest_in_the_morning(MailWish.When wish, Instant at, Instant from) {
        assertThat(MailTimes.from(wish, at, CALENDAR)).isEqualTo(from);
    }

    @Test
    void each_failure_doubles_the_rest_up_to_an_hour() {
        assertThat(MailTimes.rest(1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(MailTimes.rest(2)).isEqualTo(Duration.ofSeconds(20));
        assertThat(MailTimes.rest(5)).isEqualTo(Duration.ofSeconds(160));
        assertThat(MailTimes.rest(50)).isEqualTo(Duration.ofHours(1));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "seo@ministry.example, true",
        "seo.yun+dojang@mail.ministry.go.kr, true",
        "seo, false",
        "seo@, false",
        "seo@ministry, false",
        "'seo@ministry.example, x@evil.example', false",
        "'seo@ministry.example\r\nBcc: x@evil.example', false",
        "서@ministry.example, false"
    })
    void an_address_is_one_that_mail_can_be_sent_to_and_nothing_more(String address, boolean fits) {
        assertThat(new MailWish(MailWish.When.NOW, address, "ko").isAddress()).isEqualTo(fits);
    }
}
