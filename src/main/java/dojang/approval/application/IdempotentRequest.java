package dojang.approval.application;

import dojang.approval.model.Command;
import dojang.security.application.Caller;
import dojang.shared.model.ActorContext;
import dojang.shared.model.CanonicalJson;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.PersonId;
import java.util.Map;
import java.util.UUID;

/**
 * One request at the door, however often it arrives.
 *
 * @param key     made by the page or the client; the same key gets the same answer
 * @param verb    what is asked
 * @param content digest of what was asked; another content under the same key is refused
 */
public record IdempotentRequest(UUID key, String verb, Digest content) {

    static IdempotentRequest of(UUID key, CaseId on, Command command) {
        return of(key, on, command.verb(), command.facts());
    }

    /** What the clock asks is nobody's request. */
    static IdempotentRequest ofTheClock(UUID key, CaseId on, Command command) {
        return of(key, on, ActorContext.CLOCK, command.verb(), command.facts());
    }

    /** The same words asked of another case, or by another person, are another request. */
    public static IdempotentRequest of(UUID key, CaseId on, String verb, Map<String, Object> facts) {
        return of(key, on, Caller.current(), verb, facts);
    }

    private static IdempotentRequest of(UUID key, CaseId on, PersonId by, String verb, Map<String, Object> facts) {
        var whole = Map.of("case", on.toString(), "by", by.toString(), "verb", verb, "facts", facts);
        return new IdempotentRequest(key, verb, Digest.sha256(CanonicalJson.bytes(whole)));
    }
}
