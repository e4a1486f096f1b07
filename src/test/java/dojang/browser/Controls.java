package dojang.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** The controls that pages have shown to visitors, and those that a visitor has used; visitors come side by side. */
final class Controls {

    /** What the stories of {@link EveryControlBrowserIT} have seen so far. */
    static final Map<Look, Controls> OF_LOOKS = new ConcurrentHashMap<>();

    private static final String USED = "used ";

    private final Set<String> shown = new ConcurrentSkipListSet<>();
    private final Set<String> used = new ConcurrentSkipListSet<>();

    /** Those of all stories that are seen in this look. */
    static Controls of(Look look) {
        return OF_LOOKS.computeIfAbsent(look, any -> new Controls());
    }

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

    /** Notes the names of the controls that can be seen on a page. */
    void saw(List<?> names) {
        names.forEach(name -> shown.add(String.valueOf(name)));
    }

    Collection<String> shown() {
        return shown;
    }

    /** The same for two sets of visitors. */
    Controls and(Controls other) {
        var both = new Controls();
        for (var one : List.of(this, other)) {
            both.shown.addAll(one.shown);
            both.used.addAll(one.used);
        }
        return both;
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
