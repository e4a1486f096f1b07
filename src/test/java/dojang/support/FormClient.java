package dojang.support;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, fills in forms, does not follow redirects. */
public final class FormClient {

    private static final Pattern VIEW = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]*)\"");
    private static final Pattern FROM = Pattern.compile("name=\"signIn:from\"[^>]*value=\"([^\"]*)\"");

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            // as browsers do without TLS
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    /** Talks to the product at this address, which ends with a slash. */
    public FormClient(String base) {
        this.base = base;
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        /** Where it redirects to; empty when it does not. */
        public String leadsTo() {
            return header("Location");
        }

        public String header(String name) {
            return String.join("; ", response.headers().allValues(name));
        }
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    public Answer get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return new Answer(client.send(request.build(), BodyHandlers.ofString()));
    }

    /** Asks with any method, as a page of ours would. */
    public Answer ask(String method, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Origin", base.substring(0, base.length() - 1))
                .method(method, HttpRequest.BodyPublishers.noBody());
        return new Answer(client.send(request.build(), BodyHandlers.ofString()));
    }

    /** Posts as a page of ours would, with our own {@code Origin}. */
    public Answer post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return post(path, fields, base.substring(0, base.length() - 1));
    }

    /** Posts as a page of that origin would. */
    public Answer post(String path, Map<String, String> fields, String origin)
            throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return new Answer(client.send(request, BodyHandlers.ofString()));
    }

    public Answer signIn(String login, String password) throws IOException, InterruptedException {
        return signIn("", login, password);
    }

    /**
     * Signs in on the page.
     *
     * @param query of the page's address, such as {@code ?from=/inbox.xhtml}
     */
    public Answer signIn(String query, String login, String password) throws IOException, InterruptedException {
        var shown = get("login.xhtml" + query).body();
        var typed = new HashMap<>(Map.of("signIn:username", login, "signIn:password", password, "signIn:enter", ""));
        typed.put("signIn:from", first(FROM, shown));
        return submit("login.xhtml", "signIn", shown, typed);
    }

    public Answer changePassword(String current, String fresh) throws IOException, InterruptedException {
        var page = "account/password.xhtml";
        var typed = new HashMap<>(
                Map.of("form:current", current, "form:fresh", fresh, "form:again", fresh, "form:change", ""));
        return submit(page, "form", get(page).body(), typed);
    }

    private Answer submit(String page, String form, String shown, Map<String, String> fields)
            throws IOException, InterruptedException {
        fields.put(form, form);
        fields.put("jakarta.faces.ViewState", first(VIEW, shown));
        fields.put("primefaces.nonce", first(NONCE, shown));
        return post(page, fields);
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new AssertionError(pattern + " is not in the page:\n" + text);
        }
        return found.group(1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
