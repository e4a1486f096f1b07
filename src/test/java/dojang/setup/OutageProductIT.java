package dojang.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.support.Api;
import dojang.support.FormClient;
import dojang.support.ProductionServer;
import dojang.support.TakesTheDatabaseAway;
import dojang.support.Until;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** MariaDB is away for a while: nobody waits in vain, everybody is told, and it heals by itself. */
@TakesTheDatabaseAway
class OutageProductIT {

    /** Whoever gets no answer within this time has been left hanging. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ProductionServer production = ProductionServer.started();

    @Test
    @Tag("T-91")
    void while_the_database_is_away_everybody_is_told_to_come_back_and_then_it_goes_on() throws Exception {
        assertThat(ask("health/ready").statusCode()).isEqualTo(200);

        production.withoutDatabase(() -> {
            var ready = ask("health/ready");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body()).contains("\"database\"", "\"seal\"", "DOWN");
            assertThat(ask("health/live").statusCode()).isEqualTo(200);

            var program = ask("api/inbox");
            assertThat(program.statusCode()).isEqualTo(503);
            assertThat(program.headers().firstValue("Retry-After")).contains("10");
            assertThat(program.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));

            var browser = new FormClient(production.url());
            var page = browser.signIn("admin.kim", "seven herons by the river");
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.body()).contains("지금은 이용할 수 없습니다");
        });

        assertThat(Until.within(
                        Duration.ofSeconds(30), () -> ask("health/ready").statusCode() == 200))
                .isTrue();
        assertThat(ask("api/inbox").statusCode()).isEqualTo(401);
        assertThat(new FormClient(production.url()).get("login.xhtml").status()).isEqualTo(200);
    }

    /** As a program that signs in with the request; its password is wrong, which only the database knows. */
    private HttpResponse<String> ask(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(production.url() + path))
                .header("Authorization", Api.basic("admin.kim", "nothing of the kind"))
                .timeout(PATIENCE)
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
