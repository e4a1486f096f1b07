package dojang.insight.application;

import dojang.audit.model.CanonicalJsonReader;
import dojang.audit.model.Finding;
import dojang.audit.model.Verification;
import dojang.audit.model.Verification.Baseline;
import dojang.insight.model.VerifiedPeriod;
import dojang.shared.model.CanonicalJson;
import dojang.shared.model.CaseId;
import dojang.shared.model.PersonId;
import dojang.shared.model.Text;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How far a verification came, as text, so that it goes on where it stopped. */
final class HouseRunJson {

    private HouseRunJson() {}

    static String write(HouseRun run) {
        var json = new TreeMap<String, Object>();
        json.put("id", run.id.toString());
        json.put("by", run.begunBy.toString());
        json.put("at", run.begunAt.toString());
        put(json, "from", run.period.from());
        put(json, "to", run.period.to());
        json.put("stage", run.stage.name());
        json.put("cases", run.cases);
        json.put("total", run.total);
        json.put("more", run.more);
        json.put("registersSuspect", run.registersSuspect);
        put(json, "last", run.last);
        json.put("suspects", run.suspects.stream().map(CaseId::toString).toList());
        json.put("findings", run.findings.stream().map(HouseRunJson::finding).toList());
        if (run.log != null) {
            json.put("log", log(run.log));
        }
        return CanonicalJson.text(json);
    }

    private static Map<String, Object> log(Verification log) {
        var json = new TreeMap<String, Object>();
        json.put("at", log.at().toString());
        json.put("entries", log.entries());
        json.put("sealed", log.sealed());
        json.put("checkpoints", log.checkpoints());
        put(json, "origin", log.origin());
        put(json, "root", log.rootBase64());
        json.put("findings", log.findings().stream().map(HouseRunJson::finding).toList());
        var baseline = log.baseline();
        if (baseline != null) {
            json.put("baseline", baseline.entry());
            json.put("baselineAt", baseline.at().toString());
        }
        return json;
    }

    private static Map<String, Object> finding(Finding finding) {
        var json = new TreeMap<String, Object>(Map.of(
                "code",
                finding.code(),
                "ko",
                finding.words().ko(),
                "en",
                finding.words().en()));
        if (finding.entry() != null) {
            json.put("entry", finding.entry());
        }
        return json;
    }

    private static void put(Map<String, Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value.toString());
        }
    }

    /**
     * Reads it back.
     *
     * @throws IllegalArgumentException if somebody has damaged it
     */
    static HouseRun read(String text) {
        var json = CanonicalJsonReader.object(text.getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalArgumentException("a verification that was kept is damaged"));
        var run = new HouseRun(
                UUID.fromString(word(json, "id")),
                PersonId.of(word(json, "by")),
                Instant.parse(word(json, "at")),
                new VerifiedPeriod(of(json, "from", LocalDate::parse), of(json, "to", LocalDate::parse)));
        run.stage = HouseRun.Stage.valueOf(word(json, "stage"));
        run.cases = number(json, "cases");
        run.total = number(json, "total");
        run.more = number(json, "more");
        run.registersSuspect = Boolean.TRUE.equals(json.get("registersSuspect"));
        run.last = of(json, "last", CaseId::of);
        list(json, "suspects").forEach(one -> run.suspects.add(CaseId.of(String.valueOf(one))));
        run.findings.addAll(findings(json));
        if (json.get("log") instanceof Map<?, ?> log) {
            run.log = log(members(log));
        }
        return run;
    }

    private static Verification log(Map<String, Object> json) {
        var at = of(json, "baselineAt", Instant::parse);
        return new Verification(
                Instant.parse(word(json, "at")),
                number(json, "entries"),
                number(json, "sealed"),
                number(json, "checkpoints"),
                of(json, "origin", Function.identity()),
                of(json, "root", Function.identity()),
                findings(json),
                at == null ? null : new Baseline(number(json, "baseline"), at));
    }

    private static List<Finding> findings(Map<String, Object> json) {
        return list(json, "findings").stream()
                .map(one -> members((Map<?, ?>) one))
                .map(one -> new Finding(
                        one.get("entry") instanceof Long entry ? entry : null,
                        word(one, "code"),
                        new Text(word(one, "ko"), word(one, "en"))))
                .toList();
    }

    private static Map<String, Object> members(Map<?, ?> object) {
        var members = new TreeMap<String, Object>();
        object.forEach((name, value) -> members.put(String.valueOf(name), value));
        return members;
    }

    private static List<?> list(Map<String, Object> json, String name) {
        return json.get(name) instanceof List<?> list ? list : List.of();
    }

    private static long number(Map<String, Object> json, String name) {
        return json.get(name) instanceof Long number ? number : 0;
    }

    private static String word(Map<String, Object> json, String name) {
        return String.valueOf(json.get(name));
    }

    private static <T> @Nullable T of(Map<String, Object> json, String name, Function<String, T> conversion) {
        return json.containsKey(name) ? conversion.apply(word(json, name)) : null;
    }
}
