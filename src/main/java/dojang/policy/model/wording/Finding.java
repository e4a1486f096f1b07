package dojang.policy.model.wording;

import dojang.shared.model.Text;
import java.io.Serializable;
import java.util.Locale;

/**
 * An expression the guard found.
 *
 * @param term    the line of the word list, such as SHALL
 * @param from    place of its first character in the text, counted from 0
 * @param found   the expression as it stands there
 * @param instead what to write instead
 * @param rule    the rule that speaks of it
 */
public record Finding(String term, WordClass group, Passage passage, int from, String found, Text instead, String rule)
        implements Serializable {

    /** What an answer is given to: the expression in this paragraph and language, wherever it stands there. */
    public String key() {
        return key(passage.section(), passage.language(), found);
    }

    public static String key(String section, String language, String found) {
        return section + "/" + language + "/"
                + found.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    public int to() {
        return from + found.length();
    }
}
