package dojang.paper.model;

import dojang.policy.model.wording.Finding;
import java.util.Map;
import java.util.TreeMap;

/** The drafter's answers to what the guard of the language found. */
public final class WordingAnswers {

    private WordingAnswers() {}

    /** Answers by {@link Finding#key()}; a line without an answer is none. */
    public static Map<String, String> of(Content content) {
        var answers = new TreeMap<String, String>();
        for (var row : content.rows(FormDefinition.WORDING_ANSWERS)) {
            if (row.get("answer") instanceof String answer) {
                answers.put(Finding.key(cell(row, "section"), cell(row, "language"), cell(row, "found")), answer);
            }
        }
        return answers;
    }

    private static String cell(Map<String, Object> row, String column) {
        return row.get(column) instanceof String text ? text : "";
    }
}
