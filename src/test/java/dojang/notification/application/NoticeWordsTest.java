package dojang.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.notification.model.Notice;
import dojang.notification.model.NoticeKind;
import dojang.shared.faces.Words;
import dojang.shared.model.CaseId;
import dojang.shared.model.PersonId;
import dojang.shared.model.Reminder.Tell;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the clock asks of whomever can be said in both languages, and a duty is not called an answer. */
class NoticeWordsTest {

    @Test
    void every_asking_of_the_clock_has_its_sentence() {
        var askings = Stream.of(Tell.values())
                .flatMap(tell ->
                        kinds(tell).flatMap(kind -> Stream.of(true, false).map(duty -> notice(kind, tell, duty))))
                .toList();
        assertThat(askings).hasSizeGreaterThan(10);
        for (var language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            assertThat(askings)
                    .allSatisfy(
                            notice -> assertThat(Words.in(language).keySet()).contains(NoticeWords.key(notice)));
        }
    }

    @Test
    void a_duty_that_is_late_is_told_as_a_duty() {
        assertThat(said(notice(NoticeKind.ESCALATED, Tell.OWN_HEAD, true))).contains("duty");
        assertThat(said(notice(NoticeKind.ESCALATED, Tell.OWN_HEAD, false))).doesNotContain("duty");
        assertThat(said(notice(NoticeKind.OVERDUE, Tell.HOLDER, true))).contains("duty");
    }

    /** Whoever has to act is reminded, everybody else hears that somebody is late; of a flag nobody hears. */
    private static Stream<NoticeKind> kinds(Tell tell) {
        return switch (tell) {
            case HOLDER -> Stream.of(NoticeKind.DUE_SOON, NoticeKind.OVERDUE);
            case FLAG -> Stream.empty();
            default -> Stream.of(NoticeKind.ESCALATED);
        };
    }

    private static String said(Notice notice) {
        return Words.in(Locale.ENGLISH).getString(NoticeWords.key(notice));
    }

    private static Notice notice(NoticeKind kind, Tell tell, boolean ofDuty) {
        return new Notice(
                new PersonId(new UUID(0, 1)),
                new CaseId(new UUID(0, 2)),
                1,
                kind,
                NoticeWords.detail(kind, tell, ofDuty),
                null,
                Instant.EPOCH);
    }
}
