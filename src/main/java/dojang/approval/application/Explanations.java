package dojang.approval.application;

import dojang.audit.model.CanonicalJsonReader;
import dojang.policy.model.Reason;
import dojang.shared.model.CanonicalJson;
import dojang.shared.model.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a chain is as it is, kept with the version, so that it still explains itself when the rules have moved on. */
final class Explanations {

    private Explanations() {}

    static String write(List<Reason> reasons) {
        return CanonicalJson.text(
                Map.of("reasons", reasons.stream().map(Explanations::facts).toList()));
    }

    static List<CaseSheet.RuleLine> read(@Nullable String stored) {
        if (stored == null) {
            return List.of();
        }
        return ((List<?>) CanonicalJsonReader.object(stored.getBytes(StandardCharsets.UTF_8))
                        .orElseThrow()
                        .getOrDefault("reasons", List.of()))
                .stream().map(reason -> line((Map<?, ?>) reason)).toList();
    }

    static CaseSheet.RuleLine line(Reason reason) {
        return new CaseSheet.RuleLine(reason.rule(), reason.text(), reason.basis(), reason.facts());
    }

    private static Map<String, Object> facts(Reason reason) {
        return Map.of(
                "rule", reason.rule(),
                "ko", reason.text().ko(),
                "en", reason.text().en(),
                "basis", reason.basis(),
                "facts", reason.facts());
    }

    private static CaseSheet.RuleLine line(Map<?, ?> reason) {
        return new CaseSheet.RuleLine(
                String.valueOf(reason.get("rule")),
                new Text(String.valueOf(reason.get("ko")), String.valueOf(reason.get("en"))),
                String.valueOf(reason.get("basis")),
                reason.get("facts") instanceof List<?> facts
                        ? facts.stream().map(String::valueOf).toList()
                        : List.of());
    }
}
