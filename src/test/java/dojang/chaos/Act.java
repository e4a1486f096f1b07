package dojang.chaos;

import jakarta.json.JsonObject;
import java.util.UUID;

/** One act of one person, and the key that each repeat of it carries. */
record Act(String login, String caseId, UUID key, JsonObject body) {

    UUID step() {
        return UUID.fromString(body.getString("step"));
    }
}
