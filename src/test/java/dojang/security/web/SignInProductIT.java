package dojang.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.audit.model.EntryKind;
import dojang.setup.Account;
import dojang.setup.Database;
import dojang.support.FormClient;
import dojang.support.ProductionServer;
import dojang.support.Until;
import dojang.support.UsesProduction;
import java.net.HttpCookie;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The way in and out, on the production archive. */
@UsesProduction
class SignInProductIT {

    private static final Pattern ONE_TIME = Pattern.compile("shown once\\): (\\S+)");
    private static final String OWN = "tin whale 42 on stairs";

    private final ProductionServer production = ProductionServer.started();
    private final FormClient browser = new FormClient(production.url());

    @Test
    void the_session_gets_a_new_id_at_sign_in_in_a_cookie_scripts_and_other_sites_cannot_use() throws Exception {
        var login = administrator("admin.cookie");
        var before = session(browser.get("login.xhtml"));
        var answer = browser.signIn(login, OWN);
        assertThat(answer.header("Set-Cookie")).contains("HttpOnly").contains("SameSite=Lax");
        assertThat(session(answer)).isNotEqualTo(before);
        assertThat(browser.cookies()).extracting(HttpCookie::getName).contains("dojang-session");
    }

    @Test
    @ResourceLock("the log's failed sign-ins")
    void a_wrong_name_and_a_wrong_password_get_the_same_answer_and_an_entry_each() throws Exception {
        var login = administrator("admin.wrong");
        long entries = entries(EntryKind.LOGIN_FAILED);
        var wrongPassword = browser.signIn(login, "not this one at all");
        var wrongName = browser.signIn("nobody.here", OWN);
        assertThat(wrongPassword.status()).isEqualTo(200);
        assertThat(danger(wrongPassword)).isEqualTo(danger(wrongName)).contains("사용자 이름이나 비밀번호");
        assertThat(entries(EntryKind.LOGIN_FAILED)).isEqualTo(entries + 2);
    }

    @Test
    void guessing_is_slowed_down_even_when_the_next_guess_is_right() throws Exception {
        var login = administrator("admin.guess");
        for (int guess = 0; guess < 5; guess++) {
            browser.signIn(login, "guess number " + guess);
        }
        var right = browser.signIn(login, OWN);
        assertThat(right.leadsTo()).isEmpty();
        assertThat(danger(right)).contains("초 뒤에");
    }

    @Test
    void requests_of_other_sites_are_refused() throws Exception {
        browser.signIn(administrator("admin.origin"), OWN);
        assertThat(browser.post("sign-out", Map.of(), "https://evil.example").status())
                .isEqualTo(403);
        assertThat(browser.post("sign-out", Map.of(), "null").status()).isEqualTo(403);
        assertThat(browser.get("inbox.xhtml").status()).as("still signed in").isEqualTo(200);
    }

    @Test
    void after_sign_out_the_session_is_dead() throws Exception {
        browser.signIn(administrator("admin.out"), OWN);
        var cookie = browser.cookies().stream()
                .filter(kept -> kept.getName().equals("dojang-session"))
                .findFirst()
                .orElseThrow();
        assertThat(browser.post("sign-out", Map.of()).leadsTo()).endsWith("/login.xhtml");
        var thief = new FormClient(production.url());
        assertThat(thief.get("inbox.xhtml", "Cookie", "dojang-session=" + cookie.getValue())
                        .leadsTo())
                .contains("/login.xhtml");
    }

    @Test
    void a_new_password_ends_the_other_sessions_within_seconds() throws Exception {
        var login = administrator("admin.sessions");
        var other = new FormClient(production.url());
        other.signIn(login, OWN);
        browser.signIn(login, OWN);
        assertThat(browser.changePassword(OWN, "paper boats in winter").leadsTo())
                .endsWith("/inbox.xhtml");
        assertThat(Until.within(
                        Duration.ofSeconds(15),
                        () -> other.get("inbox.xhtml").leadsTo().contains("/login.xhtml")))
                .as("the other session is over")
                .isTrue();
        assertThat(browser.get("inbox.xhtml").status()).isEqualTo(200);
    }

    @Test
    void a_way_back_that_is_not_ours_leads_to_the_first_page() throws Exception {
        var login = administrator("admin.redirect");
        for (var from : List.of("//evil.example", "https://evil.example/", "/%5Cevil.example", "javascript:alert(1)")) {
            var answer = new FormClient(production.url()).signIn("?from=" + from, login, OWN);
            assertThat(answer.leadsTo()).as(from).isEqualTo(production.url() + "inbox.xhtml");
        }
    }

    @Test
    void programs_use_HTTP_Basic_without_session_and_without_redirect() throws Exception {
        var login = administrator("admin.basic");
        var nobody = browser.get("api/inbox?tab=waiting");
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.header("WWW-Authenticate")).startsWith("Basic");
        assertThat(nobody.header("Content-Type")).startsWith("application/problem+json");
        assertThat(nobody.body()).contains("NOT_SIGNED_IN");
        var answer = browser.get("api/inbox?tab=waiting", "Authorization", basic(login, OWN));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(browser.get("api/inbox?tab=waiting", "Authorization", basic(login, "wrong"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void every_answer_tells_browsers_what_never_to_do_and_nothing_about_the_server() throws Exception {
        for (var path : new String[] {"login.xhtml", "inbox.xhtml", "api/inbox", "openapi"}) {
            var answer = browser.get(path);
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(answer.header("Server") + answer.header("X-Powered-By"))
                    .as(path)
                    .isEmpty();
        }
        assertThat(browser.get("login.xhtml").header("Content-Security-Policy")).contains("script-src 'self' 'nonce-");
        assertThat(browser.get("login.xhtml", "Accept-Encoding", "gzip").header("Content-Encoding"))
                .isEqualTo("gzip");
    }

    /** An administrator who has given up the one-time password already. */
    private String administrator(String login) throws Exception {
        var said = production.command(0, "admin", "--admin", login);
        var found = ONE_TIME.matcher(said);
        assertThat(found.find()).isTrue();
        var first = new FormClient(production.url());
        first.signIn(login, found.group(1));
        assertThat(first.changePassword(found.group(1), OWN).leadsTo()).endsWith("/inbox.xhtml");
        return login;
    }

    private long entries(EntryKind kind) throws SQLException {
        var server = production.database();
        try (var connection = Database.open(server.serverUrl(), server.accounts(), Account.OWNER);
                var query =
                        connection.prepareStatement("select count(*) from dojang_audit.audit_entry where kind = ?")) {
            query.setInt(1, kind.code());
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private static String session(FormClient.Answer answer) {
        Matcher found = Pattern.compile("dojang-session=([^;]+)").matcher(answer.header("Set-Cookie"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String danger(FormClient.Answer answer) {
        Matcher found = Pattern.compile("is-danger.*?<span>([^<]*)<").matcher(answer.body());
        assertThat(found.find()).as(answer.body()).isTrue();
        return found.group(1);
    }

    private static String basic(String login, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
