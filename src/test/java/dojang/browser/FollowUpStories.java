package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dojang.support.Api;
import dojang.support.CaseWork;
import dojang.support.Papers;
import jakarta.json.Json;
import java.util.List;

/** Letters to other ministries and their answers, and what is owed after a decision. */
record FollowUpStories(Look look, Controls controls) {

    private static final String AGREEMENTS = "lee.subin";
    private static final String MINISTER = "yun.seogang";
    private static final String HEAD = "kim.seoyeon";
    private static String heldBack = "";

    /** Until the foreign ministry agrees, the letter goes again and again. */
    void a_letter_is_answered_in_every_way() {
        var id = memorandum();
        try (var visitor = Visitor.as(AGREEMENTS, look, controls)) {
            var gate = visitor.openCase(id).page().locator("[data-gate=MOFA]");
            send(visitor, gate);
            open(gate);
            visitor.press("verb.AnswerGate");
            assertThat(gate.locator(".wrong"))
                    .hasText(new String[] {visitor.word("gates.answer.missing"), visitor.word("gates.note.missing")});
            gate.locator("select").selectOption("COMMENTS");
            gate.getByLabel(visitor.word("gates.note")).fill("  ");
            visitor.press("verb.AnswerGate");
            assertThat(gate.locator(".wrong")).hasText(visitor.word("gates.note.missing"));
            assertThat(gate.getByLabel(visitor.word("gates.note"))).hasAttribute("aria-invalid", "true");
            assertThat(gate.locator("details[open]")).hasCount(1);
            for (var answer : List.of("COMMENTS", "OBJECTION")) {
                answer(visitor, gate, answer);
                send(visitor, gate);
            }
            answer(visitor, gate, "NO_OBJECTION");
            assertThat(gate.locator("summary")).hasCount(0);
        }
    }

    /** What belongs in a treaty cannot go on; the head of the unit can only withdraw it. */
    void what_belongs_in_a_treaty_ends() {
        var id = memorandum();
        try (var visitor = Visitor.as(AGREEMENTS, look, controls)) {
            var gate = visitor.openCase(id).page().locator("[data-gate=MOFA]");
            send(visitor, gate);
            answer(visitor, gate, "TREATY_TRACK");
            visitor.become(HEAD);
            visitor.openCase(id);
            assertThat(visitor.button("verb.Endorse")).hasCount(0);
            assertThat(visitor.button("verb.Withdraw")).isVisible();
        }
    }

    /** The page tells the decider what holds the decision, by the name of the rule. */
    void approval_is_not_offered_while_the_answer_is_open() {
        try (var visitor = Visitor.as(MINISTER, look, controls)) {
            visitor.openCase(heldBack());
            var name = visitor.word("gate.MOFA");
            assertThat(visitor.page().locator(".before .is-open")).hasText(visitor.word("before.gate", name));
            assertThat(visitor.page().locator("[data-gate=MOFA] .rule-id").first())
                    .hasText("R-18");
            assertThat(visitor.button("verb.Approve.DECISION")).hasCount(0);
            assertThat(visitor.button("verb.Return")).isVisible();
            assertThat(visitor.button("verb.Decline")).isVisible();
        }
    }

    /** One duty is proven by the drafter, the other one let go by the head of the unit. */
    void duties_are_done_and_waived() {
        var id = Api.as("park.jiho").submitted("HOST_VISIT", Papers.read(Papers.UZBEK_VISIT));
        CaseWork.untilDecision(id);
        CaseWork.yes(id);
        try (var visitor = Visitor.as("park.jiho", look, controls)) {
            close(visitor, id, "MINUTES", "verb.DoDuty", "DONE");
            visitor.become(HEAD);
            close(visitor, id, "PHOTOS", "verb.WaiveDuty", "WAIVED");
        }
    }

    private static void close(Visitor visitor, String id, String kind, String verb, String state) {
        var duty = visitor.openCase(id).page().locator("[data-duty=" + kind + "]");
        assertThat(badge(duty)).hasText(visitor.word("dutystate.DUE"));
        open(duty);
        visitor.press(verb);
        assertThat(duty.locator(".wrong")).hasText(visitor.word("duties.note.missing"));
        duty.getByLabel(visitor.word("duties.note")).fill("2024-0425 편철");
        visitor.press(verb);
        assertThat(badge(duty)).hasText(visitor.word("dutystate." + state));
        assertThat(duty.locator(".quote")).hasText("2024-0425 편철");
    }

    private static void send(Visitor visitor, Locator gate) {
        open(gate);
        gate.getByLabel(visitor.word("gates.note")).fill("조약국-118");
        visitor.press("verb.SendGate");
        assertThat(badge(gate)).hasText(visitor.word("gatestate.SENT"));
    }

    private static void answer(Visitor visitor, Locator gate, String answer) {
        open(gate);
        gate.locator("select").selectOption(answer);
        gate.getByLabel(visitor.word("gates.note")).fill("회신 2024-311");
        visitor.press("verb.AnswerGate");
        assertThat(badge(gate)).hasText(visitor.word("gatestate." + answer));
        assertThat(gate.locator(".quote")).hasText("회신 2024-311");
    }

    private static void open(Locator line) {
        if (line.locator("details[open]").count() == 0) {
            line.locator("summary").click();
        }
    }

    private static Locator badge(Locator line) {
        return line.locator(".badge").first();
    }

    private static String memorandum() {
        var paper = Json.createObjectBuilder(Papers.read(Papers.UZBEK_MOU)).add("signingDate", "2024-07-10");
        return Api.as(AGREEMENTS).submitted("MOU_CONCLUSION", paper.build());
    }

    /** One for all looks: it only has to be read. */
    private static synchronized String heldBack() {
        if (heldBack.isEmpty()) {
            heldBack = memorandum();
            CaseWork.untilDecision(heldBack);
        }
        return heldBack;
    }
}
