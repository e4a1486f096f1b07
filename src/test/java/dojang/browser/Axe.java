package dojang.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Asks axe in the page itself, for violations alone. Its Java door carries every passed node of every rule over to the
 * test as well, which took most of the time of the tests of pages.
 */
final class Axe {

    private static final String SCRIPT = script();

    private static final String RUN = """
        options => axe.run(document, options).then(found => found.violations.map(rule => rule.id + ': '
            + rule.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join('; ')))
        """;

    private Axe() {}

    /** What breaks the rules with one of these tags. */
    static List<?> byTags(Page page, List<String> tags) {
        return run(page, "tag", tags);
    }

    /** What breaks one of these rules. */
    static List<?> byRules(Page page, List<String> rules) {
        return run(page, "rule", rules);
    }

    private static List<?> run(Page page, String type, List<String> values) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        var options = Map.of("runOnly", Map.of("type", type, "values", values), "resultTypes", List.of("violations"));
        return (List<?>) page.evaluate(RUN, options);
    }

    private static String script() {
        try (var stream = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
