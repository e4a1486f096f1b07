package dojang.policy.model.wording;

import dojang.shared.model.Text;
import java.util.List;
import java.util.Map;

/**
 * The pack's word list.
 *
 * @param clauses model texts of clauses every memorandum needs, by role, in each language
 */
public record WordList(Text text, String basis, List<Term> terms, Map<String, Text> clauses) {

    /** A list that finds nothing. */
    public static final WordList EMPTY = new WordList(new Text("", ""), "", List.of(), Map.of());

    public WordList {
        terms = List.copyOf(terms);
        clauses = Map.copyOf(clauses);
    }
}
