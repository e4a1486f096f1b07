package dojang.audit.application;

import dojang.audit.model.CanonicalJsonReader;
import dojang.audit.model.Entry;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.Recent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The digest of the state that an entry has left its case in. Of the cases written last the entry's body stays in memory
 * with it, so that a body met again byte for byte need not be read a second time.
 */
final class LeftStates {

    private static final int KEPT = 2_000;

    private final Recent<CaseId, Known> kept = new Recent<>(KEPT);

    private record Known(byte[] body, Optional<Digest> state) {}

    /** The digest; empty where the entry does not say, as those of earlier versions. */
    Optional<Digest> of(Entry entry) {
        var caseId = entry.keys().caseId();
        if (caseId == null) {
            return read(entry.body());
        }
        var known = kept.find(caseId).filter(one -> Arrays.equals(one.body(), entry.body()));
        return known.orElseGet(() -> read(caseId, entry.body())).state();
    }

    private Known read(CaseId caseId, byte[] body) {
        var known = new Known(body, read(body));
        kept.keep(caseId, known);
        return known;
    }

    /** Remembers a body that is about to be written; one that is rolled back is never met. */
    void keep(CaseId caseId, byte[] body, @Nullable Object state) {
        kept.keep(caseId, new Known(body, digest(state)));
    }

    private static Optional<Digest> read(byte[] body) {
        return CanonicalJsonReader.object(body).flatMap(members -> digest(members.get(AuditRecord.STATE)));
    }

    private static Optional<Digest> digest(@Nullable Object state) {
        return Optional.ofNullable(state).map(String::valueOf).map(Digest::new);
    }
}
