package dojang.policy.model.publish;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Chains that the people of today could not complete under a changed rule book. Those that the book in force has as well
 * come from how the agency is staffed; were they held against a change, no change could ever mend them.
 *
 * @param made  by the change
 * @param known from the book in force
 */
public record IncompleteChains(List<Counterexample> made, List<Counterexample> known) {

    private static final int MOST = 200;

    public IncompleteChains {
        made = List.copyOf(made);
        known = List.copyOf(known);
    }

    /** Parts what is found after a change by whether it was found before; of each at most two hundred are told. */
    public static IncompleteChains between(List<Counterexample> before, List<Counterexample> after) {
        var known = before.stream().map(Counterexample::key).collect(Collectors.toSet());
        return new IncompleteChains(
                some(after, example -> !known.contains(example.key())),
                some(after, example -> known.contains(example.key())));
    }

    private static List<Counterexample> some(List<Counterexample> examples, Predicate<Counterexample> which) {
        return examples.stream().filter(which).limit(MOST).toList();
    }
}
