package dojang.paper.application;

import dojang.paper.model.Choice;
import dojang.paper.model.Content;
import dojang.paper.model.Field;
import dojang.paper.model.Field.Table;
import dojang.paper.model.FieldType;
import dojang.paper.model.Limits;
import dojang.paper.model.Wording;
import dojang.policy.model.FacetName;
import dojang.policy.model.FacetType;
import dojang.shared.json.JsonFiles;
import dojang.shared.json.JsonNode;
import dojang.shared.model.Bounds;
import dojang.shared.model.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one field of a form file. */
final class FieldReader {

    private static final int MANY_ROWS = 100;

    private FieldReader() {}

    static Field field(JsonNode node) {
        node.only("name", "type", "label", "hint", "required", "maxLength", "min", "max", "facet", "choices", "table");
        var type = node.get("type").oneOf(FieldType.class);
        var choices = choices(node, type);
        return new Field(
                name(node.get("name")),
                type,
                new Wording(
                        JsonFiles.text(node.get("label")),
                        node.find("hint").map(JsonFiles::text).orElse(new Text("", ""))),
                limits(node, type),
                choices,
                node.find("facet").map(facet -> facetOf(facet, type, choices)).orElse(null),
                table(node, type));
    }

    static FacetName facet(JsonNode node) {
        return FacetName.ofKey(node.text()).orElseThrow(() -> node.bad("there is no facet \"" + node.text() + "\""));
    }

    private static String name(JsonNode node) {
        if (!node.text().matches("[a-z][A-Za-z0-9]{0,39}") || node.text().equals(Content.ID)) {
            throw node.bad("a name of letters and digits that starts small and is not \"id\" is expected here");
        }
        return node.text();
    }

    private static Limits limits(JsonNode node, FieldType type) {
        long min = node.find("min").map(JsonNode::number).orElse(0L);
        long max = node.find("max").map(JsonNode::number).orElse(Limits.LARGEST);
        long length = node.find("maxLength").map(JsonNode::number).orElse((long) usual(type));
        if (min > max || length < 1 || length > 100_000) {
            throw node.bad("nothing fits these limits");
        }
        return new Limits(node.find("required").map(JsonNode::flag).orElse(false), (int) length, min, max);
    }

    private static int usual(FieldType type) {
        return switch (type) {
            case LONG_TEXT -> Bounds.STATEMENT;
            case ROWS -> MANY_ROWS;
            case TEXT, NUMBER, MONEY, DATE, DATE_TIME, CHOICE, CHOICES, BOOLEAN, COUNTRY, RANK -> Bounds.NAME;
        };
    }

    private static List<Choice> choices(JsonNode node, FieldType type) {
        boolean chooses = type == FieldType.CHOICE || type == FieldType.CHOICES;
        if (chooses != node.find("choices").isPresent()) {
            throw node.bad(chooses ? "\"choices\" is missing" : "choices belong to CHOICE and CHOICES only");
        }
        var values = new HashSet<String>();
        return node.find("choices").map(JsonNode::items).orElse(List.of()).stream()
                .map(item -> choice(item, values))
                .toList();
    }

    private static Choice choice(JsonNode node, Set<String> values) {
        node.only("value", "ko", "en");
        if (!values.add(node.get("value").text())) {
            throw node.bad("this choice stands here twice");
        }
        return new Choice(
                node.get("value").text(),
                new Text(node.get("ko").text(), node.get("en").text()));
    }

    private static FacetName facetOf(JsonNode node, FieldType type, List<Choice> choices) {
        var facet = facet(node);
        if (!fits(facet.type(), type)) {
            throw node.bad("a field of type %s cannot fill a facet of type %s".formatted(type, facet.type()));
        }
        for (var choice : choices) {
            if (!facet.allows(choice.value())) {
                throw node.bad("the facet does not know the choice \"" + choice.value() + "\"");
            }
        }
        return facet;
    }

    private static boolean fits(FacetType facet, FieldType type) {
        return switch (type) {
            case NUMBER, MONEY -> facet == FacetType.NUMBER;
            case BOOLEAN -> facet == FacetType.FLAG;
            case RANK -> facet == FacetType.SCALE;
            case CHOICE -> facet == FacetType.WORD || facet == FacetType.SCALE || facet == FacetType.WORDS;
            case CHOICES, COUNTRY, TEXT -> facet == FacetType.WORDS;
            case DATE, DATE_TIME -> facet == FacetType.DAY;
            case LONG_TEXT, ROWS -> false;
        };
    }

    private static @Nullable Table table(JsonNode node, FieldType type) {
        if ((type == FieldType.ROWS) != node.find("table").isPresent()) {
            throw node.bad("a table belongs to ROWS, and ROWS needs a table");
        }
        return node.find("table").map(FieldReader::readTable).orElse(null);
    }

    private static Table readTable(JsonNode node) {
        node.only("columns", "idPrefix", "sectionPerRow");
        var names = new HashSet<String>();
        var columns =
                node.get("columns").items().stream().map(FieldReader::field).toList();
        for (var column : columns) {
            if (!names.add(column.name()) || column.type() == FieldType.ROWS) {
                throw node.bad("column %s is double or a table".formatted(column.name()));
            }
        }
        var section = node.find("sectionPerRow").map(JsonNode::text).orElse(null);
        return new Table(columns, node.get("idPrefix").text(), section);
    }
}
