package dojang.policy.application;

import dojang.directory.application.Directory;
import dojang.policy.model.PolicyPack;
import dojang.policy.model.publish.Counterexample;
import dojang.policy.model.publish.PublishCheck;
import dojang.security.application.Roles;
import dojang.shared.time.ProductClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Whether a rule book can be published for the agency as it is staffed today. */
@Stateless
public class PackAcceptance {

    @Inject
    Directory directory;

    @Inject
    ProductClock clock;

    /** What hinders a pack; none when every chain it builds can be completed. */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<Counterexample> check(PolicyPack pack) {
        return PublishCheck.of(pack, new DirectoryStaffing(directory.snapshot(), clock.now()), new WordLexicon());
    }
}
