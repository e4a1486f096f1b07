package dojang.approval.model;

import dojang.shared.model.ChainPlan.PlannedCopy;
import dojang.shared.model.Marked;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Everything the rules and the people asked for about one version of the text.
 *
 * @param steps  in chain order; those of readers and of issuing stand behind the decision
 * @param gates  outside consultations
 * @param duties what follows from the decision
 * @param copies who gets a copy when the text is issued
 * @param marks  what is pointed out to the auditor
 */
public record Chain(
        List<Step> steps, List<Gate> gates, List<Duty> duties, List<PlannedCopy> copies, List<Marked> marks) {

    public static final Chain NONE = new Chain(List.of(), List.of(), List.of());

    public Chain(List<Step> steps, List<Gate> gates, List<Duty> duties) {
        this(steps, gates, duties, List.of(), List.of());
    }

    public Chain {
        copies = List.copyOf(copies);
        marks = List.copyOf(marks);
        steps = List.copyOf(steps);
        gates = List.copyOf(gates);
        duties = List.copyOf(duties);
    }

    public Chain withSteps(List<Step> next) {
        return new Chain(next, gates, duties, copies, marks);
    }

    public Chain with(List<PlannedCopy> nextCopies, List<Marked> nextMarks) {
        return new Chain(steps, gates, duties, nextCopies, nextMarks);
    }

    /** As it is left when another version takes its place: nobody is asked any more, answers stay. */
    public Chain left() {
        return withSteps(Step::unasked);
    }

    Chain withSteps(UnaryOperator<Step> change) {
        return withSteps(steps.stream().map(change).toList());
    }

    Chain withGates(UnaryOperator<Gate> change) {
        return new Chain(steps, gates.stream().map(change).toList(), duties, copies, marks);
    }

    Chain withDuties(List<Duty> next) {
        return new Chain(steps, gates, next, copies, marks);
    }

    Chain withDuties(UnaryOperator<Duty> change) {
        return withDuties(duties.stream().map(change).toList());
    }
}
