package dojang.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.audit.model.EntryKind;
import dojang.setup.Account;
import dojang.setup.Database;
import dojang.support.Api;
import dojang.support.FormClient;
import dojang.support.ProductionServer;
import dojang.support.Reply;
import dojang.support.UsesProduction;
import java.net.HttpCookie;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Guessing at the running product: how many guesses are judged, and who has to wait for them. */
@Tag("T-11")
@ResourceLock("the log's failed sign-ins")
@UsesProduction
class GuessingProductIT {

    private static final Pattern ONE_TIME = Pattern.compile("shown once\\): (\\S+)");
    private static final String OWN = "seven herons by the river";
    private static final String INBOX = "api/inbox?tab=waiting";

    private final ProductionServer production = ProductionServer.started();

    @Test
    void of_forty_guesses_at_once_a_few_are_judged_and_the_others_are_told_how_long_to_wait() throws Exception {
        long before = failures();
        var replies = atOnce(
                40,
                guess -> Api.at(production.url(), "hong.nobody", "guess " + guess)
                        .get(INBOX));

        assertThat(replies).extracting(Reply::status).containsOnly(401, 429);
        assertThat(replies)
                .filteredOn(reply -> reply.status() == 429)
                .hasSize(35)
                .allSatisfy(reply -> {
                    reply.problem(429, "refusal:SIGN_IN_DELAYED");
                    assertThat(Long.parseLong(reply.header("Retry-After"))).isBetween(1L, 61L);
                });
        assertThat(failures()).isEqualTo(before + 5);
    }

    @Test
    void a_program_that_calls_many_times_at_once_is_no_guesser() throws Exception {
        var login = administrator("admin.program");
        var replies = atOnce(40, call -> Api.at(production.url(), login, OWN).get(INBOX));
        assertThat(replies).extracting(Reply::status).containsOnly(200);
    }

    @Test
    void a_name_in_other_letters_is_the_same_name() throws Exception {
        var login = administrator("admin.letters");
        var spellings = new String[] {"ADMIN.letters", "admin.letters ", "ａｄｍｉｎ.letters", " Admin.Letters", login};
        for (var spelling : spellings) {
            Api.at(production.url(), spelling, "wrong").get(INBOX).problem(401, "refusal:NOT_SIGNED_IN");
        }
        for (var spelling : spellings) {
            Api.at(production.url(), spelling, "wrong").get(INBOX).problem(429, "refusal:SIGN_IN_DELAYED");
        }
        Api.at(production.url(), "ädmin.letters", OWN).get(INBOX).problem(401, "refusal:NOT_SIGNED_IN");
    }

    @Test
    void whoever_has_to_wait_is_told_so_at_the_page_and_the_owners_browser_is_not_kept_waiting() throws Exception {
        var login = administrator("admin.owner");
        var own = new FormClient(production.url());
        own.signIn(login, OWN);
        own.post("sign-out", Map.of());
        assertThat(own.cookies()).extracting(HttpCookie::getName).anyMatch(name -> name.startsWith("dojang-known-"));
        var stranger = new FormClient(production.url());
        for (int guess = 0; guess < 5; guess++) {
            assertThat(stranger.signIn(login, "guess " + guess).status()).isEqualTo(200);
        }
        var delayed = stranger.signIn(login, OWN);
        assertThat(delayed.status()).isEqualTo(429);
        assertThat(Long.parseLong(delayed.header("Retry-After"))).isPositive();
        assertThat(delayed.body()).contains("초 뒤에 다시");

        assertThat(own.signIn(login, OWN).leadsTo()).endsWith("/inbox.xhtml");
    }

    @Test
    void whoever_sits_at_somebodys_desk_does_not_guess_the_password_there() throws Exception {
        var login = administrator("admin.desk");
        var desk = new FormClient(production.url());
        desk.signIn(login, OWN);
        for (int guess = 0; guess < 5; guess++) {
            assertThat(desk.changePassword("guess " + guess, "paper boats in winter")
                            .body())
                    .contains("지금 비밀번호가 맞지 않습니다");
        }
        assertThat(desk.changePassword(OWN, "paper boats in winter").body()).contains("여러 번 틀렸습니다");
        assertThat(new FormClient(production.url()).signIn(login, OWN).leadsTo())
                .as("elsewhere the password still opens")
                .endsWith("/inbox.xhtml");
    }

    @Test
    void nobody_waits_because_of_what_a_client_writes_into_a_header() throws Exception {
        var login = "hong.header";
        var browser = new FormClient(production.url());
        for (int guess = 0; guess < 6; guess++) {
            var answer = browser.get(
                    INBOX,
                    "Authorization",
                    Api.basic(login, "guess " + guess),
                    "X-Forwarded-For",
                    "198.51.100." + guess);
            assertThat(answer.status()).isEqualTo(guess < 5 ? 401 : 429);
        }
    }

    private static List<Reply> atOnce(int many, IntFunction<Reply> call) {
        var threads = Executors.newFixedThreadPool(many);
        try {
            return IntStream.range(0, many)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> call.apply(number), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    private String administrator(String login) throws Exception {
        var said = ONE_TIME.matcher(production.command(0, "admin", "--admin", login));
        assertThat(said.find()).isTrue();
        var first = new FormClient(production.url());
        first.signIn(login, said.group(1));
        assertThat(first.changePassword(said.group(1), OWN).leadsTo()).endsWith("/inbox.xhtml");
        return login;
    }

    private long failures() throws SQLException {
        var server = production.database();
        try (var connection = Database.open(server.serverUrl(), server.accounts(), Account.OWNER);
                var query =
                        connection.prepareStatement("select count(*) from dojang_audit.audit_entry where kind = ?")) {
            query.setInt(1, EntryKind.LOGIN_FAILED.code());
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }
}
