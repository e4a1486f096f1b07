package dojang.inside;

import dojang.policy.application.RuleBook;
import dojang.policy.persistence.PolicyPacks;
import dojang.policy.persistence.StoredPack;
import dojang.shared.model.Digest;
import dojang.shared.time.ProductClock;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.Optional;

/** Puts a version of the rule book into force at once, which differs from the shipped one in one word, and back. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RuleVersions {

    @Inject
    PolicyPacks packs;

    @Inject
    RuleBook rules;

    @Inject
    ProductClock clock;

    /** The shipped rules with another word at this JSON pointer (RFC 6901). */
    public int with(String pointer, String word) {
        try (var reader = Json.createReader(new StringReader(shipped()))) {
            var changed = Json.createPointer(pointer).replace(reader.readObject(), Json.createValue(word));
            return add(changed.toString());
        }
    }

    /** The shipped rules, in force again. */
    public int back() {
        return add(shipped());
    }

    /** A version of a profile that is not in use here. */
    public int ofAnotherProfile() {
        int next = packs.last() + 1;
        var content = shipped();
        packs.add(new StoredPack(next, "elsewhere", Digest.sha256(content), content, clock.now(), null), clock.now());
        return next;
    }

    public Optional<StoredPack> find(int version) {
        return packs.find(version);
    }

    private int add(String content) {
        int next = packs.last() + 1;
        var profile = rules.current().profile();
        packs.add(new StoredPack(next, profile, Digest.sha256(content), content, clock.now(), null), clock.now());
        return next;
    }

    /** The first version of a new database is the file of the archive. */
    private String shipped() {
        return packs.find(1).orElseThrow().content();
    }
}
