package dojang.drafting.application;

import dojang.audit.model.CanonicalJsonReader;
import dojang.policy.model.Reason;
import dojang.policy.model.Verdict;
import dojang.policy.model.wording.Finding;
import dojang.shared.model.CanonicalJson;
import dojang.shared.model.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why a chain is as it is, kept with the version, so that it still explains itself when the rules have moved on. */
public final class Explanations {

    private Explanations() {}

    /**
     * The explanation of a version.
     *
     * @param answers what the drafter says to each expression that stays, by its key
     */
    static String write(Verdict.Planned planned, Map<String, String> answers) {
        return CanonicalJson.text(Map.of(
                "reasons",
                planned.reasons().stream().map(Explanations::facts).toList(),
                "wording",
                planned.findings().stream()
                        .filter(finding -> finding.group().asksAnswer())
                        .map(finding -> facts(finding, answers.getOrDefault(finding.key(), "")))
                        .toList()));
    }

    public static List<RuleLine> read(@Nullable String stored) {
        return lines(stored, "reasons").map(Explanations::line).toList();
    }

    /** Expressions a decider has to know of, with the drafter's answers, in the order of the text. */
    public static List<WordingLine> wording(@Nullable String stored) {
        return lines(stored, "wording")
                .map(line -> new WordingLine(
                        String.valueOf(line.get("group")),
                        String.valueOf(line.get("section")),
                        String.valueOf(line.get("language")),
                        String.valueOf(line.get("found")),
                        String.valueOf(line.get("answer")),
                        String.valueOf(line.get("rule"))))
                .toList();
    }

    private static Stream<Map<?, ?>> lines(@Nullable String stored, String member) {
        if (stored == null) {
            return Stream.empty();
        }
        return ((List<?>) CanonicalJsonReader.object(stored.getBytes(StandardCharsets.UTF_8))
                        .orElseThrow()
                        .getOrDefault(member, List.of()))
                .stream().map(line -> (Map<?, ?>) line);
    }

    static RuleLine line(Reason reason) {
        return new RuleLine(reason.rule(), reason.text(), reason.basis(), reason.facts());
    }

    private static Map<String, Object> facts(Reason reason) {
        return Map.of(
                "rule", reason.rule(),
                "ko", reason.text().ko(),
                "en", reason.text().en(),
                "basis", reason.basis(),
                "facts", reason.facts());
    }

    private static Map<String, Object> facts(Finding finding, String answer) {
        return Map.of(
                "group", finding.group().name(),
                "section", finding.passage().section(),
                "language", finding.passage().language(),
                "found", finding.found(),
                "answer", answer,
                "rule", finding.rule());
    }

    private static RuleLine line(Map<?, ?> reason) {
        return new RuleLine(
                String.valueOf(reason.get("rule")),
                new Text(String.valueOf(reason.get("ko")), String.valueOf(reason.get("en"))),
                String.valueOf(reason.get("basis")),
                reason.get("facts") instanceof List<?> facts
                        ? facts.stream().map(String::valueOf).toList()
                        : List.of());
    }
}
