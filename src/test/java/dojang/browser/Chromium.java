package dojang.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The machine's own Chromium, started once for all browser tests. */
final class Chromium {

    private static final int HEIGHT = 900;
    private static final Browser BROWSER = start();
    private static final Map<Kept, Deque<BrowserContext>> IDLE = new HashMap<>();

    private Chromium() {}

    /** For whom profiles are kept; those whose controls are watched are nobody else's. */
    private record Kept(Look look, @Nullable Controls controls) {}

    /** A profile without cookies but the choice of language. What was downloaded before need not come again. */
    static BrowserContext profile(Look look, @Nullable Controls controls) {
        var idle = IDLE.computeIfAbsent(new Kept(look, controls), any -> new ArrayDeque<>())
                .poll();
        var profile = idle == null ? fresh(look, controls) : idle;
        profile.addCookies(List.of(new Cookie("dojang-language", look.language()).setUrl(RunningProduct.url())));
        return profile;
    }

    /** Closes its pages, forgets who was there, and keeps it for the next visitor. */
    static void giveBack(BrowserContext profile, Look look, @Nullable Controls controls) {
        List.copyOf(profile.pages()).forEach(Page::close);
        profile.clearCookies();
        IDLE.computeIfAbsent(new Kept(look, controls), any -> new ArrayDeque<>())
                .push(profile);
    }

    private static BrowserContext fresh(Look look, @Nullable Controls controls) {
        var context = BROWSER.newContext(new Browser.NewContextOptions()
                .setBaseURL(RunningProduct.url())
                .setLocale(look.language().equals("ko") ? "ko-KR" : "en-GB")
                .setTimezoneId("Asia/Seoul")
                .setViewportSize(look.width(), HEIGHT)
                .setHasTouch(look.isPhone())
                // pages that fade into each other cost a software renderer more than all the rest
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(look.scheme()));
        context.setDefaultTimeout(20_000);
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
