package dojang.approval.application;

import dojang.approval.model.ApprovalCase;
import dojang.directory.application.Directory;
import dojang.policy.application.RuleBook;
import dojang.security.application.Caller;
import dojang.security.application.Roles;
import dojang.shared.model.ActorContext;
import dojang.shared.model.PersonId;
import dojang.shared.model.Seat;
import dojang.shared.time.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the actor's context: who acts, when, and for which posts, as the server knows it. */
@ApplicationScoped
public class ActorContexts {

    @Inject
    Directory directory;

    @Inject
    RuleBook rules;

    @Inject
    ProductClock clock;

    /** The actor's context of the person this thread works for. */
    public ActorContext now() {
        var person = Caller.current();
        var at = clock.now();
        var pack = rules.current();
        return new ActorContext(
                person,
                at,
                seats(person, at),
                pack.calendar(),
                directory.absentPosts(at),
                directory.silentPosts(at),
                directory.roles(person),
                pack.extras().watch());
    }

    /** The actor's context of the ministry's clock, which sits nowhere. */
    ActorContext ofTheClock() {
        var pack = rules.current();
        return new ActorContext(
                ActorContext.CLOCK,
                clock.now(),
                List.of(),
                pack.calendar(),
                Map.of(),
                Set.of(),
                Set.of(),
                pack.extras().watch());
    }

    /** The same under the limits of the rule book that built the case's chain: a running case stays on its version. */
    public ActorContext on(ApprovalCase current, ActorContext actor) {
        var frozen = current.draft().frozen();
        return frozen == null
                ? actor
                : actor.under(rules.version(frozen.pack()).extras().watch());
    }

    /** SD-4 and SD-5: auditors and administrators have no seat, whatever posts they hold. */
    private List<Seat> seats(PersonId person, Instant at) {
        var roles = directory.roles(person);
        boolean exclusive = roles.contains(Roles.AUDITOR) || roles.contains(Roles.ADMINISTRATOR);
        return exclusive ? List.of() : directory.seatsOf(person, at);
    }
}
