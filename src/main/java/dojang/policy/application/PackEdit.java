package dojang.policy.application;

import java.util.Map;

/** One thing done to the text of a pack. Whether the outcome is a rule book, its reader says. */
public sealed interface PackEdit {

    /**
     * The text afterwards, as canonical JSON.
     *
     * @throws dojang.shared.json.BadFile if what was typed is no JSON
     */
    String on(String content);

    /** Leaves it as it is. */
    record Nothing() implements PackEdit {

        @Override
        public String on(String content) {
            return content;
        }
    }

    /** Puts these values into the conditions at their JSON pointers. */
    record Values(Map<String, String> typed) implements PackEdit {

        public Values {
            typed = Map.copyOf(typed);
        }

        @Override
        public String on(String content) {
            return new PackEditor(content).with(typed);
        }
    }

    /** Puts a rule in the place of the one called so, or, where there is none, at the end. */
    record SetRule(String id, String text) implements PackEdit {

        @Override
        public String on(String content) {
            return new PackEditor(content).withRule(id, text);
        }
    }

    /** Takes a rule out. */
    record RemoveRule(String id) implements PackEdit {

        @Override
        public String on(String content) {
            return new PackEditor(content).withoutRule(id);
        }
    }
}
