package dojang.security.application;

import dojang.directory.application.Directory;
import dojang.security.model.AccessTable;
import dojang.security.model.Closure;
import dojang.security.model.Right;
import dojang.security.model.Sight;
import dojang.security.model.Standing;
import dojang.security.model.Tie;
import dojang.shared.model.PersonId;
import dojang.shared.time.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Answers *may* for pages, interface, lists and files, from the person's posts and roles at this moment. */
@ApplicationScoped
public class AccessPolicy {

    @Inject
    Directory directory;

    @Inject
    ProductClock clock;

    /** Whether the person this thread works for has the right; nobody has only what stands before sign-in. */
    public boolean may(Right right) {
        return Caller.find().map(person -> may(right, person)).orElse(right == Right.ANYBODY);
    }

    public boolean may(Right right, PersonId person) {
        return AccessTable.may(right, standing(person));
    }

    /** Whether these are the roles the person has at this moment, all of them and no others. */
    public boolean hasRoles(PersonId person, Set<String> roles) {
        return directory.roles(person).equals(roles);
    }

    public Sight sight(PersonId person, Set<Tie> ties, Closure closure) {
        return AccessTable.sight(standing(person), ties, closure);
    }

    private Standing standing(PersonId person) {
        return new Standing(!directory.seatsOf(person, clock.now()).isEmpty(), directory.roles(person));
    }
}
