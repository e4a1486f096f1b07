package dojang.policy.application;

import dojang.policy.model.Condition;
import dojang.policy.model.FacetName;
import dojang.policy.model.FacetType;
import dojang.policy.model.Operator;
import dojang.shared.json.JsonNode;
import java.util.List;

/** Reads conditions: {@code {"facet", "is", "value"}}, {@code {"all": […]}}, {@code {"any": […]}}, {@code {"none":
 * […]}} or ALWAYS. */
final class ConditionReader {

    private static final String ALWAYS = "ALWAYS";

    private ConditionReader() {}

    static Condition condition(JsonNode node) {
        if (node.isText()) {
            return always(node);
        }
        if (node.find("all").isPresent()) {
            return new Condition.All(parts(node.only("all").get("all")));
        }
        if (node.find("any").isPresent()) {
            return new Condition.Any(parts(node.only("any").get("any")));
        }
        if (node.find("none").isPresent()) {
            return new Condition.None(parts(node.only("none").get("none")));
        }
        return test(node.only("facet", "is", "value"));
    }

    /** The member {@code when}; ALWAYS when it is not there. */
    static Condition when(JsonNode node) {
        return node.find("when").map(ConditionReader::condition).orElse(Condition.always());
    }

    static FacetName facet(JsonNode node) {
        return FacetName.ofKey(node.text()).orElseThrow(() -> node.bad("there is no facet \"" + node.text() + "\""));
    }

    /** A facet that holds a set of words. */
    static FacetName setFacet(JsonNode node) {
        var facet = facet(node);
        if (facet.type() != FacetType.WORDS) {
            throw node.bad(facet.key() + " is no set of words");
        }
        return facet;
    }

    private static Condition always(JsonNode node) {
        if (!node.text().equals(ALWAYS)) {
            throw node.bad("a condition or ALWAYS is expected here");
        }
        return Condition.always();
    }

    private static List<Condition> parts(JsonNode list) {
        var parts = list.items().stream().map(ConditionReader::condition).toList();
        if (parts.isEmpty()) {
            throw list.bad("at least one condition is expected here");
        }
        return parts;
    }

    private static Condition test(JsonNode node) {
        var facet = facet(node.get("facet"));
        var operator = node.get("is").oneOf(Operator.class);
        var value = value(node.get("value"));
        try {
            return new Condition.Test(facet, operator, value);
        } catch (IllegalArgumentException e) {
            throw node.bad(String.valueOf(e.getMessage()));
        }
    }

    private static Object value(JsonNode node) {
        if (node.isList()) {
            return node.items().stream().map(JsonNode::text).toList();
        }
        if (node.isFlag()) {
            return node.flag();
        }
        return node.isText() ? node.text() : node.number();
    }
}
