package dojang.policy.web;

import dojang.policy.model.FacetInput;
import dojang.policy.model.FacetName;
import dojang.shared.model.Text;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What stands in the controls of facets: a text per facet, a tick per flag and per word. */
public class FacetInputs implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<FacetName> USUALLY_SO =
            Set.of(FacetName.IN_BUDGET, FacetName.HAS_NON_BINDING_CLAUSE, FacetName.HAS_MEANS_CLAUSE);
    private static final String USUAL_RANK = "DIRECTOR";

    private final String kind;
    private final List<FacetControl> controls;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Boolean> ticks = new HashMap<>();
    private Map<String, Text> problems = Map.of();

    /** Starts with a plain matter of the kind: no money, nobody of rank, nothing unusual. */
    FacetInputs(String kind, List<FacetControl> controls) {
        this.kind = kind;
        this.controls = controls;
        controls.forEach(this::start);
    }

    private void start(FacetControl control) {
        switch (control.look()) {
            case "FLAG" -> ticks.put(control.key(), USUALLY_SO.contains(control.facet()));
            case "NUMBER" -> texts.put(control.key(), "0");
            case "CHOICE" -> texts.put(control.key(), usual(control));
            default -> texts.put(control.key(), "");
        }
    }

    /** Nobody asks for a higher decider unless they say so; ranks start in the middle, everything else at the first. */
    private static String usual(FacetControl control) {
        if (control.facet() == FacetName.ASKED_LEVEL || control.facet() == FacetName.ELEVATION_GROUND) {
            return "";
        }
        boolean hasRank =
                control.options().stream().anyMatch(option -> option.value().equals(USUAL_RANK));
        return hasRank ? USUAL_RANK : control.options().get(0).value();
    }

    /** Reads the controls; what cannot be read is named at its control. */
    FacetInput read() {
        var values = new HashMap<String, Object>(Map.of(FacetName.KIND.key(), kind));
        controls.forEach(control -> {
            var value = value(control);
            if (!value.equals("")) {
                values.put(control.key(), value);
            }
        });
        var input = FacetInput.read(values);
        var found = new HashMap<String, Text>();
        input.problems().forEach(problem -> found.put(problem.facet(), problem.words()));
        problems = Map.copyOf(found);
        return input;
    }

    private Object value(FacetControl control) {
        // an empty select comes back as null
        var text = Objects.requireNonNullElse(texts.get(control.key()), "").strip();
        return switch (control.look()) {
            case "FLAG" -> ticks.getOrDefault(control.key(), false);
            case "NUMBER" -> number(text);
            case "CHOICES" ->
                control.options().stream()
                        .map(FacetControl.Option::value)
                        .filter(word -> ticks.getOrDefault(control.key() + ":" + word, false))
                        .toList();
            case "LIST" ->
                Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
            default -> text;
        };
    }

    private static Object number(String text) {
        var digits = text.replaceAll("[,\\s]", "");
        return digits.matches("-?\\d{1,15}") ? (Object) Long.valueOf(digits) : text;
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public Map<String, Boolean> getTicks() {
        return ticks;
    }

    public Map<String, Text> getProblems() {
        return problems;
    }
}
