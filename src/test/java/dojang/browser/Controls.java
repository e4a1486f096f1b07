package dojang.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The controls that pages have shown to visitors, and those that a visitor has used. */
final class Controls {

    private static final String USED = "used ";

    private final Set<String> shown = new TreeSet<>();
    private final Set<String> used = new TreeSet<>();

    /** Has all pages of the profile tell what is done with them. */
    void watch(BrowserContext profile) {
        profile.addInitScript(script());
        profile.onConsoleMessage(this::heard);
    }

    private void heard(ConsoleMessage message) {
        if (message.type().equals("debug") && message.text().startsWith(USED)) {
            used.add(message.text().substring(USED.length()));
        }
    }

    /** Notes every control that can be seen on the page now; false when the page was left while it was looked at. */
    boolean saw(Page page) {
        try {
            if (page.evaluate("() => window.dojangShown()") instanceof List<?> names) {
                names.forEach(name -> shown.add(String.valueOf(name)));
            }
            return true;
        } catch (PlaywrightException e) {
            if (!String.valueOf(e.getMessage()).contains("context was destroyed")) {
                throw e;
            }
            return false;
        }
    }

    Collection<String> shown() {
        return shown;
    }

    Collection<String> neverUsed() {
        var idle = new TreeSet<>(shown);
        idle.removeAll(used);
        return idle;
    }

    private static String script() {
        try (var stream = Controls.class.getResourceAsStream("/dojang/browser/controls.js")) {
            if (stream == null) {
                throw new AssertionError("controls.js is not there");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
