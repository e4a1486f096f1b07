package dojang.policy.application;

import dojang.shared.model.Text;
import java.util.List;

/**
 * A piece of a change that is edited.
 *
 * @param id     such as R-05; {@code table.} with a kind for the rows that find its decider
 * @param text   the rule as JSON; empty for rows
 * @param groups the values its conditions compare with
 */
public record Piece(String id, String text, List<Group> groups) {

    /** Values that belong together: of one post in the table, of a rule. */
    public record Group(Text heading, List<Value> values) {}

    /**
     * A value that can be typed over.
     *
     * @param pointer where it stands in the text of the change
     * @param facet   what it is compared with, in words
     * @param is      how, in words
     * @param options what it can be; empty where it is typed
     */
    public record Value(String pointer, Text facet, Text is, String value, List<Option> options) {

        /** Its place as part of an element's id. */
        public String key() {
            return pointer.replace("/", "-");
        }
    }

    /** A word that can be chosen. */
    public record Option(String value, Text label) {}

    /** All its values. */
    public List<Value> values() {
        return groups.stream().flatMap(group -> group.values().stream()).toList();
    }
}
