package dojang.policy.model;

import dojang.shared.model.Desk;
import dojang.shared.model.StepKind;
import dojang.shared.model.Terms;
import java.util.ArrayList;
import java.util.List;

/**
 * A unit that rules ask; two rules that ask the same desk make one step.
 *
 * @param because ids of the rules, each once
 */
record Asked(StepKind kind, Desk desk, Terms terms, List<String> because) {

    Asked {
        because = List.copyOf(because);
    }

    Asked and(Asked other) {
        return new Asked(kind, desk, terms.and(other.terms), joined(because, other.because));
    }

    static List<String> joined(List<String> one, List<String> other) {
        var all = new ArrayList<>(one);
        other.stream().filter(rule -> !all.contains(rule)).forEach(all::add);
        return all;
    }
}
