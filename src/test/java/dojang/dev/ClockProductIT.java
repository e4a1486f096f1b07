package dojang.dev;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.WorkingCalendar;
import dojang.support.Api;
import dojang.support.CaseWork;
import dojang.support.DemoTime;
import dojang.support.FormClient;
import dojang.support.MovesTheClock;
import dojang.support.Papers;
import dojang.support.RunningProduct;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The demonstration's clock can be moved while it runs, by whoever sees the strip and by nobody else's page. */
@MovesTheClock
class ClockProductIT {

    @Test
    void moving_the_clock_takes_effect_at_once_and_it_runs_on_from_there() {
        try (var time = DemoTime.at("2025-01-02T09:30")) {
            var before = DemoTime.now();
            assertThat(seoul())
                    .isBetween(LocalDateTime.parse("2025-01-02T09:30"), LocalDateTime.parse("2025-01-02T09:35"));
            var id = Api.as("park.jiho").submitted("HOST_VISIT", laterVisit());
            assertThat(Api.as("park.jiho").sheet(id).getString("reference")).startsWith("V-2025-");
            assertThat(DemoTime.now()).isAfter(before);
            time.moveTo("2024-04-18T10:00");
            assertThat(seoul().toLocalDate()).isEqualTo("2024-04-18");
        }
    }

    /** Of a day after the one to which the clock is moved. */
    private static JsonObject laterVisit() {
        var text = Papers.read(Papers.KAZAKH_VISIT).toString().replace("2024-05-09", "2025-03-13");
        return Json.createReader(new StringReader(text)).readObject();
    }

    @ParameterizedTest(name = "{1} after {0} is {2}")
    @CsvSource({
        "2024-04-19T16:20, working-day, 2024-04-22T10:00", // over a weekend
        "2024-04-09T08:00, working-day, 2024-04-11T10:00", // over the election of 10 April
        "2024-05-03T11:00, working-week, 2024-05-13T10:00", // over Children's Day, kept on the Monday
        "2025-01-02T09:30, start, 2024-04-18T10:00"
    })
    void a_button_moves_it_to_the_morning_of_a_day_on_which_the_ministry_works(String from, String step, String to) {
        try (var time = DemoTime.at(from)) {
            time.step(step);
            assertThat(seoul())
                    .isBetween(LocalDateTime.parse(to), LocalDateTime.parse(to).plusMinutes(5));
        }
    }

    @Test
    void it_is_put_back_after_a_test_and_due_dates_follow_it() {
        var start = DemoTime.now();
        var id = CaseWork.smallVisit();
        try (var time = DemoTime.at("2024-05-20T10:00")) {
            assertThat(CaseWork.asked(id)).isPresent();
            time.step("working-day");
        }
        assertThat(DemoTime.now()).isBetween(start, start.plusSeconds(120));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2024-13-40T10:00", "2024-04-22"})
    void what_is_no_time_is_refused_and_moves_nothing(String text) throws Exception {
        var before = DemoTime.now();
        var client = new FormClient(RunningProduct.url());
        var refused = client.post("dev/clock", Map.of("to", text));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("요청을 읽지 못했습니다").doesNotContain("Payara", "java.");
        assertThat(client.post("dev/clock", Map.of("step", "backwards")).status())
                .isEqualTo(400);
        assertThat(DemoTime.now()).isBetween(before, before.plusSeconds(60));
    }

    @Test
    void a_page_of_another_site_cannot_move_it_for_somebody_who_is_signed_in() throws Exception {
        var before = DemoTime.now();
        var client = new FormClient(RunningProduct.url());
        client.post("dev/sign-in", Map.of("login", "park.jiho"));
        var answer = client.post("dev/clock", Map.of("to", "2030-01-01T10:00"), "https://elsewhere.example");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(DemoTime.now()).isBetween(before, before.plusSeconds(60));
    }

    @Test
    void it_leads_back_to_pages_of_this_product_only() throws Exception {
        try (var time = DemoTime.at("2024-04-18T11:00")) {
            var client = new FormClient(RunningProduct.url());
            time.moveTo("2024-04-18T11:30");
            var answer =
                    client.post("dev/clock", Map.of("to", "2024-04-18T12:00", "from", "https://elsewhere.example/"));
            assertThat(answer.leadsTo()).endsWith("/inbox.xhtml").doesNotContain("elsewhere");
        }
    }

    private static LocalDateTime seoul() {
        return LocalDateTime.ofInstant(DemoTime.now(), WorkingCalendar.SEOUL);
    }
}
