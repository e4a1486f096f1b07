package dojang.approval.application;

import dojang.approval.model.Command;
import dojang.shared.model.CanonicalJson;
import dojang.shared.model.Digest;
import java.util.Map;
import java.util.UUID;

/**
 * One request at the door, however often it arrives.
 *
 * @param key     made by the page or the client; the same key gets the same answer
 * @param verb    what is asked
 * @param content digest of what was asked; another content under the same key is refused
 */
record Ask(UUID key, String verb, Digest content) {

    static Ask of(UUID key, Command command) {
        return of(key, command.verb(), command.facts());
    }

    static Ask of(UUID key, String verb, Map<String, Object> facts) {
        return new Ask(key, verb, Digest.sha256(CanonicalJson.bytes(Map.of("verb", verb, "facts", facts))));
    }
}
