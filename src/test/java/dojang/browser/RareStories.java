package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dojang.support.Api;
import dojang.support.CaseWork;
import dojang.support.DemoTime;
import dojang.support.Papers;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;

/** What is seldom pressed: an answer given anew, a unit gone without that speaks late, a review passed over, the end. */
record RareStories(Look look, Controls controls) {

    private static final String DRAFTER = "park.jiho";
    private static final String HEAD = "kim.seoyeon";
    private static final String DIRECTOR = "han.minjae";
    private static final String OFFICE = "oh.daon";
    private static final String BUDGET = "seo.dongha";
    private static final String WORDS = "다시 살펴보겠습니다.";

    /** The text came back unchanged, so the head's answer stands for version 2; the head answers anew all the same. */
    void a_carried_answer_is_given_anew() {
        var id = CaseWork.smallVisitBeforeDecision();
        var box = CaseWork.asked(id).orElseThrow();
        act(
                DIRECTOR,
                id,
                CaseWork.answer(id, box, "Return")
                        .add("why", "FACTS")
                        .add("reason", "일정 확인")
                        .build());
        act(DRAFTER, id, Json.createObjectBuilder().add("act", "Revise").build());
        Api.as(DRAFTER)
                .post("api/cases/" + id + "/submission", UUID.randomUUID(), JsonObject.EMPTY_JSON_OBJECT)
                .expect(200);
        try (var visitor = Visitor.as(HEAD, look, controls)) {
            visitor.openCase(id);
            DetourStories.opened(visitor, "step-Reopen");
            visitor.press("verb.Reopen");
            assertThat(visitor.part("step-Reopen").locator(".wrong")).hasText(visitor.word("decide.reason.missing"));
            visitor.part("step-Reopen").locator("textarea").fill(WORDS);
            visitor.press("verb.Reopen");
            assertThat(DetourStories.line(visitor, "REOPEN").locator(".quote")).hasText(WORDS);
            assertThat(visitor.part("why-me")).isVisible();
        }
    }

    /** Its time is over; the head goes on without it, and its opinion is kept without effect. */
    void a_late_unit_is_gone_without_and_speaks_late() {
        var id = CaseWork.smallVisit();
        CaseWork.yes(id);
        CaseWork.yes(id);
        try (var time = DemoTime.at("2024-05-14T10:00");
                var visitor = Visitor.as(HEAD, look, controls)) {
            visitor.openCase(id);
            DetourStories.opened(visitor, "step-ProceedWithout");
            visitor.press("verb.ProceedWithout");
            assertThat(visitor.part("step-ProceedWithout").locator(".wrong"))
                    .hasText(visitor.word("decide.reason.missing"));
            visitor.part("step-ProceedWithout").locator("textarea").fill(WORDS);
            visitor.press("verb.ProceedWithout");
            assertThat(visitor.part("told")).containsText(visitor.word("step.LAPSED"));
            visitor.become(BUDGET);
            visitor.openCase(id);
            DetourStories.opened(visitor, "step-LateOpinion");
            visitor.part("step-LateOpinion").locator("textarea").fill(WORDS);
            visitor.press("verb.LateOpinion");
            assertThat(DetourStories.line(visitor, "LATE_OPINION").locator(".quote"))
                    .hasText(WORDS);
            time.moveTo("2024-05-14T10:01");
        }
    }

    /** The director-general is on leave; the head of the office passes over the review, which is read afterwards. */
    void a_review_is_passed_over_while_its_reviewer_is_away() {
        var id = Api.as(DRAFTER).submitted("HOST_VISIT", Papers.read(Papers.UZBEK_VISIT));
        for (int answers = 0; answers < 5; answers++) {
            CaseWork.yes(id);
        }
        try (var time = DemoTime.at("2024-04-22T10:00");
                var visitor = Visitor.as(OFFICE, look, controls)) {
            visitor.openCase(id);
            DetourStories.opened(visitor, "step-Skip");
            visitor.press("verb.Skip");
            assertThat(visitor.part("step-Skip").locator(".wrong")).hasText(visitor.word("decide.reason.missing"));
            visitor.part("step-Skip").locator("textarea").fill(WORDS);
            visitor.press("verb.Skip");
            assertThat(visitor.part("told")).containsText(visitor.word("step.SKIPPED"));
            assertThat(visitor.part("why-me")).isVisible();
            time.moveTo("2024-04-22T10:01");
        }
    }

    /** Every duty is done or waived; then the drafter closes the case. */
    void a_case_is_closed() {
        var id = CaseWork.smallVisitBeforeDecision();
        CaseWork.yes(id);
        for (var duty : Api.as(HEAD).sheet(id).getJsonArray("duties").getValuesAs(JsonObject.class)) {
            if (duty.getString("state").equals("DUE")) {
                act(
                        HEAD,
                        id,
                        Json.createObjectBuilder()
                                .add("act", "WaiveDuty")
                                .add("duty", duty.getString("duty"))
                                .add("reason", WORDS)
                                .build());
            }
        }
        try (var visitor = Visitor.as(DRAFTER, look, controls)) {
            visitor.openCase(id);
            DetourStories.opened(visitor, "case-Close");
            visitor.press("verb.Close");
            assertThat(visitor.part("state")).hasText(visitor.word("state.CLOSED"));
            assertThat(DetourStories.line(visitor, "CLOSE")).hasCount(1);
        }
    }

    private static void act(String login, String id, JsonObject act) {
        CaseWork.act(login, id, UUID.randomUUID(), act).expect(200);
    }
}
