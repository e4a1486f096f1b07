package dojang.policy.application;

import dojang.policy.model.procedure.Tolerances;
import dojang.shared.json.JsonNode;
import dojang.shared.model.CarryOverMatrix;
import dojang.shared.model.CarryOverVerdict;
import dojang.shared.model.Reminder;
import dojang.shared.model.Scope;
import dojang.shared.model.TimeLimits;
import dojang.shared.model.Visibility;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads times, tolerances and the matrix of what survives a new version. */
final class ProcedureReader {

    /** Steps whose answers can survive; a decision never does. */
    private static final List<String> SUBJECTS = List.of("REVIEW", "CONCURRENCE", "PRE_AUDIT");

    /** Whether anything survives at all. */
    private enum Mode {
        MATRIX,
        NONE
    }

    private ProcedureReader() {}

    static TimeLimits watch(JsonNode node) {
        node.only("reminders", "gates", "days", "expiryNotice");
        var reminders = node.get("reminders").items().stream()
                .map(ProcedureReader::reminder)
                .toList();
        var gates = new LinkedHashMap<String, Integer>();
        for (var kind : node.get("gates").keys()) {
            gates.put(kind, node.get("gates").get(kind).days());
        }
        var days = new EnumMap<TimeLimits.Limit, Integer>(TimeLimits.Limit.class);
        for (var name : node.get("days").keys()) {
            days.put(
                    limit(node.get("days").get(name), name),
                    node.get("days").get(name).days());
        }
        var notice =
                node.get("expiryNotice").items().stream().map(JsonNode::days).toList();
        return node.built(() -> new TimeLimits(reminders, gates, days, notice));
    }

    private static TimeLimits.Limit limit(JsonNode node, String name) {
        for (var limit : TimeLimits.Limit.values()) {
            if (limit.name().equals(name)) {
                return limit;
            }
        }
        throw node.bad("there is no limit " + name);
    }

    private static Reminder reminder(JsonNode node) {
        node.only("of", "percent", "tell");
        var of = node.get("of").oneOf(Reminder.Of.class);
        var tell = node.get("tell").oneOf(Reminder.Tell.class);
        return node.built(() -> new Reminder(of, node.get("percent").days(), tell));
    }

    static CarryOverMatrix survival(JsonNode node) {
        node.only("mode", "maxAgeDays", "rows");
        var rows = new LinkedHashMap<String, CarryOverMatrix.Row>();
        for (var subject : node.get("rows").keys()) {
            var row = node.get("rows").get(subject);
            if (!subject.matches("GATE\\.[A-Z_]+") && !SUBJECTS.contains(subject)) {
                throw row.bad("\"%s\" is none of %s and no GATE.KIND".formatted(subject, SUBJECTS));
            }
            rows.put(subject, row(row.only("looksAt", "unchanged", "tiers")));
        }
        boolean everything = node.get("mode").oneOf(Mode.class) == Mode.NONE;
        return new CarryOverMatrix(everything, node.get("maxAgeDays").days(), rows);
    }

    private static CarryOverMatrix.Row row(JsonNode node) {
        var tiers =
                node.get("tiers").items().stream().map(ProcedureReader::tier).toList();
        if (tiers.isEmpty() || !tiers.get(tiers.size() - 1).sections().equals(Scope.EVERYTHING)) {
            throw node.get("tiers").bad("the last tier is for every other section: *");
        }
        var looksAt = node.find("looksAt").map(ProcedureReader::scope).orElse(null);
        return new CarryOverMatrix.Row(looksAt, node.get("unchanged").oneOf(CarryOverVerdict.class), tiers);
    }

    private static CarryOverMatrix.Tier tier(JsonNode node) {
        node.only("sections", "editorial", "substance");
        return new CarryOverMatrix.Tier(
                scope(node.get("sections")),
                node.get("editorial").oneOf(CarryOverVerdict.class),
                node.get("substance").oneOf(CarryOverVerdict.class));
    }

    private static Scope scope(JsonNode list) {
        return list.built(
                () -> new Scope(list.items().stream().map(RuleReader::section).toList()));
    }

    /** A pack that says nothing of it opens nothing; packs of earlier days do not. */
    static Visibility visibility(JsonNode node) {
        node.only("waiting", "answered");
        return new Visibility(
                node.get("waiting").oneOf(Visibility.Reach.class),
                node.get("answered").oneOf(Visibility.Reach.class));
    }

    static Tolerances tolerances(JsonNode node) {
        node.only("headCountPercent");
        return node.built(() -> new Tolerances(node.get("headCountPercent").days()));
    }
}
