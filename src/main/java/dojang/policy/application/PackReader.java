package dojang.policy.application;

import dojang.policy.model.Clock;
import dojang.policy.model.Condition;
import dojang.policy.model.DelegationTable;
import dojang.policy.model.FacetName;
import dojang.policy.model.PolicyPack;
import dojang.policy.model.Rule;
import dojang.shared.json.BadFile;
import dojang.shared.json.JsonFiles;
import dojang.shared.json.JsonNode;
import dojang.shared.model.Level;
import dojang.shared.model.StepKind;
import dojang.shared.model.Text;
import dojang.shared.model.WorkingCalendar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a policy pack; whatever it does not know, misses or finds double is refused with its place. */
final class PackReader {

    private static final List<StepKind> TIMED = List.of(
            StepKind.REVIEW, StepKind.CONCURRENCE, StepKind.PRE_AUDIT, StepKind.DELEGATED_DECISION, StepKind.DECISION);

    private PackReader() {}

    /**
     * A pack that is no version yet, as a change would make it.
     *
     * @throws BadFile if it is none
     */
    static PolicyPack trial(String content, int version) {
        return read("the change", content, version);
    }

    /** Whose public holidays are worked out. */
    private enum Country {
        KR
    }

    /**
     * Reads the pack.
     *
     * @param file    name for messages
     * @param version the version it is loaded under
     * @throws BadFile if anything in it is wrong
     */
    static PolicyPack read(String file, String text, int version) {
        var root = JsonFiles.read(file, text);
        root.only(
                "profile",
                "requiresCouncil",
                "words",
                "table",
                "line",
                "elevation",
                "rules",
                "clocks",
                "holidays",
                "wording",
                "watch",
                "survival",
                "tolerances",
                "visibility");
        var words = words(
                root.get("words").only("levels", "tasks"), root.get("line").only("text", "basis"));
        return new PolicyPack(
                version,
                profile(root.get("profile")),
                words,
                table(root.get("table").only("text", "basis", "rows")),
                rules(root.get("rules"), words.tasks().keySet()),
                clocks(root.get("clocks"), rulesOf(root)),
                calendar(root.get("holidays")),
                ExtrasReader.extras(root, rulesOf(root)));
    }

    private static String profile(JsonNode node) {
        if (!FacetName.PROFILE.allows(node.text())) {
            throw node.bad("\"%s\" is none of %s".formatted(node.text(), FacetName.PROFILE.words()));
        }
        return node.text();
    }

    private static Set<String> rulesOf(JsonNode root) {
        return root.get("rules").items().stream()
                .map(rule -> rule.get("id").text())
                .collect(Collectors.toSet());
    }

    private static PolicyPack.Words words(JsonNode node, JsonNode line) {
        var levels = new EnumMap<Level, Text>(Level.class);
        for (var level : node.get("levels").only(names()).keys()) {
            levels.put(Level.valueOf(level), JsonFiles.text(node.get("levels").get(level)));
        }
        if (levels.size() < Level.values().length) {
            throw node.get("levels").bad("every level needs its words: " + String.join(", ", names()));
        }
        var tasks = new LinkedHashMap<String, Text>();
        for (var task : node.get("tasks").keys()) {
            tasks.put(task, JsonFiles.text(node.get("tasks").get(task)));
        }
        var own = new PolicyPack.Line(
                JsonFiles.text(line.get("text")), line.get("basis").text());
        return new PolicyPack.Words(levels, tasks, own);
    }

    private static String[] names() {
        return Arrays.stream(Level.values()).map(Enum::name).toArray(String[]::new);
    }

    private static DelegationTable table(JsonNode node) {
        var rows = node.get("rows");
        var cells = new LinkedHashMap<String, List<DelegationTable.Cell>>();
        rows.only(FacetName.KIND.words().toArray(String[]::new));
        for (var kind : rows.keys()) {
            cells.put(
                    kind, rows.get(kind).items().stream().map(PackReader::cell).toList());
        }
        return checkedTable(
                rows, JsonFiles.text(node.get("text")), node.get("basis").text(), cells);
    }

    private static DelegationTable checkedTable(
            JsonNode rows, Text text, String basis, Map<String, List<DelegationTable.Cell>> cells) {
        try {
            return new DelegationTable(text, basis, cells);
        } catch (IllegalArgumentException e) {
            throw rows.bad(String.valueOf(e.getMessage()));
        }
    }

    private static DelegationTable.Cell cell(JsonNode node) {
        node.only("level", "limits");
        var limits = node.get("limits").items().stream()
                .map(ConditionReader::condition)
                .toList();
        return new DelegationTable.Cell(node.get("level").oneOf(Level.class), limits);
    }

    private static List<Rule> rules(JsonNode node, Set<String> tasks) {
        var reader = new RuleReader(tasks);
        var ids = new HashSet<String>();
        for (var rule : node.items()) {
            if (!ids.add(rule.get("id").text())) {
                throw rule.get("id").bad("there are two rules " + rule.get("id").text());
            }
        }
        return node.items().stream().map(reader::rule).toList();
    }

    private static List<Clock> clocks(JsonNode node, Set<String> rules) {
        var clocks = node.items().stream().map(clock -> clock(clock, rules)).toList();
        for (var kind : TIMED) {
            if (clocks.stream()
                    .noneMatch(clock -> clock.kind() == kind && clock.when().equals(Condition.always()))) {
                throw node.bad("a clock without a condition is missing for " + kind);
            }
        }
        return clocks;
    }

    private static Clock clock(JsonNode node, Set<String> rules) {
        node.only("kind", "when", "workingDays", "rule");
        var kind = node.get("kind").oneOf(StepKind.class);
        node.find("rule").filter(rule -> !rules.contains(rule.text())).ifPresent(rule -> {
            throw rule.bad("there is no rule " + rule.text());
        });
        return new Clock(
                kind,
                ConditionReader.when(node),
                node.get("workingDays").days(),
                node.find("rule").map(JsonNode::text).orElse(null));
    }

    /** The country's holidays where the book asks for them, and days it names itself. */
    private static WorkingCalendar calendar(JsonNode node) {
        var own = days(node, Set.of("national", "halfDays"));
        var national = node.find("national")
                .map(country -> country.oneOf(Country.class))
                .map(country -> KoreanHolidays.days())
                .orElse(Set.of());
        var half = node.find("halfDays").map(days -> days(days, Set.of())).orElse(Set.of());
        return new WorkingCalendar(
                Stream.concat(national.stream(), own.stream()).collect(Collectors.toSet()), half);
    }

    private static Set<LocalDate> days(JsonNode node, Set<String> but) {
        var days = new TreeSet<LocalDate>();
        for (var year : node.keys()) {
            for (var day :
                    but.contains(year) ? List.<JsonNode>of() : node.get(year).items()) {
                if (!days.add(date(year, day))) {
                    throw day.bad("this day stands here twice");
                }
            }
        }
        return days;
    }

    private static LocalDate date(String year, JsonNode day) {
        try {
            return LocalDate.parse(year + "-" + day.text());
        } catch (DateTimeException e) {
            throw day.bad("\"%s-%s\" is no day".formatted(year, day.text()));
        }
    }
}
