package dojang.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import dojang.support.RunningProduct;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The machine's own Chromium, one process for each visitor at the same time and kept for the next one. Its driver may be
 * used by one thread at a time, so a visitor has it alone.
 */
final class Chromium {

    /** Milliseconds; machines that build for several people at once are slow. */
    static final double PATIENCE = 60_000;

    private static final Deque<Chromium> IDLE = new ConcurrentLinkedDeque<>();

    private final Browser browser = start();
    private final Deque<Window> windows = new ArrayDeque<>();
    private final Map<String, Cookie> sessions = new HashMap<>();

    private Chromium() {}

    /** One that nobody uses; until it is given back. */
    static Chromium borrow() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE / 3);
        var idle = IDLE.poll();
        return idle == null ? new Chromium() : idle;
    }

    /** A window where nobody is signed in. Those whose controls are watched are nobody else's. */
    Window window(Look look, @Nullable Controls controls) {
        var idle = windows.stream()
                .filter(window -> window.suits(look, controls))
                .findFirst()
                .orElseGet(() -> new Window(look, controls, profile(look, controls)));
        windows.remove(idle);
        idle.prepare();
        return idle;
    }

    /** Keeps the window for the next visitor. */
    void giveBack(Window window) {
        window.clear();
        windows.push(window);
        IDLE.push(this);
    }

    /** The cookies of people who have signed in here before, by sign-in name. */
    Map<String, Cookie> sessions() {
        return sessions;
    }

    private BrowserContext profile(Look look, @Nullable Controls controls) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(RunningProduct.url())
                .setLocale(look.language().equals("ko") ? "ko-KR" : "en-GB")
                .setTimezoneId("Asia/Seoul")
                .setViewportSize(look.width(), Window.HEIGHT)
                .setHasTouch(look.isPhone())
                // pages that fade into each other cost a software renderer more than all the rest
                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        if (controls != null) {
            controls.watch(context);
        }
        return context;
    }

    /** The first of these programs that this machine has; the build has seen to it that one is there. */
    private static Path program(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(String.join(" or ", names) + " is not on the path"));
    }

    private static Browser start() {
        var node = program("node").toString();
        var chromium = program("chromium-headless-shell", "chromium");
        var playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", node, "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "playwright-stop"));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-features=PreloadTopChromeWebUI,PreloadTopChromeWebUILessNavigations",
                                "--disable-extensions",
                                "--disable-sync")));
    }
}
