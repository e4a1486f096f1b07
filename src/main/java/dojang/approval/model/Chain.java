package dojang.approval.model;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Everything the rules and the people asked for about one version of the text.
 *
 * @param steps  in chain order; those of readers and of issuing stand behind the decision
 * @param gates  outside consultations
 * @param duties what follows from the decision
 */
public record Chain(List<Step> steps, List<Gate> gates, List<Duty> duties) {

    public static final Chain NONE = new Chain(List.of(), List.of(), List.of());

    public Chain {
        steps = List.copyOf(steps);
        gates = List.copyOf(gates);
        duties = List.copyOf(duties);
    }

    Chain withSteps(List<Step> next) {
        return new Chain(next, gates, duties);
    }

    Chain withSteps(UnaryOperator<Step> change) {
        return withSteps(steps.stream().map(change).toList());
    }

    Chain withGates(UnaryOperator<Gate> change) {
        return new Chain(steps, gates.stream().map(change).toList(), duties);
    }

    Chain withDuties(List<Duty> next) {
        return new Chain(steps, gates, next);
    }

    Chain withDuties(UnaryOperator<Duty> change) {
        return withDuties(duties.stream().map(change).toList());
    }
}
