package dojang.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.support.RunningProduct;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What pages fetch beside themselves: once, for long, and not much. */
@Tag("T-17")
class ResourcesProductIT {

    private static final Pattern FETCHED = Pattern.compile("(?:href|src)=\"([^\"]*jakarta\\.faces\\.resource[^\"]*)\"");
    private static final Pattern FACE = Pattern.compile("url\\(\"([^\"]*PretendardGOV-own[^\"]*)\"\\)");
    private static final int KILOBYTES = 400;
    private static final long YEAR = 365L * 24 * 60 * 60;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void each_resource_has_its_content_in_its_address_and_may_be_kept_for_a_year() throws Exception {
        for (var address : fetched()) {
            assertThat(address).containsPattern("[?&](of=[0-9a-f]{8}|v=)");
            var answer = get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(maxAge(answer)).as(address).isGreaterThanOrEqualTo(YEAR);
        }
    }

    @Test
    void the_first_page_brings_at_most_400_kB() throws Exception {
        long bytes = get("login.xhtml").body().length;
        for (var address : fetched()) {
            bytes += get(address).body().length;
        }
        var faces = fetched().stream()
                .filter(address -> address.contains("faces.css"))
                .findFirst()
                .orElseThrow();
        var face = FACE.matcher(new String(plain(faces).body(), StandardCharsets.UTF_8));
        assertThat(face.find()).isTrue();
        bytes += get(face.group(1)).body().length;
        assertThat(bytes / 1000).isBetween(100L, (long) KILOBYTES);
    }

    private static LinkedHashSet<String> fetched() throws Exception {
        var page = new String(plain("login.xhtml").body(), StandardCharsets.UTF_8);
        var found = new LinkedHashSet<String>();
        FETCHED.matcher(page).results().forEach(one -> found.add(one.group(1).replace("&amp;", "&")));
        assertThat(found).hasSizeGreaterThan(5);
        return found;
    }

    private static long maxAge(HttpResponse<byte[]> answer) {
        var said = answer.headers().firstValue("Cache-Control").orElse("");
        var age = Pattern.compile("max-age=(\\d+)").matcher(said);
        return age.find() ? Long.parseLong(age.group(1)) : 0;
    }

    /** As a browser asks, which takes what is packed. */
    private static HttpResponse<byte[]> get(String address) throws Exception {
        return ask(request(address).header("Accept-Encoding", "gzip"));
    }

    private static HttpResponse<byte[]> plain(String address) throws Exception {
        return ask(request(address));
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(RunningProduct.url()).resolve(address));
    }

    private static HttpResponse<byte[]> ask(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
