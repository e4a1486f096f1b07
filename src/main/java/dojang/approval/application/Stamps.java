package dojang.approval.application;

import dojang.directory.application.Directory;
import dojang.policy.application.RuleBook;
import dojang.security.application.Caller;
import dojang.security.application.Roles;
import dojang.shared.model.PersonId;
import dojang.shared.model.Seat;
import dojang.shared.model.Stamp;
import dojang.shared.time.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Makes the stamp: who acts, when, and for which posts, as the server knows it. */
@ApplicationScoped
public class Stamps {

    @Inject
    Directory directory;

    @Inject
    RuleBook rules;

    @Inject
    ProductClock clock;

    /** The stamp of the person this thread works for. */
    public Stamp now() {
        var person = Caller.current();
        var at = clock.now();
        return new Stamp(
                person,
                at,
                seats(person, at),
                rules.current().calendar(),
                directory.absentPosts(at),
                directory.roles(person));
    }

    /** SD-4 and SD-5: auditors and administrators have no seat, whatever posts they hold. */
    private List<Seat> seats(PersonId person, Instant at) {
        var roles = directory.roles(person);
        boolean exclusive = roles.contains(Roles.AUDITOR) || roles.contains(Roles.ADMINISTRATOR);
        return exclusive ? List.of() : directory.seatsOf(person, at);
    }
}
