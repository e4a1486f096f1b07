package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.support.Api;
import dojang.support.CaseWork;
import dojang.support.ChangesTheRules;
import dojang.support.DemoTime;
import dojang.support.MovesTheClock;
import dojang.support.RuleDays;
import dojang.support.SampleDesks;
import dojang.support.Until;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Units that vote, from the rule that has them vote to the opinion that comes too late: on screen and over HTTP. The
 * rule is in force on a day that no other test knows.
 */
@MovesTheClock
@ChangesTheRules
class VotingBrowserIT {

    private static final Api AUTHOR = Api.as("sim.gyuri");
    private static final Api SECOND = Api.as("mun.gaon");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String DRAFTER = "park.jiho";
    private static final String TRADE = SampleDesks.loginAt("통상협력과장");
    private static final String COOPERATION = SampleDesks.loginAt("국제협력담당관");
    private static final String WORDS = "양국 협정도 함께 살펴야 합니다.";
    private static final String RULE = """
            {"id": "R-90", "version": 1, "basis": "시험",
             "text": {"ko": "방문은 세 부서 가운데 한 곳의 동의를 받는다.", "en": "One of three units agrees to a visit."},
             "when": {"facet": "kind", "is": "IS", "value": "HOST_VISIT"},
             "effects": [{"do": "ASK", "kind": "CONCURRENCE", "tasks": ["INTL_COOP", "CYBER_SECURITY", "PRIVACY"],
                          "join": {"quorum": 1, "rest": "MAY_SPEAK"}}]}
            """;

    @Test
    @Tag("WCP-9")
    @Tag("WCP-36")
    void one_more_unit_votes_with_the_group_and_the_others_speak_late() throws Exception {
        var day = published();
        try (var time = DemoTime.at(day + "T10:00");
                var visitor = Visitor.as(DRAFTER, Look.KOREAN_DESK)) {
            assertThat(Until.within(PATIENCE, VotingBrowserIT::isInForce)).isTrue();
            var id = CaseWork.smallVisit();
            CaseWork.yes(id);
            assertThat(groups(id)).containsExactly("R-90 1 MAY_SPEAK");

            visitor.openCase(id);
            added(visitor);
            assertThat(DetourStories.line(visitor, "ADD_STEP")).hasCount(1);
            concurs(id);
            assertThat(groups(id)).isEmpty();

            visitor.become(COOPERATION);
            visitor.openCase(id);
            assertThat(visitor.part("told")).containsText(visitor.word("step.ENOUGH"));
            DetourStories.opened(visitor, "step-LateOpinion");
            visitor.part("step-LateOpinion").locator("textarea").fill(WORDS);
            visitor.press("verb.LateOpinion");
            assertThat(DetourStories.line(visitor, "LATE_OPINION").locator(".quote"))
                    .hasText(WORDS);
            assertThat(visitor.part("told")).containsText(visitor.word("step.ENOUGH"));
            time.moveTo(day + "T10:30");
        }
    }

    @Test
    void over_HTTP_a_unit_is_asked_into_no_group_that_does_not_vote() {
        var id = CaseWork.smallVisit();
        CaseWork.yes(id);
        assertThat(groups(id)).isEmpty();
        var act = Json.createObjectBuilder()
                .add("act", "AddStep")
                .add("kind", "CONCURRENCE")
                .add("post", post())
                .add("group", "R-90")
                .add("reason", WORDS)
                .build();

        CaseWork.act(DRAFTER, id, UUID.randomUUID(), act).problem(409, "refusal:NO_GROUP_VOTES");
    }

    /** The head of the trade division is asked in, on the page. */
    private static void added(Visitor visitor) {
        DetourStories.opened(visitor, "case-AddStep");
        visitor.field("post.asked").selectOption(DetourStories.option(visitor, "post.asked", "통상협력과장"));
        assertThat(visitor.field("caseact.group").locator("option"))
                .hasText(
                        new String[] {visitor.word("caseact.group.none"), visitor.word("caseact.group.of", "R-90", 1)});
        visitor.field("caseact.group").selectOption("R-90");
        visitor.part("case-AddStep").locator("textarea").fill(WORDS);
        visitor.press("verb.AddStep");
    }

    /** The unit that was asked in agrees, and that is enough. */
    private static void concurs(String id) {
        var box = steps(id).stream()
                .filter(step -> step.getJsonObject("post").getString("ko").equals("통상협력과장"))
                .findFirst()
                .orElseThrow();
        CaseWork.act(
                        TRADE,
                        id,
                        UUID.randomUUID(),
                        CaseWork.answer(id, box, "Concur").build())
                .expect(200);
        assertThat(steps(id))
                .filteredOn(step -> step.getJsonArray("because").toString().contains("R-90"))
                .extracting(step -> step.getString("state"))
                .containsExactly("LAPSED", "LAPSED", "LAPSED");
    }

    private static List<JsonObject> steps(String id) {
        return Api.as(DRAFTER).sheet(id).getJsonArray("steps").getValuesAs(JsonObject.class);
    }

    private static List<String> groups(String id) {
        return Api.as(DRAFTER).sheet(id).getJsonArray("groups").getValuesAs(JsonObject.class).stream()
                .map(group ->
                        "%s %d %s".formatted(group.getString("group"), group.getInt("needed"), group.getString("rest")))
                .toList();
    }

    /** The post of the head of the trade division, as the page offers it. */
    private static String post() {
        try (var visitor = Visitor.as(DRAFTER, Look.KOREAN_DESK)) {
            var id = CaseWork.smallVisit();
            visitor.openCase(id);
            assertThat(visitor.field("caseact.group")).hasCount(0);
            return DetourStories.option(visitor, "post.asked", "통상협력과장");
        }
    }

    /** A version begins as soon as the book is read again, which it is every other second. */
    private static boolean isInForce() {
        var rules = Api.as(DRAFTER).get("api/rules").expect(200).json().getJsonArray("rules");
        return rules.toString().contains("\"R-90\"");
    }

    /** Two officers make the rule. */
    private static LocalDate published() {
        var day = RuleDays.next();
        var id = AUTHOR.post("api/rules/changes", JsonObject.EMPTY_JSON_OBJECT)
                .expect(200)
                .json()
                .getString("id");
        try (var reader = Json.createReader(new StringReader(RULE))) {
            var body = Json.createObjectBuilder()
                    .add("edits", 0)
                    .add("reason", "한 곳이면 충분하다")
                    .add("effective", day.toString())
                    .add("rule", reader.readObject());
            AUTHOR.put("api/rules/changes/" + id, body.build()).expect(200);
        }
        AUTHOR.post("api/rules/changes/" + id + "/proposal", JsonObject.EMPTY_JSON_OBJECT)
                .expect(200);
        SECOND.post("api/rules/changes/" + id + "/approval", JsonObject.EMPTY_JSON_OBJECT)
                .expect(200);
        return day;
    }
}
