package dojang.policy.application;

import dojang.policy.model.Facets;
import dojang.shared.model.CaseId;
import dojang.shared.model.Desk;
import dojang.shared.model.PersonId;
import dojang.shared.model.Text;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cases that a change of the rules is tried on; whoever keeps cases answers. */
public interface CaseRegister {

    /**
     * A submitted case.
     *
     * @param title null where it is not for the caller to read
     * @param desk  where it was drafted
     * @param open  whether it is on its way to a decision
     */
    record Filed(
            CaseId id,
            String reference,
            @Nullable Text title,
            PersonId drafter,
            Desk desk,
            boolean open,
            Facets facets) {}

    /** Every open case, and those submitted since then, in order of submission. */
    List<Filed> filed(Instant since);
}
