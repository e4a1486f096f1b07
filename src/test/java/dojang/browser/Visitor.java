package dojang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import dojang.support.RunningProduct;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Somebody at a browser of their own. Whatever goes wrong on the way is kept and fails the test at the end. */
final class Visitor implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String SESSION = "dojang-session";

    /**
     * Comes when nothing is loading and PrimeFaces has had all its answers, with the controls that can be seen then. An
     * answer may lead to another page; that is waited for, three seconds at most, as it may be a file.
     */
    private static final String SETTLED = """
        most => new Promise((settled, failed) => {
            const end = Date.now() + most;
            const leaving = () => Date.now() - (window.dojangLeaving || 0) < 3000;
            const look = () => document.readyState === 'complete' && !leaving()
                    && (!window.PrimeFaces || !PrimeFaces.ajax || PrimeFaces.ajax.Queue.isEmpty())
                ? settled(window.dojangShown ? dojangShown() : [])
                : Date.now() > end ? failed(new Error('still loading')) : setTimeout(look, 10);
            look();
        })
        """;

    private final Look look;
    private final Chromium chromium;
    private final Window window;
    private final BrowserContext profile;
    private final Page page;
    private final @Nullable Controls controls;

    private Visitor(Look look, @Nullable Controls controls) {
        this.look = look;
        this.controls = controls;
        chromium = Chromium.borrow();
        window = chromium.window(look, controls);
        profile = window.profile();
        page = window.page();
    }

    /** Nobody yet; the sign-in page is what there is to see. */
    static Visitor at(Look look) {
        return new Visitor(look, null);
    }

    /** The same, with every control noted that is shown or used. */
    static Visitor at(Look look, Controls controls) {
        return new Visitor(look, controls);
    }

    /** Signed in as this person of the demonstration, on no page yet. */
    static Visitor as(String login, Look look) {
        var visitor = new Visitor(look, null);
        visitor.become(login);
        return visitor;
    }

    /** The same, with every control noted that is shown or used. */
    static Visitor as(String login, Look look, Controls controls) {
        var visitor = new Visitor(look, controls);
        visitor.become(login);
        return visitor;
    }

    /** Somebody who ends the session, or changes what belongs to it; it is nobody else's. */
    static Visitor alone(String login, Look look) {
        var visitor = new Visitor(look, null);
        visitor.signInAnew(login);
        return visitor;
    }

    /** The same, with every control noted that is shown or used. */
    static Visitor alone(String login, Look look, Controls controls) {
        var visitor = new Visitor(look, controls);
        visitor.signInAnew(login);
        return visitor;
    }

    /** Becomes somebody else, in the session that was begun when this browser was last theirs. */
    void become(String login) {
        var kept = chromium.sessions().get(login);
        if (kept == null) {
            chromium.sessions().put(login, signInAnew(login));
        } else {
            leave();
            profile.addCookies(List.of(kept));
        }
    }

    /** Signs in by the demonstration's one click, in a new session. */
    Cookie signInAnew(String login) {
        leave();
        profile.request()
                .post(
                        "dev/sign-in",
                        RequestOptions.create()
                                .setHeader("Origin", origin())
                                .setMaxRedirects(0)
                                .setForm(FormData.create().set("login", login).set("from", "/inbox.xhtml")));
        return profile.cookies().stream()
                .filter(cookie -> cookie.name.equals(SESSION))
                .findFirst()
                .orElseThrow(() -> new AssertionError(login + " cannot sign in"));
    }

    /** The session stays, for whoever comes back to it. */
    private void leave() {
        profile.clearCookies(new BrowserContext.ClearCookiesOptions().setName(SESSION));
    }

    /** Signs in on the sign-in page and waits for the page behind it. */
    void signIn(String login, String password) {
        page.getByLabel(word("login.username")).fill(login);
        page.getByLabel(word("login.password")).fill(password);
        button("login.action").click();
        page.waitForURL(url -> !url.contains("login.xhtml"));
        settle();
    }

    static String origin() {
        return RunningProduct.url().replaceAll("/$", "");
    }

    Page page() {
        return page;
    }

    Look look() {
        return look;
    }

    BrowserContext profile() {
        return profile;
    }

    /** Opens a page of the product, fully loaded. */
    Visitor open(String path) {
        page.navigate(path);
        settle();
        return this;
    }

    /** Opens a case. */
    Visitor openCase(String id) {
        return open("approval/case.xhtml?case=" + id);
    }

    /** Looks again and again until it is so; two minutes at most, as the jobs of the product run every few seconds. */
    void until(Runnable look, BooleanSupplier itIsSo) {
        var end = Instant.now().plus(PATIENCE);
        do {
            look.run();
        } while (!itIsSo.getAsBoolean() && Instant.now().isBefore(end));
    }

    /** Waits until nothing is loading and PrimeFaces has had all its answers, and notes the controls that are there. */
    void settle() {
        var end = Instant.now().plus(PATIENCE);
        var shown = settled();
        while (shown.isEmpty()) {
            assertThat(Instant.now()).as("pages that lead to one another").isBefore(end);
            shown = settled();
        }
        if (controls != null) {
            controls.saw(shown.get());
        }
    }

    /** Nothing when the page was left meanwhile; then there is another to wait for. */
    private Optional<List<?>> settled() {
        try {
            return Optional.of((List<?>) page.evaluate(SETTLED, Chromium.PATIENCE));
        } catch (PlaywrightException e) {
            if (!String.valueOf(e.getMessage()).contains("context was destroyed")) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /** The words of this key in the visitor's language. */
    String word(String key, Object... values) {
        return look.word(key, values);
    }

    Locator button(String key, Object... values) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(word(key, values)).setExact(true));
    }

    /** Presses the button of this key and waits for what comes of it. */
    void press(String key, Object... values) {
        button(key, values).click();
        settle();
    }

    /** The field under this label. */
    Locator field(String key, Object... values) {
        return page.getByLabel(word(key, values), new Page.GetByLabelOptions().setExact(true));
    }

    /** What was just said in the polite place of the page. */
    Locator notice() {
        return page.locator(".notice").last();
    }

    Locator part(String name) {
        return page.locator("[data-part='" + name + "']");
    }

    /** What went wrong so far; afterwards forgotten. */
    List<String> problems() {
        var found = List.copyOf(window.problems());
        window.problems().clear();
        return found;
    }

    /** Closes the browser; fails if anything went wrong that the test has not asked about. */
    @Override
    public void close() {
        var problems = problems();
        chromium.giveBack(window);
        if (!problems.isEmpty()) {
            throw new AssertionError(look + ": " + String.join("\n", problems));
        }
    }
}
