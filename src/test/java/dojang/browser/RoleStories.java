package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;

/** Two administrators change what somebody may; the auditor finds both in the log. */
record RoleStories(Look look, Controls controls) {

    private static final String FIRST = "tak.hyeonu";
    private static final String SECOND = "eun.gaon";

    private record Somebody(String login, String name) {}

    /** One person for each look: one proposal about a person waits at a time. */
    private static final List<Somebody> PEOPLE = List.of(
            new Somebody("jo.hangyeol", "조한결|Jo Hangyeol"),
            new Somebody("cheon.dasol", "천다솔|Cheon Dasol"),
            new Somebody("hong.sea", "홍세아|Hong Sea"),
            new Somebody("namgung.hyeon", "남궁현|Namgung Hyeon"),
            new Somebody("cha.eungyeol", "차은결|Cha Eungyeol"),
            new Somebody("yang.sion", "양시온|Yang Sion"),
            new Somebody("do.yerim", "도예림|Do Yerim"),
            new Somebody("an.jihu", "안지후|An Jihu"));

    void roles_are_changed_by_two() {
        var who = PEOPLE.get(look.turn());
        try (var visitor = Visitor.as(FIRST, look, controls)) {
            choose(visitor, who);
            visitor.press("roles.propose");
            assertThat(visitor.page().locator("[id=proposal] .wrong").first())
                    .hasText(visitor.word("refusal.ROLES_THE_SAME"));
            visitor.field("role.POLICY_OFFICER").check();
            visitor.press("roles.propose");
            assertThat(visitor.page()
                            .locator("[id='proposal:reason-more'] .wrong")
                            .first())
                    .hasText(visitor.word("refusal.ROLES_REASON_MISSING"));
            propose(visitor);
            assertThat(visitor.notice()).containsText(visitor.word("roles.done.proposed"));
            assertThat(waiting(visitor, who)).containsText(visitor.word("role.POLICY_OFFICER"));
            assertThat(waiting(visitor, who).locator("[id$=':approve']")).hasCount(0);
            waiting(visitor, who).locator("[id$=':withdraw']").click();
            visitor.settle();
            assertThat(visitor.notice()).containsText(visitor.word("roles.done.withdrawn"));
            again(visitor, who);

            visitor.become(SECOND);
            go(visitor);
            assertThat(waiting(visitor, who).locator("[id$=':withdraw']")).hasCount(0);
            waiting(visitor, who).locator("[id$=':reject']").click();
            visitor.settle();
            assertThat(visitor.notice()).containsText(visitor.word("roles.done.rejected"));
            visitor.become(FIRST);
            again(visitor, who);
            visitor.become(SECOND);
            go(visitor);
            waiting(visitor, who).locator("[id$=':approve']").click();
            visitor.settle();
            assertThat(visitor.notice()).containsText(visitor.word("roles.done.approved"));
            takenAgain(visitor, who);
        }
    }

    private static void takenAgain(Visitor visitor, Somebody who) {
        choose(visitor, who);
        assertThat(visitor.field("role.POLICY_OFFICER")).isChecked();
        visitor.field("role.POLICY_OFFICER").uncheck();
        propose(visitor);
        visitor.become(FIRST);
        go(visitor);
        waiting(visitor, who).locator("[id$=':approve']").click();
        visitor.settle();
        assertThat(visitor.part("role-settled")).containsText(visitor.word("rolechange.APPROVED"));
        visitor.become("jin.sol");
        for (var act : List.of("ROLES_PROPOSED", "ROLES_APPROVED", "ROLES_REJECTED")) {
            visitor.open("audit/history.xhtml?act=" + act);
            assertThat(visitor.page().locator("tr[data-entry]").first()).containsText(visitor.word("act." + act));
            assertThat(visitor.page().locator("tr[data-entry]").first())
                    .containsText(Pattern.compile("탁현우|Tak Hyeonu|은가온|Eun Gaon"));
        }
    }

    private static void again(Visitor visitor, Somebody who) {
        choose(visitor, who);
        visitor.field("role.POLICY_OFFICER").check();
        propose(visitor);
    }

    private static void propose(Visitor visitor) {
        visitor.page().locator("[id='proposal:reason']").fill("규칙을 함께 돌보기로 하였음");
        visitor.press("roles.propose");
    }

    private static Locator waiting(Visitor visitor, Somebody who) {
        return visitor.part("role-open")
                .locator("[data-change]", new Locator.LocatorOptions().setHasText(Pattern.compile(who.name())));
    }

    private static void choose(Visitor visitor, Somebody who) {
        go(visitor);
        visitor.field("roles.find").fill(who.login());
        visitor.press("roles.look");
        var line = visitor.part("role-people").locator("[data-login='" + who.login() + "']");
        assertThat(line).containsText(Pattern.compile(who.name()));
        line.locator("[id$=':choose']").click();
        visitor.settle();
    }

    private static void go(Visitor visitor) {
        visitor.open("inbox.xhtml");
        var first = visitor.look().isPhone() ? "absences" : "roles";
        visitor.page()
                .locator(".rail a[href$='people/" + first + ".xhtml']:visible")
                .click();
        visitor.page().waitForURL(url -> url.contains("people/" + first));
        visitor.settle();
        if (visitor.look().isPhone()) {
            visitor.page().locator(".people-tabs a[href='roles.xhtml']").click();
            visitor.page().waitForURL(url -> url.contains("people/roles"));
            visitor.settle();
        }
    }
}
