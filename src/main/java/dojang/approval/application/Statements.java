package dojang.approval.application;

import dojang.approval.model.Verb;
import dojang.shared.model.Bounds;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether what somebody says with an act is more than the log can hold, by whichever way it came. */
final class Statements {

    /** The text of a case is bounded by its form. */
    private static final String CONTENT = "content";

    private Statements() {}

    static boolean areTooLong(CaseRequest request) {
        var said = request.asked().entrySet().stream()
                .filter(fact -> request.verb() != Verb.EDIT || !fact.getKey().equals(CONTENT))
                .flatMap(fact -> texts(fact.getValue()))
                .toList();
        return said.stream().anyMatch(text -> Bounds.exceeds(Bounds.STATEMENT, text))
                || said.stream()
                                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                                .sum()
                        > Bounds.ACT_BYTES;
    }

    private static Stream<String> texts(Object value) {
        if (value instanceof List<?> items) {
            return items.stream().flatMap(Statements::texts);
        }
        return value instanceof Map<?, ?> members
                ? members.values().stream().flatMap(Statements::texts)
                : Stream.of(String.valueOf(value));
    }
}
