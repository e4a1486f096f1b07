package dojang.paper.application;

import dojang.paper.model.Content;
import dojang.shared.json.BadFile;
import dojang.shared.json.JsonFiles;
import dojang.shared.json.JsonNode;
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
        var root = JsonFiles.read("content", json);
        if (root.plain() instanceof Map<?, ?> members) {
            return content(root, members);
        }
        throw root.bad("an object is expected here");
    }

    private static Content content(JsonNode root, Map<?, ?> members) {
        try {
            return Content.ofMembers(members);
        } catch (IllegalArgumentException e) {
            // lists in lists and objects outside of them are JSON, and still no content
            throw root.bad(String.valueOf(e.getMessage()));
        }
    }
}
