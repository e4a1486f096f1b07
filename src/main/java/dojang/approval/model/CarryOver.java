package dojang.approval.model;

import dojang.shared.model.CarryOverMatrix;
import dojang.shared.model.CarryOverVerdict;
import dojang.shared.model.ChainPlan.PlannedGate;
import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.GateId;
import dojang.shared.model.Scope;
import dojang.shared.model.SectionChange;
import dojang.shared.model.StepId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Which answers on the version before stand for the next one (domain study 4.9): only people whose sections changed are
 * asked again, and no carried answer covers a section that changed in substance.
 *
 * @param changedRules ids of rules that differ between the packs of the two versions; what they asked for is asked anew
 * @param now          when the next version is frozen
 */
public record CarryOver(
        CarryOverMatrix matrix, Before before, List<SectionChange> changes, Set<String> changedRules, Instant now) {

    /** The version before, as it was left. */
    public record Before(int version, Chain chain) {

        /** There is none: this is the first version. */
        public static final Before NOTHING = new Before(0, Chain.NONE);
    }

    public CarryOver {
        changes = List.copyOf(changes);
        changedRules = Set.copyOf(changedRules);
    }

    /** The step of the next version: carried, or planned with the reason why its desk is asked again. */
    public Step step(StepId id, PlannedStep plan) {
        return recused(plan)
                .map(old -> stepOf(id, Step.planned(id, plan).at(old.desk()).plan())
                        .recused(old.desk(), old.past().recusal()))
                .orElseGet(() -> stepOf(id, plan));
    }

    private Step stepOf(StepId id, PlannedStep plan) {
        return answered(plan).map(old -> next(id, plan, old)).orElseGet(() -> Step.planned(id, plan));
    }

    /** A conflict of interest lasts: the substitute is asked about the next version too (SD-9). */
    private Optional<Step> recused(PlannedStep plan) {
        return before.chain().steps().stream()
                .filter(old -> old.kind() == plan.kind())
                .filter(old -> {
                    var recusal = old.past().recusal();
                    return recusal != null && recusal.post().equals(plan.desk().post());
                })
                .findFirst();
    }

    /** The gate of the next version: its answer stands, or it is asked again. */
    public Gate gate(GateId id, PlannedGate plan) {
        return before.chain().gates().stream()
                .filter(old -> old.isAnswered()
                        && old.plan().kind().equals(plan.kind())
                        && old.plan().subject().equals(plan.subject()))
                .filter(old -> !isRuleChanged(plan.because()))
                .filter(old -> stands(matrix.fate("GATE." + plan.kind(), Scope.EVERYTHING, changes)))
                .findFirst()
                .map(old -> Gate.carried(id, plan, old))
                .orElseGet(() -> Gate.prepared(id, plan));
    }

    /**
     * The steps of a version that a reviewer made by editing in place: those below the editor have seen the version
     * before and read this one afterwards; nobody below signs twice (decree Art. 9(3)).
     *
     * @param editor the reviewer's step as planned for the next version
     */
    public List<Step> inPlace(List<Step> next, Step editor, Supplier<StepId> ids) {
        var steps = new ArrayList<Step>();
        var readers = new ArrayList<Step>();
        int behind = next.stream().mapToInt(step -> step.plan().stage()).max().orElse(0) + 1;
        for (var step : next) {
            if (isReviewBelow(step, editor)) {
                steps.add(
                        step.skipped("판 %d에서 검토 · reviewed version %d".formatted(before.version(), before.version())));
                readers.add(Readers.afterwards(ids.get(), behind, step.desk()));
            } else {
                steps.add(step);
            }
        }
        steps.addAll(readers);
        return steps;
    }

    private static boolean isReviewBelow(Step step, Step editor) {
        return step.kind() == editor.kind()
                && step.state() == StepState.PLANNED
                && step.plan().stage() < editor.plan().stage();
    }

    private Optional<Step> answered(PlannedStep plan) {
        return before.chain().steps().stream()
                .filter(old -> old.state().isAnswered()
                        && old.kind() == plan.kind()
                        && old.desk().post().equals(plan.desk().post()))
                .findFirst();
    }

    private Step next(StepId id, PlannedStep plan, Step old) {
        var answer = old.answer();
        if (answer == null || plan.kind().decides()) {
            return Step.planned(id, plan);
        }
        if (answer.outcome() == Outcome.RETURNED || isRuleChanged(plan.because()) || isTooOld(answer)) {
            return Step.planned(id, plan, StepHistory.asked(ReaskReason.CHANGED));
        }
        if (answer.outcome() == Outcome.NON_CONCUR || answer.outcome() == Outcome.CONDITIONAL) {
            return Step.planned(id, plan, StepHistory.asked(ReaskReason.CONDITION));
        }
        var scope = plan.terms().scope().and(old.plan().terms().scope());
        var fate = matrix.fate(plan.kind().name(), scope, changes);
        if (stands(fate)) {
            int from = old.past().from() > 0 ? old.past().from() : before.version();
            return Step.carried(id, plan, answer, from);
        }
        return Step.planned(
                id,
                plan,
                StepHistory.asked(fate == CarryOverVerdict.RECONFIRM ? ReaskReason.RECONFIRM : ReaskReason.CHANGED));
    }

    private static boolean stands(CarryOverVerdict fate) {
        return fate == CarryOverVerdict.CARRIED || fate == CarryOverVerdict.CARRIED_WITH_NOTICE;
    }

    private boolean isRuleChanged(List<String> because) {
        return because.stream().anyMatch(changedRules::contains);
    }

    private boolean isTooOld(StepAnswer answer) {
        return Duration.between(answer.at(), now).toDays() > matrix.maxAgeDays();
    }
}
