package dojang.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import dojang.support.RunningProduct;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page in a profile of its own, kept from visitor to visitor: a new page is a new process, which costs several times
 * what it takes to load something into it. Whatever goes wrong in it is noted.
 */
final class Window {

    static final int HEIGHT = 900;

    private static final int BAD = 400;

    /** What the guard of typed words would ask, and what it would keep, is nothing to the next visitor. */
    private static final String FORGET = "() => { sessionStorage.clear();"
            + " window.addEventListener('beforeunload', event => event.stopImmediatePropagation(), true); }";

    /** A page of the same process without anything that goes on. */
    private static final String EMPTY = "jakarta.faces.resource/mark.svg.xhtml?ln=images";

    /** Since when the page is on its way to another one, which says so only when it is there; a download never is. */
    private static final String LEAVING = """
        window.navigation && navigation.addEventListener('navigate', event => {
            if (!event.destination.sameDocument) { window.dojangLeaving = Date.now(); }
        });
        """;

    private final Look look;
    private final BrowserContext profile;
    private final @Nullable Controls controls;
    private final Page page;
    private final List<String> problems = new ArrayList<>();

    Window(Look look, @Nullable Controls controls, BrowserContext profile) {
        this.look = look;
        this.controls = controls;
        this.profile = profile;
        page = profile.newPage();
        page.addInitScript(LEAVING);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                problems.add("console: " + message.text());
            }
        });
        page.onPageError(error -> problems.add("script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(RunningProduct.url())
                    && !request.url().startsWith("data:")) {
                problems.add("foreign host: " + request.url());
            }
        });
        page.onResponse(this::look);
        page.onDialog(dialog -> {
            problems.add("dialog " + dialog.type() + ": " + dialog.message());
            dialog.accept();
        });
    }

    private void look(Response response) {
        if (response.status() >= BAD) {
            problems.add(response.status() + " " + response.url());
        }
    }

    /** Whether it can be lent to a visitor with this look, whose controls are noted there. */
    boolean suits(Look wanted, @Nullable Controls watched) {
        return look.equals(wanted) && controls == watched;
    }

    /** As it was when it was new, with nothing but the choice of language. */
    void prepare() {
        profile.addCookies(List.of(new Cookie("dojang-language", look.language()).setUrl(RunningProduct.url())));
        page.setViewportSize(look.width(), HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
        problems.clear();
    }

    /** Nobody is there any more, and nothing goes on; what was downloaded need not come again. */
    void clear() {
        page.unrouteAll();
        if (page.url().startsWith(RunningProduct.url())) {
            page.evaluate(FORGET);
            page.navigate(EMPTY);
        }
        profile.clearCookies();
    }

    Page page() {
        return page;
    }

    BrowserContext profile() {
        return profile;
    }

    List<String> problems() {
        return problems;
    }
}
