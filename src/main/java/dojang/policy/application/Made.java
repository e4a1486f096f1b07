package dojang.policy.application;

import dojang.shared.json.BadFile;
import dojang.shared.json.JsonNode;
import java.util.function.Supplier;

/** What is made of a piece of a file; an objection of the model is told with the place in the file. */
final class Made {

    private Made() {}

    /** What the model itself refuses is a mistake at this place of the file. */
    static <T> T built(JsonNode node, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (BadFile e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw node.bad(String.valueOf(e.getMessage()));
        }
    }
}
