package dojang.policy.model;

import dojang.shared.model.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Facets as somebody outside gives them: by name, with a number, true or false, a word or a list of words.
 *
 * @param facets   what could be read
 * @param problems what could not; the facets are then no answer to anything
 */
public record FacetInput(Facets facets, List<Problem> problems) {

    /** Facets a draft cannot have. */
    private static final Set<FacetName> OF_THE_PACK = Set.of(FacetName.PROFILE, FacetName.REQUIRES_COUNCIL);

    /** What is wrong with one facet. */
    public record Problem(String facet, Text words) {}

    public FacetInput {
        problems = List.copyOf(problems);
    }

    /** Reads values of the types Long, Boolean, String and List. */
    public static FacetInput read(Map<String, ?> given) {
        var values = new EnumMap<FacetName, Object>(FacetName.class);
        var problems = new ArrayList<Problem>();
        given.forEach((key, value) -> {
            var facet = FacetName.ofKey(key).orElse(null);
            if (facet == null || OF_THE_PACK.contains(facet)) {
                problems.add(new Problem(key, unknown(key)));
                return;
            }
            var fitting = fitting(facet, value);
            if (fitting == null) {
                problems.add(new Problem(key, illTyped(facet)));
            } else {
                values.put(facet, fitting);
            }
        });
        if (!values.containsKey(FacetName.KIND)
                && problems.stream().noneMatch(problem -> problem.facet().equals(FacetName.KIND.key()))) {
            problems.add(
                    new Problem(FacetName.KIND.key(), new Text("문서 종류(kind)가 필요합니다.", "The facet kind is needed.")));
        }
        return new FacetInput(new Facets(values, Set.of()), problems);
    }

    private static @Nullable Object fitting(FacetName facet, @Nullable Object value) {
        var typed = value instanceof Integer number ? Long.valueOf(number) : value;
        var candidate = facet.type() == FacetType.WORDS && typed instanceof List<?> list
                ? list.stream().collect(Collectors.toSet())
                : typed;
        try {
            return candidate == null
                            || candidate instanceof Set<?> set && !set.stream().allMatch(String.class::isInstance)
                    ? null
                    : new Facets(Map.of(facet, candidate), Set.of()).values().get(facet);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Text unknown(String key) {
        return new Text("“%s”라는 항목은 없습니다.".formatted(key), "There is no facet “%s”.".formatted(key));
    }

    private static Text illTyped(FacetName facet) {
        var words = facet.words().isEmpty() ? "" : ": " + String.join(", ", facet.words());
        return switch (facet.type()) {
            case NUMBER -> new Text("정수여야 합니다.", "A whole number is expected.");
            case FLAG -> new Text("true나 false여야 합니다.", "True or false is expected.");
            case WORD, SCALE -> new Text("다음 낱말 가운데 하나여야 합니다" + words, "One of these words is expected" + words);
            case WORDS -> new Text("낱말의 목록이어야 합니다" + words, "A list of words is expected" + words);
            case DAY -> new Text("2017-11-22 꼴의 날이어야 합니다.", "A day such as 2017-11-22 is expected.");
        };
    }
}
