package dojang.paper.application;

import dojang.paper.model.Check;
import dojang.paper.model.Derivation;
import dojang.paper.model.Field;
import dojang.paper.model.FormDefinition;
import dojang.paper.model.Guarded;
import dojang.paper.model.Section;
import dojang.policy.model.FacetName;
import dojang.policy.model.wording.Passage;
import dojang.shared.json.BadFile;
import dojang.shared.json.JsonFiles;
import dojang.shared.json.JsonNode;
import dojang.shared.model.CanonicalJson;
import dojang.shared.model.Digest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Reads one form file. */
final class FormReader {

    private final Map<String, Field> known = new HashMap<>();

    private FormReader() {}

    /**
     * Reads the form.
     *
     * @param file name for messages
     * @throws BadFile if anything in it is unknown, missing, of a wrong type or double
     */
    static FormDefinition read(String file, String text) {
        return new FormReader().form(JsonFiles.read(file, text));
    }

    private FormDefinition form(JsonNode root) {
        root.only("kind", "label", "referencePrefix", "sections", "derivations", "checks", "guarded");
        var form = new FormDefinition(
                Digest.sha256(CanonicalJson.text(root.plain())),
                kind(root.get("kind")),
                JsonFiles.text(root.get("label")),
                prefix(root.get("referencePrefix")),
                root.get("sections").items().stream().map(this::section).toList(),
                root.get("derivations").items().stream().map(this::derivation).toList(),
                root.get("checks").items().stream().map(this::check).toList(),
                root.find("guarded").map(JsonNode::items).orElse(List.of()).stream()
                        .map(this::guarded)
                        .toList());
        requireDistinct(root, form.sections().stream().map(Section::name).toList());
        for (var title : List.of(FormDefinition.TITLE_KO, FormDefinition.TITLE_EN)) {
            if (form.field(title).isEmpty()) {
                throw root.bad("every form needs the field " + title);
            }
        }
        return form;
    }

    private static String kind(JsonNode node) {
        if (!FacetName.KIND.allows(node.text())) {
            throw node.bad("\"%s\" is none of %s".formatted(node.text(), FacetName.KIND.words()));
        }
        return node.text();
    }

    private static String prefix(JsonNode node) {
        if (!node.text().matches("[A-Z]{1,4}")) {
            throw node.bad("one to four capital letters are expected here");
        }
        return node.text();
    }

    private Section section(JsonNode node) {
        node.only("name", "label", "fields");
        var name = node.get("name").text();
        var fields = node.get("fields").items().stream().map(this::field).toList();
        return new Section(name, JsonFiles.text(node.get("label")), fields);
    }

    private Field field(JsonNode node) {
        var field = FieldReader.field(node);
        if (known.putIfAbsent(field.name(), field) != null) {
            throw node.bad("there are two fields " + field.name());
        }
        return field;
    }

    private Derivation derivation(JsonNode node) {
        node.only("facet", "by", "of", "values");
        var by = node.get("by").oneOf(Derivation.By.class);
        var of = node.get("of").items().stream().map(this::path).toList();
        var values = node.find("values").map(JsonNode::items).orElse(List.of());
        var facet = FieldReader.facet(node.get("facet"));
        return node.built(() -> new Derivation(
                facet, by, of, values.stream().map(JsonNode::text).toList()));
    }

    private Guarded guarded(JsonNode node) {
        node.only("field", "language", "as");
        return new Guarded(
                path(node.get("field")),
                node.get("language").text(),
                node.get("as").oneOf(Passage.Place.class));
    }

    private Check check(JsonNode node) {
        node.only("must", "fields", "onlyWhen", "words");
        var kind = node.get("must").oneOf(Check.Kind.class);
        var fields = node.get("fields").items().stream().map(this::path).toList();
        var onlyWhen = node.find("onlyWhen").map(this::fieldValue).orElse(null);
        var words = JsonFiles.text(node.get("words"));
        return node.built(() -> new Check(kind, fields, onlyWhen, words));
    }

    private Check.FieldValue fieldValue(JsonNode node) {
        node.only("field", "value");
        return new Check.FieldValue(path(node.get("field")), node.get("value").text());
    }

    /** A field, or a column as {@code table.column}; it must exist above. */
    private String path(JsonNode node) {
        var parts = node.text().split("\\.", 2);
        var field = known.get(parts[0]);
        boolean exists = field != null
                && (parts.length == 1
                        || field.columns().stream()
                                .anyMatch(column -> column.name().equals(parts[1])));
        if (!exists) {
            throw node.bad("the form has no field " + node.text());
        }
        return node.text();
    }

    private static void requireDistinct(JsonNode root, List<String> names) {
        if (new HashSet<>(names).size() < names.size()) {
            throw root.get("sections").bad("two sections have the same name");
        }
    }
}
