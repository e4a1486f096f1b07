package dojang.drafting.application;

import dojang.approval.application.Contention;
import dojang.approval.model.Paper;
import dojang.security.application.Roles;
import dojang.shared.model.CaseId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Opens drafts for whoever sends a key: of two requests with one key at the same moment both get the one draft. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DraftOpening {

    @Inject
    DraftService drafts;

    /**
     * An empty draft, as {@link DraftService#create(String, UUID)}.
     *
     * @throws KeyReusedException if the key came with another request
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public CaseId create(String kind, UUID key) {
        return Contention.again(() -> drafts.create(kind, key));
    }

    /**
     * A draft after a decision, as {@link DraftService#follow}.
     *
     * @throws KeyReusedException if the key came with another request
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public CaseId follow(CaseId decided, Paper.Effect effect, UUID key) {
        return Contention.again(() -> drafts.follow(decided, effect, key));
    }
}
