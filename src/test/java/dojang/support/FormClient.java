package dojang.support;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, fills in forms, does not follow redirects. */
public final class FormClient {

    private static final Pattern VIEW = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]*)\"");

    private final String base;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /** Talks to the product at this address, which ends with a slash. */
    public FormClient(String base) {
        this.base = base;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofString());
    }

    /** Posts as a page of ours would, with {@code Origin}. */
    public HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", base.substring(0, base.length() - 1))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Signs in on the page; answers where that leads, or nothing when it was refused. */
    public String signIn(String login, String password) throws IOException, InterruptedException {
        return submit(
                "login.xhtml",
                "signIn",
                Map.of(
                        "signIn:username",
                        login,
                        "signIn:password",
                        password,
                        "signIn:enter",
                        "",
                        "signIn:from",
                        "/inbox.xhtml"));
    }

    /** Changes the password on the page; answers where that leads, or nothing when it was refused. */
    public String changePassword(String current, String fresh) throws IOException, InterruptedException {
        return submit(
                "account/password.xhtml",
                "form",
                Map.of("form:current", current, "form:fresh", fresh, "form:again", fresh, "form:change", ""));
    }

    private String submit(String page, String form, Map<String, String> typed)
            throws IOException, InterruptedException {
        var shown = get(page).body();
        var fields = new HashMap<>(typed);
        fields.put(form, form);
        fields.put("jakarta.faces.ViewState", first(VIEW, shown));
        fields.put("primefaces.nonce", first(NONCE, shown));
        return post(page, fields).headers().firstValue("Location").orElse("");
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
