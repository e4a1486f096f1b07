package dojang.approval.model;

import dojang.shared.model.CanonicalJson;
import dojang.shared.model.Digest;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The newest version of the text.
 *
 * @param number counted from 1
 * @param frozen absent while it is being written
 */
public record Draft(int number, @Nullable Frozen frozen) {

    /**
     * A version that nobody can change any more.
     *
     * @param digest RFC 6962 root over sections and attachments
     * @param chain  digest of the plan the rules built
     * @param pack   version of the policy pack
     * @param seen   what an actor signs: SHA-256 over the canonical form of version digest and chain digest
     */
    public record Frozen(Digest digest, Digest chain, int pack, Instant at, Digest seen) {

        public Frozen(Digest digest, Digest chain, int pack, Instant at) {
            this(
                    digest,
                    chain,
                    pack,
                    at,
                    Digest.sha256(CanonicalJson.bytes(Map.of("version", digest.hex(), "chain", chain.hex()))));
        }
    }

    static Draft working(int number) {
        return new Draft(number, null);
    }
}
