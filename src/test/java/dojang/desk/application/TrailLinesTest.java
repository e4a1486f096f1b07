package dojang.desk.application;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.audit.application.TrailEntry;
import dojang.audit.model.EntryKind;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the story of a case shows of an entry's words. */
class TrailLinesTest {

    private static final Map<String, Object> ASK =
            Map.of("opinion", "well prepared", "overDissent", "in time for the visit", "step", "s");

    @Test
    void an_opinion_and_the_reason_to_decide_over_a_dissent_both_stand_in_the_story() {
        assertThat(line(true).opinion()).isEqualTo("well prepared\nin time for the visit");
    }

    @Test
    void words_of_a_refused_act_were_said_to_nobody() {
        assertThat(line(false).opinion()).isNull();
        assertThat(line(false).accepted()).isFalse();
    }

    private static TrailLine line(boolean accepted) {
        var name = Map.of("ko", "한민재", "en", "Han Minjae");
        Map<String, Object> body =
                Map.of("at", "2024-04-22T03:00:00Z", "actorName", name, "accepted", accepted, "ask", ASK);
        return TrailLines.line(
                new TrailEntry(7, Instant.EPOCH, EntryKind.APPROVE, null, null, null, null, body, Instant.EPOCH));
    }
}
