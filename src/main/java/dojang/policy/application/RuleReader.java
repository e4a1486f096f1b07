package dojang.policy.application;

import dojang.policy.model.Condition;
import dojang.policy.model.Effect;
import dojang.policy.model.FacetName;
import dojang.policy.model.FacetType;
import dojang.policy.model.Quorum;
import dojang.policy.model.Rule;
import dojang.shared.json.JsonFiles;
import dojang.shared.json.JsonNode;
import dojang.shared.model.Blocks;
import dojang.shared.model.Deadline;
import dojang.shared.model.DutyStart;
import dojang.shared.model.Join.Rest;
import dojang.shared.model.Scope;
import dojang.shared.model.StepKind;
import java.util.List;
import java.util.Set;

/** Reads rules and their effects. */
final class RuleReader {

    /** What a rule can do; the names stand in the pack file. */
    private enum Do {
        ASK,
        GATE,
        DUTY,
        REQUIRE,
        ASK_REASON,
        REFUSE,
        SET_FLAG,
        COPY,
        MARK,
        ELEVATE
    }

    private enum JoinWord {
        ALL(0),
        ANY(1);

        private final int needed;

        JoinWord(int needed) {
            this.needed = needed;
        }
    }

    private final Set<String> tasks;

    /**
     * A reader.
     *
     * @param tasks task codes the pack has words for; a rule can ask no other
     */
    RuleReader(Set<String> tasks) {
        this.tasks = tasks;
    }

    Rule rule(JsonNode node) {
        node.only("id", "version", "text", "basis", "when", "effects");
        var effects = node.get("effects").items().stream().map(this::effect).toList();
        if (effects.isEmpty()) {
            throw node.get("effects").bad("a rule without an effect is no rule");
        }
        return new Rule(
                word(node.get("id"), "[A-Z]{1,4}-[0-9]{2,3}"),
                node.get("version").days(),
                JsonFiles.text(node.get("text")),
                node.get("basis").text(),
                ConditionReader.condition(node.get("when")),
                effects);
    }

    private Effect effect(JsonNode node) {
        return switch (node.get("do").oneOf(Do.class)) {
            case ASK ->
                ask(node.only("do", "kind", "tasks", "tasksOf", "blocking", "workingDays", "scope", "join", "when"));
            case GATE -> gate(node.only("do", "kind", "blocks", "strict", "perValueOf", "when"));
            case DUTY -> duty(node.only("do", "kind", "workingDays", "calendarDays", "starts", "when"));
            case REQUIRE -> require(node.only("do", "field", "words", "when"), false);
            case ASK_REASON -> require(node.only("do", "field", "words", "when"), true);
            case REFUSE -> refuse(node.only("do", "field", "words", "when"));
            case SET_FLAG -> setFlag(node.only("do", "flag", "when"));
            case COPY ->
                new Effect.AddCopy(
                        ConditionReader.when(node.only("do", "recipient", "when")),
                        catalogueWord(node.get("recipient")));
            case MARK ->
                new Effect.Mark(ConditionReader.when(node.only("do", "kind", "when")), catalogueWord(node.get("kind")));
            case ELEVATE -> new Effect.Elevate(ConditionReader.when(node.only("do", "when")));
        };
    }

    private Effect ask(JsonNode node) {
        var kind = node.get("kind").oneOf(StepKind.class);
        if (kind != StepKind.CONCURRENCE && kind != StepKind.PRE_AUDIT) {
            throw node.get("kind").bad("a rule asks for CONCURRENCE or PRE_AUDIT");
        }
        var named = node.find("tasks").map(JsonNode::items).orElse(List.of()).stream()
                .map(this::task)
                .toList();
        var tasksOf = node.find("tasksOf").map(ConditionReader::setFacet).orElse(null);
        if (named.isEmpty() && tasksOf == null) {
            throw node.bad("it must say whom to ask, by tasks or tasksOf");
        }
        var days = node.find("workingDays").map(JsonNode::days).orElse(null);
        var quorum = quorum(node);
        if (tasksOf == null && quorum.needed() > named.size()) {
            throw node.get("join").bad("%d of %d units cannot agree".formatted(quorum.needed(), named.size()));
        }
        return new Effect.AddStep(
                ConditionReader.when(node), kind, named, tasksOf, blocking(node), days, scope(node), quorum);
    }

    /** A unit whose scope is not said answers for everything, so that its word never outlives a change. */
    private static Scope scope(JsonNode node) {
        return node.find("scope")
                .map(scope -> new Scope(
                        scope.items().stream().map(RuleReader::section).toList()))
                .orElse(Scope.EVERYTHING);
    }

    /** {@code "ALL"}, {@code "ANY"} or {@code {"quorum": n}}, the last with a word on the others where it is not usual. */
    private static Quorum quorum(JsonNode node) {
        var join = node.find("join");
        if (join.isEmpty()) {
            return Quorum.ALL;
        }
        return join.get().isText()
                ? new Quorum(join.get().oneOf(JoinWord.class).needed, Rest.WITHDRAWN)
                : counted(join.get().only("quorum", "rest"));
    }

    private static Quorum counted(JsonNode join) {
        int needed = join.get("quorum").days();
        var rest = join.find("rest");
        if (needed == 0 && rest.isPresent()) {
            throw rest.get().bad("where all must agree, nobody is left over");
        }
        return new Quorum(needed, rest.map(word -> word.oneOf(Rest.class)).orElse(Rest.WITHDRAWN));
    }

    private static Condition blocking(JsonNode node) {
        return node.find("blocking")
                .map(blocking -> blocking.isFlag()
                        ? (blocking.flag() ? Condition.always() : Condition.never())
                        : ConditionReader.condition(blocking))
                .orElse(Condition.never());
    }

    private String task(JsonNode node) {
        if (!tasks.contains(node.text())) {
            throw node.bad("the pack has no words for the task \"" + node.text() + "\"");
        }
        return node.text();
    }

    private static Effect gate(JsonNode node) {
        return new Effect.AddGate(
                ConditionReader.when(node),
                catalogueWord(node.get("kind")),
                node.get("blocks").oneOf(Blocks.class),
                node.find("strict").map(JsonNode::flag).orElse(false),
                node.find("perValueOf").map(ConditionReader::setFacet).orElse(null));
    }

    private static Effect duty(JsonNode node) {
        return new Effect.AddDuty(
                ConditionReader.when(node),
                catalogueWord(node.get("kind")),
                deadline(node),
                node.get("starts").oneOf(DutyStart.class));
    }

    private static Deadline deadline(JsonNode node) {
        var working = node.find("workingDays").map(JsonNode::days).map(Deadline::working);
        var calendar = node.find("calendarDays").map(JsonNode::days).map(Deadline::calendar);
        if (working.isPresent() == calendar.isPresent()) {
            throw node.bad("a duty has either workingDays or calendarDays");
        }
        return working.or(() -> calendar).orElseThrow();
    }

    private static Effect require(JsonNode node, boolean warning) {
        return new Effect.Require(
                ConditionReader.when(node), field(node.get("field")), warning, JsonFiles.text(node.get("words")));
    }

    private static Effect refuse(JsonNode node) {
        return new Effect.Refuse(
                ConditionReader.when(node),
                node.find("field").map(RuleReader::field).orElse(null),
                JsonFiles.text(node.get("words")));
    }

    private static Effect setFlag(JsonNode node) {
        FacetName flag = ConditionReader.facet(node.get("flag"));
        if (flag.type() != FacetType.FLAG) {
            throw node.get("flag").bad(flag.key() + " is no flag");
        }
        return new Effect.SetFlag(ConditionReader.when(node), flag);
    }

    private static String field(JsonNode node) {
        return word(node, "[a-z][A-Za-z0-9]{0,39}");
    }

    /** A section, a family of sections, or a word that stands for those that concern the unit. */
    static String section(JsonNode node) {
        return word(node, "\\*|\\{touched}|[A-Z]+(\\.(\\*|\\{task}|[A-Za-z0-9_]+))?");
    }

    static String catalogueWord(JsonNode node) {
        return word(node, "[A-Z][A-Z_]{1,39}");
    }

    private static String word(JsonNode node, String pattern) {
        if (!node.text().matches(pattern)) {
            throw node.bad("\"%s\" does not look like %s".formatted(node.text(), pattern));
        }
        return node.text();
    }
}
