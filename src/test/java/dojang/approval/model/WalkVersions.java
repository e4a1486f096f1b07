package dojang.approval.model;

import dojang.shared.model.Blocks;
import dojang.shared.model.ChainPlan.PlannedDuty;
import dojang.shared.model.ChainPlan.PlannedGate;
import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.Desk;
import dojang.shared.model.Digest;
import dojang.shared.model.DutyId;
import dojang.shared.model.DutyStart;
import dojang.shared.model.GateId;
import dojang.shared.model.SectionChange;
import dojang.shared.model.StepId;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The versions of a walk's text: what each of them changed, and the chain of the next, which carries over what those
 * changes left.
 */
final class WalkVersions {

    private final long seed;
    private final Random random;
    private final List<Desk> desks;
    private final IdentityHashMap<Command, List<SectionChange>> changesOf = new IdentityHashMap<>();
    private CarryOver.Before before = CarryOver.Before.NOTHING;
    private List<SectionChange> lastChanges = List.of();
    private int accepted;

    WalkVersions(long seed, Random random, List<Desk> desks) {
        this.seed = seed;
        this.random = random;
        this.desks = desks;
    }

    /** What the last submission or edit that was accepted changed. */
    List<SectionChange> lastChanges() {
        return lastChanges;
    }

    /** Versions that were thought of and not asked for do not come. */
    void forget() {
        changesOf.clear();
    }

    /** The rules accept the command on this case. */
    void accept(ApprovalCase current, Command command) {
        if (command instanceof Command.Revise || command instanceof StepCommand.Edit) {
            before = new CarryOver.Before(current.draft().number(), current.chain());
        }
        lastChanges = changesOf.getOrDefault(command, lastChanges);
        accepted++;
    }

    Command submission(Instant now) {
        var changes = before.version() == 0 ? List.<SectionChange>of() : randomChanges();
        var submission =
                new Command.Submit(frozen(now), chain(new CarryOver(WalkPlans.MATRIX, before, changes, Set.of(), now)));
        changesOf.put(submission, changes);
        return submission;
    }

    Command edit(ApprovalCase current, Step step, Digest digest, Instant now) {
        var last = new CarryOver.Before(Math.max(1, current.draft().number()), current.chain());
        var changes = randomChanges();
        var survival = new CarryOver(WalkPlans.MATRIX, last, changes, Set.of(), now);
        var next = plans().stream()
                .map(plan -> survival.step(new StepId(id(random)), plan))
                .toList();
        var own = next.stream()
                .filter(other -> other.kind() == step.kind() && other.desk().equals(step.desk()))
                .findFirst();
        if (own.isEmpty()) {
            return new StepCommand.EditAgainstRules(step.id(), digest, List.of("LINE"), List.of());
        }
        var steps = survival.inPlace(next, own.get(), () -> new StepId(id(random)));
        var edit = new StepCommand.Edit(
                step.id(),
                digest,
                frozen(now),
                new Chain(steps, gates(survival), List.of()),
                own.get().id(),
                Opinion.NONE);
        changesOf.put(edit, changes);
        return edit;
    }

    private Draft.Frozen frozen(Instant now) {
        return new Draft.Frozen(Digest.sha256(id(random).toString()), Digest.sha256("chain"), 1, now);
    }

    private Chain chain(CarryOver survival) {
        var steps = plans().stream()
                .map(plan -> survival.step(new StepId(id(random)), plan))
                .toList();
        var duties = Stream.of(
                        new PlannedDuty("MINUTES", 7, List.of("R-22")),
                        new PlannedDuty("POST_REPORT", 1, DutyStart.ACTING_DECISION, List.of("R-37")))
                .map(duty ->
                        Duty.planned(new DutyId(id(random)), duty, desks.get(0).post()))
                .toList();
        return new Chain(steps, gates(survival), duties);
    }

    private List<Gate> gates(CarryOver survival) {
        // seldom the kind that keeps a walk from its decision
        var blocks = random.nextInt(4) == 0 ? Blocks.DECISION : Blocks.values()[1 + random.nextInt(3)];
        return random.nextInt(4) > 0
                ? List.of(survival.gate(
                        new GateId(id(random)), new PlannedGate("MOFA", "", blocks, false, List.of("R-18"))))
                : List.of();
    }

    private List<PlannedStep> plans() {
        // seeds next to each other would begin alike
        return new WalkPlans(desks).of((seed + accepted / 40) * 0x9E3779B97F4A7C15L);
    }

    private List<SectionChange> randomChanges() {
        return WalkPlans.SECTIONS.stream()
                .filter(section -> random.nextInt(5) == 0)
                .map(section -> new SectionChange(section, random.nextInt(3) == 0))
                .toList();
    }

    /** Random, in the form of version 4, which a database takes. */
    static UUID id(Random random) {
        return new UUID(
                random.nextLong() & 0xFFFFFFFFFFFF0FFFL | 0x4000L,
                random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }
}
