package dojang.approval.persistence;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.Paper;
import dojang.audit.persistence.CaseEntries;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.Recent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the states that rows hold. The ones read last stay in memory under the digest of their bytes, so that whatever
 * another node or a stranger writes is read anew.
 */
@ApplicationScoped
class ReadStates {

    private static final int KEPT = 2_000;

    private final Recent<Key, ApprovalCase> kept = new Recent<>(KEPT);

    @Inject
    CaseEntries entries;

    private record Key(CaseId id, Digest digest) {}

    /**
     * The state of these bytes; where they are none, what the log tells, so that the case can be shown. Nobody acts on it:
     * the digest is not the one its last entry names.
     */
    ApprovalCase of(CaseId id, Paper paper, byte @Nullable [] document, Digest digest) {
        return kept.find(new Key(id, digest)).orElseGet(() -> {
            var read = read(id, document);
            read.ifPresent(state -> keep(state, digest));
            return read.orElseGet(() -> told(id, paper));
        });
    }

    void keep(ApprovalCase state, Digest digest) {
        kept.keep(new Key(state.id(), digest), state);
    }

    private static Optional<ApprovalCase> read(CaseId id, byte @Nullable [] document) {
        if (document == null) {
            return Optional.empty();
        }
        return Unreadable.unless(
                () -> CaseDocument.read(id, document),
                () -> "the row of case " + id + " holds no state; shown is what its log tells");
    }

    private ApprovalCase told(CaseId id, Paper paper) {
        return CaseEntry.replayed(id, paper, entries.of(id));
    }
}
