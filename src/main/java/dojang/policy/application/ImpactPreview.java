package dojang.policy.application;

import dojang.directory.application.Directory;
import dojang.policy.model.PolicyPack;
import dojang.shared.model.PersonId;
import dojang.shared.time.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Builds the chains of known cases by two versions of the rule book and tells where they part (SD-6). */
@ApplicationScoped
public class ImpactPreview {

    @Inject
    CaseRegister cases;

    @Inject
    Directory directory;

    @Inject
    ProductClock clock;

    @Inject
    PackAcceptance acceptance;

    /** Open cases and those submitted in the last 365 days, drafted today by the same desk; nothing is read yet. */
    ImpactRun begin(PolicyPack before, PolicyPack after) {
        var since = clock.now().minus(Duration.ofDays(365));
        var comparison = comparison(before, after);
        return new ImpactRun(
                cases,
                comparison,
                new AcceptanceRun(acceptance.begin(before), acceptance.begin(after)),
                cases.filed(since, comparison.kinds()),
                cases.count(since));
    }

    /** Whether an open case of this drafter would take another way. */
    boolean touchesOpenCaseOf(PersonId drafter, PolicyPack before, PolicyPack after) {
        var comparison = comparison(before, after);
        return cases.read(cases.openOf(drafter, comparison.kinds())).stream()
                .anyMatch(one -> comparison.affected(one).isPresent());
    }

    private Comparison comparison(PolicyPack before, PolicyPack after) {
        return new Comparison(before, after, directory.snapshot(), clock.now());
    }
}
