package dojang.paper.application;

import dojang.paper.model.Content;
import dojang.shared.json.BadFile;
import dojang.shared.json.JsonFiles;
import dojang.shared.json.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a content back from the JSON in which it is stored or sent; {@link Content#json()} writes it. */
public final class ContentJson {

    private ContentJson() {}

    /**
     * Reads the content; whether it fits a form is the form's question.
     *
     * @throws BadFile if the text is no JSON object of texts, whole numbers, booleans, lists of texts and rows
     */
    public static Content read(String json) {
        return Content.of(members(JsonFiles.read("content", json)));
    }

    private static Map<String, Object> members(JsonNode object) {
        var members = new LinkedHashMap<String, Object>();
        object.keys().forEach(key -> members.put(key, member(object.get(key))));
        return members;
    }

    private static Object member(JsonNode node) {
        return node.isList() ? node.items().stream().map(ContentJson::item).toList() : scalar(node);
    }

    private static Object item(JsonNode node) {
        return node.isText() ? scalar(node) : members(node);
    }

    private static Object scalar(JsonNode node) {
        if (node.isFlag()) {
            return node.flag();
        }
        return node.isText() ? node.anyText() : node.number();
    }
}
