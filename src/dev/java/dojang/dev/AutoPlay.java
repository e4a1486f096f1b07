package dojang.dev;

import dojang.approval.application.Box;
import dojang.approval.model.Command;
import dojang.approval.model.Opinion;
import dojang.approval.model.StepState;
import dojang.directory.application.Directory;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import dojang.shared.time.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Has whoever is asked say yes, step by step, so that history fills itself. */
@ApplicationScoped
public class AutoPlay {

    @Inject
    Scenario scenario;

    @Inject
    Directory directory;

    @Inject
    ProductClock clock;

    /**
     * Answers one open step with a yes.
     *
     * @return who answered, or empty when the case waits for nobody
     */
    public Optional<String> next(String drafter, CaseId id) {
        return scenario.sheet(drafter, id).boxes().stream()
                .filter(box -> box.state() == StepState.ACTIVE && box.stepId() != null)
                .findFirst()
                .map(box -> yes(id, box));
    }

    /** Answers steps until the decision is the only one left. */
    public void untilDecision(String drafter, CaseId id) {
        while (scenario.sheet(drafter, id).boxes().stream()
                .anyMatch(box -> box.state() == StepState.ACTIVE
                        && box.stepId() != null
                        && !box.kind().decides())) {
            next(drafter, id);
        }
    }

    private String yes(CaseId id, Box box) {
        var login = loginAt(box);
        var step = StepId.of(Objects.requireNonNull(box.stepId()));
        var seen = Objects.requireNonNull(scenario.sheet(login, id).head().seen());
        Scenario.require(scenario.put(login, id, command(box.kind(), step, seen)), box.kind() + " by " + login);
        return login;
    }

    private static Command command(StepKind kind, StepId step, Digest seen) {
        if (kind.decides()) {
            return new Command.Approve(step, seen, Opinion.NONE, Set.of(), "");
        }
        return kind == StepKind.REVIEW
                ? new Command.Endorse(step, seen, Opinion.NONE)
                : new Command.Concur(step, seen, Opinion.NONE);
    }

    /** The present holder of the box's post, or whoever acts for it. */
    public String loginAt(Box box) {
        return directory.people().stream()
                .filter(person -> directory.seatsOf(person.id(), clock.now()).stream()
                        .anyMatch(seat -> directory
                                        .postTitle(seat.desk().post())
                                        .equals(box.post())
                                && directory.unitName(seat.desk().unit()).equals(box.unit())
                                && !directory.isAbsent(person.id(), clock.now())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody sits at " + box.post()))
                .login();
    }
}
