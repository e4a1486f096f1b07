package dojang.policy.application;

import static dojang.policy.application.ExtrasReader.built;

import dojang.policy.model.procedure.Reminder;
import dojang.policy.model.procedure.Survival;
import dojang.policy.model.procedure.Tolerances;
import dojang.policy.model.procedure.Watch;
import dojang.shared.json.JsonNode;
import dojang.shared.model.Scope;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads times, tolerances and the matrix of what survives a new version. */
final class ProcedureReader {

    private ProcedureReader() {}

    static Watch watch(JsonNode node) {
        node.only("reminders", "gates", "days", "expiryNotice");
        var reminders = node.get("reminders").items().stream()
                .map(ProcedureReader::reminder)
                .toList();
        var gates = new LinkedHashMap<String, Integer>();
        for (var kind : node.get("gates").keys()) {
            gates.put(kind, node.get("gates").get(kind).days());
        }
        var days = new EnumMap<Watch.Limit, Integer>(Watch.Limit.class);
        for (var name : node.get("days").keys()) {
            days.put(
                    limit(node.get("days").get(name), name),
                    node.get("days").get(name).days());
        }
        var notice =
                node.get("expiryNotice").items().stream().map(JsonNode::days).toList();
        return built(node, () -> new Watch(reminders, gates, days, notice));
    }

    private static Watch.Limit limit(JsonNode node, String name) {
        for (var limit : Watch.Limit.values()) {
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
        return built(node, () -> new Reminder(of, node.get("percent").days(), tell));
    }

    static Survival survival(JsonNode node) {
        node.only("mode", "rows");
        var mode = node.get("mode").oneOf(Survival.Mode.class);
        var rows = node.get("rows").items().stream().map(ProcedureReader::row).toList();
        return built(node.get("rows"), () -> new Survival(mode, rows));
    }

    private static Survival.Row row(JsonNode node) {
        node.only("subject", "onlyIn", "looksAt", "NONE", "EDITORIAL", "SUBSTANCE");
        var fates = new EnumMap<Survival.Change, Survival.Fate>(Survival.Change.class);
        for (var change : Survival.Change.values()) {
            fates.put(change, node.get(change.name()).oneOf(Survival.Fate.class));
        }
        return new Survival.Row(
                node.get("subject").oneOf(Survival.Subject.class),
                scope(node, "onlyIn"),
                scope(node, "looksAt"),
                Map.copyOf(fates));
    }

    private static @Nullable Scope scope(JsonNode node, String name) {
        return node.find(name)
                .map(list -> built(
                        list,
                        () -> new Scope(list.items().stream()
                                .map(section -> RuleReader.section(section))
                                .toList())))
                .orElse(null);
    }

    static Tolerances tolerances(JsonNode node) {
        node.only("headCountPercent");
        return built(node, () -> new Tolerances(node.get("headCountPercent").days()));
    }
}
