package dojang.policy.model.sentence;

import dojang.policy.model.Condition;
import dojang.policy.model.FacetName;
import dojang.shared.model.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions as sentences, such as "the number of guests is more than 30". */
public final class ConditionSentences {

    private static final Text ALWAYS = new Text("언제나", "always");
    private static final Text NEVER = new Text("해당 없음", "never");

    private final FacetWords words;

    public ConditionSentences(FacetWords words) {
        this.words = words;
    }

    public Text of(Condition condition) {
        return of(condition, false);
    }

    private Text of(Condition condition, boolean inside) {
        if (condition.equals(Condition.always())) {
            return ALWAYS;
        }
        if (condition.equals(Condition.never())) {
            return NEVER;
        }
        if (condition instanceof Condition.All all) {
            return joined(all.parts(), new Text(" 그리고 ", " and "), inside);
        }
        if (condition instanceof Condition.Any any) {
            return joined(any.parts(), new Text(" 또는 ", " or "), inside);
        }
        if (condition instanceof Condition.None none) {
            var parts =
                    joined(none.parts(), new Text(" 또는 ", " or "), none.parts().size() > 1);
            return new Text("‘" + parts.ko() + "’에 해당하지 않음", "it is not so that " + parts.en());
        }
        return test((Condition.Test) condition);
    }

    private Text joined(List<Condition> parts, Text link, boolean inside) {
        var said = parts.stream().map(part -> of(part, true)).toList();
        var ko = said.stream().map(Text::ko).collect(Collectors.joining(link.ko()));
        var en = said.stream().map(Text::en).collect(Collectors.joining(link.en()));
        return inside && parts.size() > 1 ? new Text("(" + ko + ")", "(" + en + ")") : new Text(ko, en);
    }

    private Text test(Condition.Test test) {
        return switch (test.facet().type()) {
            case FLAG -> words.claim(test.facet(), holds(test));
            case NUMBER -> number(test, words.number(test.facet(), (Long) test.value()));
            case WORD, SCALE -> word(test);
            case WORDS -> set(test);
            case DAY -> throw new IllegalStateException("no condition tests a day");
        };
    }

    private static boolean holds(Condition.Test test) {
        return switch (test.operator()) {
            case IS -> (Boolean) test.value();
            default -> !(Boolean) test.value();
        };
    }

    private Text number(Condition.Test test, Text value) {
        var ko = switch (test.operator()) {
            case AT_LEAST -> value.ko() + " 이상";
            case AT_MOST -> value.ko() + " 이하";
            case MORE_THAN -> value.ko() + " 초과";
            case LESS_THAN -> value.ko() + " 미만";
            case IS_NOT -> Korean.subject(value.ko()) + " 아님";
            default -> value.ko();
        };
        var en = switch (test.operator()) {
            case AT_LEAST -> "at least " + value.en();
            case AT_MOST -> "at most " + value.en();
            case MORE_THAN -> "more than " + value.en();
            case LESS_THAN -> "less than " + value.en();
            case IS_NOT -> "not " + value.en();
            default -> value.en();
        };
        return about(test.facet(), ko, en);
    }

    private Text word(Condition.Test test) {
        if (test.value() instanceof List<?> list) {
            var said = alternatives(test.facet(), list);
            return about(test.facet(), said.ko(), said.en());
        }
        var value = words.word(test.facet(), (String) test.value());
        return switch (test.operator()) {
            case AT_LEAST -> about(test.facet(), value.ko() + " 이상", value.en() + " or above");
            case AT_MOST -> about(test.facet(), value.ko() + " 이하", value.en() + " or below");
            case MORE_THAN -> about(test.facet(), value.ko() + "보다 위", "above " + value.en());
            case LESS_THAN -> about(test.facet(), value.ko() + "보다 아래", "below " + value.en());
            case IS_NOT -> about(test.facet(), Korean.subject(value.ko()) + " 아님", "not " + value.en());
            default -> about(test.facet(), value.ko(), value.en());
        };
    }

    private Text set(Condition.Test test) {
        var name = words.name(test.facet());
        if (test.value() instanceof Boolean filled) {
            return filled
                    ? new Text(Korean.subject(name.ko()) + " 있음", "there are " + name.en())
                    : new Text(Korean.subject(name.ko()) + " 없음", "there are no " + name.en());
        }
        var said = test.value() instanceof List<?> list
                ? alternatives(test.facet(), list)
                : words.word(test.facet(), (String) test.value());
        return new Text(name.ko() + "에 " + said.ko() + " 포함", said.en() + " is among the " + name.en());
    }

    private Text alternatives(FacetName facet, List<?> list) {
        var said = list.stream().map(word -> words.word(facet, (String) word)).toList();
        return new Text(
                String.join(" · ", said.stream().map(Text::ko).toList()) + (said.size() > 1 ? " 중 하나" : ""),
                (said.size() > 1 ? "one of " : "")
                        + String.join(", ", said.stream().map(Text::en).toList()));
    }

    private Text about(FacetName facet, String ko, String en) {
        var name = words.name(facet);
        return new Text(Korean.subject(name.ko()) + " " + ko, name.en() + " is " + en);
    }
}
