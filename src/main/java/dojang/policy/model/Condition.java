package dojang.policy.model;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When something applies: tests of facets, joined by all, any or none. This file is the only place that evaluates them;
 * in loops, because trying a rule book asks hundreds of thousands of times.
 *
 * <p>A facet nobody has given passes no test, be it IS or IS_NOT; only flags and sets are never missing, they are no
 * and empty.
 */
public sealed interface Condition {

    /** Holds for every draft. */
    static Condition always() {
        return new All(List.of());
    }

    /** Holds for no draft. */
    static Condition never() {
        return new Any(List.of());
    }

    boolean holds(Facets facets);

    /** The tests that make it hold, or, where it does not hold, those that fail. */
    Stream<Test> grounds(Facets facets);

    /** Every test in it, in file order. */
    Stream<Test> tests();

    /** The facets that decided, as facts such as {@code guests = 16}, each once. */
    default List<String> facts(Facets facets) {
        return grounds(facets).map(test -> facets.fact(test.facet())).distinct().toList();
    }

    /** Holds when every part holds. */
    record All(List<Condition> parts) implements Condition {

        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Facets facets) {
            for (var part : parts) {
                if (!part.holds(facets)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Stream<Test> grounds(Facets facets) {
            boolean holds = holds(facets);
            return parts.stream().filter(part -> holds || !part.holds(facets)).flatMap(part -> part.grounds(facets));
        }

        @Override
        public Stream<Test> tests() {
            return parts.stream().flatMap(Condition::tests);
        }
    }

    /** Holds when some part holds. */
    record Any(List<Condition> parts) implements Condition {

        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Facets facets) {
            for (var part : parts) {
                if (part.holds(facets)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Stream<Test> grounds(Facets facets) {
            boolean holds = holds(facets);
            return parts.stream().filter(part -> !holds || part.holds(facets)).flatMap(part -> part.grounds(facets));
        }

        @Override
        public Stream<Test> tests() {
            return parts.stream().flatMap(Condition::tests);
        }
    }

    /** Holds when no part holds; so a facet nobody has given does not stand in the way. */
    record None(List<Condition> parts) implements Condition {

        public None {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Facets facets) {
            for (var part : parts) {
                if (part.holds(facets)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Stream<Test> grounds(Facets facets) {
            boolean holds = holds(facets);
            return parts.stream().filter(part -> holds || part.holds(facets)).flatMap(part -> part.grounds(facets));
        }

        @Override
        public Stream<Test> tests() {
            return parts.stream().flatMap(Condition::tests);
        }
    }

    /**
     * One comparison.
     *
     * @param value Long for a number, Boolean for a flag and IS_FILLED, String for a word, List of String for ANY_OF
     */
    record Test(FacetName facet, Operator operator, Object value) implements Condition {

        public Test {
            if (!operator.fits(facet.type()) || !fits(facet, operator, value)) {
                throw new IllegalArgumentException(
                        "%s cannot be tested by %s %s".formatted(facet.key(), operator, value));
            }
        }

        @Override
        public boolean holds(Facets facets) {
            return switch (facet.type()) {
                case NUMBER ->
                    facets.value(facet) instanceof Long number && compares(Long.compare(number, (Long) value));
                case FLAG -> (operator == Operator.IS) == (facets.flag(facet) == (Boolean) value);
                case WORD, SCALE -> facets.value(facet) instanceof String word && matches(word);
                case WORDS -> matches(facets.value(facet) instanceof Set<?> words ? words : Set.of());
                case DAY -> false;
            };
        }

        @Override
        public Stream<Test> grounds(Facets facets) {
            return Stream.of(this);
        }

        @Override
        public Stream<Test> tests() {
            return Stream.of(this);
        }

        private boolean matches(String word) {
            return operator == Operator.ANY_OF
                    ? ((List<?>) value).contains(word)
                    : facet.type() == FacetType.WORD
                            ? compares(word.equals(value) ? 0 : 1)
                            : compares(
                                    facet.words().indexOf(word) - facet.words().indexOf(value));
        }

        private boolean matches(Set<?> words) {
            return operator == Operator.IS_FILLED
                    ? words.isEmpty() != (Boolean) value
                    : operator == Operator.HAS ? words.contains(value) : !Collections.disjoint(words, (List<?>) value);
        }

        private boolean compares(int difference) {
            return switch (operator) {
                case IS -> difference == 0;
                case IS_NOT -> difference != 0;
                case AT_LEAST -> difference >= 0;
                case AT_MOST -> difference <= 0;
                case MORE_THAN -> difference > 0;
                case LESS_THAN -> difference < 0;
                case ANY_OF, HAS, IS_FILLED -> throw new IllegalStateException(operator + " compares nothing");
            };
        }

        private static boolean fits(FacetName facet, Operator operator, Object value) {
            return switch (operator) {
                case ANY_OF ->
                    value instanceof List<?> list
                            && !list.isEmpty()
                            && list.stream().allMatch(word -> isWord(facet, word));
                case HAS -> isWord(facet, value);
                case IS_FILLED -> value instanceof Boolean;
                case IS, IS_NOT, AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN -> fits(facet, value);
            };
        }

        private static boolean fits(FacetName facet, Object value) {
            return switch (facet.type()) {
                case NUMBER -> value instanceof Long;
                case FLAG -> value instanceof Boolean;
                case WORD, SCALE -> isWord(facet, value);
                case WORDS, DAY -> false;
            };
        }

        private static boolean isWord(FacetName facet, Object value) {
            return value instanceof String word && facet.allows(word);
        }
    }
}
