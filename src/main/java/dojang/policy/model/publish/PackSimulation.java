package dojang.policy.model.publish;

import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.StepKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether distinct people can answer every step of a chain that cannot be passed over (SD-1, SD-2, SD-3).
 *
 * <p>A review may be passed over while its reviewer is away. A reviewer may stand in for the decider, but then somebody
 * else than the drafter and that person must have reviewed or concurred.
 */
final class PackSimulation {

    private final Staffing staffing;
    private final List<PlannedStep> steps;
    private final PersonId drafter;
    private final Optional<PersonId> absent;
    private final Map<PostId, List<PersonId>> able = new HashMap<>();

    PackSimulation(Staffing staffing, List<PlannedStep> steps, PersonId drafter, Optional<PersonId> absent) {
        this.staffing = staffing;
        this.steps = steps;
        this.drafter = drafter;
        this.absent = absent;
    }

    /** The step at which the chain ends before its end; empty when everybody needed can be found. */
    Optional<PlannedStep> deadEnd() {
        var needed = steps.stream()
                .filter(step -> step.kind() != StepKind.REVIEW)
                .sorted(Comparator.comparingInt(step -> able(step).size()))
                .toList();
        if (fits(needed, new HashSet<>())) {
            return Optional.empty();
        }
        for (int count = 1; count <= needed.size(); count++) {
            if (!fits(needed.subList(0, count), new HashSet<>())) {
                return Optional.of(needed.get(count - 1));
            }
        }
        return Optional.empty();
    }

    private boolean fits(List<PlannedStep> left, Set<PersonId> used) {
        if (left.isEmpty()) {
            return true;
        }
        var step = left.get(0);
        for (var person : able(step)) {
            if (!used.contains(person) && (!step.kind().decides() || mayDecide(person))) {
                var more = new HashSet<>(used);
                more.add(person);
                if (fits(left.subList(1, left.size()), more)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whoever also reviews merges both, as long as another person looked at the draft. */
    private boolean mayDecide(PersonId person) {
        boolean reviews = reviewers().contains(person);
        boolean others = steps.stream().anyMatch(step -> step.kind().isOpinion())
                || reviewers().stream().anyMatch(other -> !other.equals(person));
        return !reviews || others;
    }

    private List<PersonId> reviewers() {
        var reviewers = new ArrayList<PersonId>();
        steps.stream()
                .filter(step -> step.kind() == StepKind.REVIEW)
                .forEach(step -> able(step).stream().findFirst().ifPresent(reviewers::add));
        return reviewers;
    }

    private List<PersonId> able(PlannedStep step) {
        return able.computeIfAbsent(
                step.desk().post(),
                post -> staffing.able(post, absent).stream()
                        .filter(person -> !person.equals(drafter))
                        .toList());
    }
}
