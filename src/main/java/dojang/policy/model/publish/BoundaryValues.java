package dojang.policy.model.publish;

import dojang.policy.model.Condition;
import dojang.policy.model.FacetName;
import dojang.policy.model.Operator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The values of a facet between which tests tell a difference: each border, and what lies on either side of it. */
final class BoundaryValues {

    private BoundaryValues() {}

    /**
     * The values, in order.
     *
     * @param tests all tests of this facet that matter
     * @param tasks the words a set of task codes can hold
     */
    static List<Object> of(FacetName facet, List<Condition.Test> tests, Set<String> tasks) {
        return switch (facet.type()) {
            case NUMBER -> numbers(tests);
            case FLAG -> List.of(false, true);
            case SCALE -> scale(facet, tests);
            case WORD -> words(facet, tests);
            case WORDS -> sets(facet, tests, tasks);
            case DAY -> List.of();
        };
    }

    private static List<Object> numbers(List<Condition.Test> tests) {
        var values = new TreeSet<Long>();
        for (var test : tests) {
            long border = (Long) test.value();
            values.add(border);
            around(test.operator()).forEach(step -> values.add(Math.max(0, border + step)));
        }
        return new ArrayList<>(values);
    }

    private static List<Object> scale(FacetName facet, List<Condition.Test> tests) {
        var places = new TreeSet<Integer>();
        int highest = facet.words().size() - 1;
        for (var test : tests) {
            for (var word : named(test)) {
                int place = facet.words().indexOf(word);
                places.add(place);
                around(test.operator()).forEach(step -> places.add(Math.max(0, Math.min(highest, place + step))));
            }
        }
        return new ArrayList<>(
                places.stream().map(place -> facet.words().get(place)).toList());
    }

    /** On which side of the border the answer changes. */
    private static List<Integer> around(Operator operator) {
        return switch (operator) {
            case AT_MOST, MORE_THAN -> List.of(1);
            case AT_LEAST, LESS_THAN -> List.of(-1);
            case IS, IS_NOT, ANY_OF, HAS, IS_FILLED -> List.of(-1, 1);
        };
    }

    private static List<Object> words(FacetName facet, List<Condition.Test> tests) {
        var values = new LinkedHashSet<Object>();
        tests.forEach(test -> values.addAll(named(test)));
        facet.words().stream()
                .filter(word -> !values.contains(word))
                .findFirst()
                .ifPresent(values::add);
        return new ArrayList<>(values);
    }

    private static List<Object> sets(FacetName facet, List<Condition.Test> tests, Set<String> tasks) {
        var all = new TreeSet<String>(facet == FacetName.TASKS ? tasks : Set.of());
        tests.forEach(test -> all.addAll(named(test)));
        if (all.isEmpty()) {
            all.add("X");
        }
        return List.of(Set.of(), Set.copyOf(all));
    }

    private static List<String> named(Condition.Test test) {
        if (test.value() instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return test.value() instanceof String word ? List.of(word) : List.of();
    }
}
