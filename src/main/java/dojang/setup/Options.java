package dojang.setup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was typed behind a command: {@code --name value} pairs, and {@code --name} alone for a switch. */
record Options(Map<String, String> values) {

    private static final Set<String> SWITCHES = Set.of("dry-run");

    /**
     * Reads the words.
     *
     * @throws SetupProblem for a word that is no option or an option without its value
     */
    static Options of(List<String> words) {
        var values = new HashMap<String, String>();
        for (int at = 0; at < words.size(); at++) {
            var name = words.get(at).startsWith("--") ? words.get(at).substring(2) : "";
            if (name.isEmpty()) {
                throw new SetupProblem(
                        "\"" + words.get(at) + "\" is no option; options look like --folder /etc/dojang.");
            }
            if (SWITCHES.contains(name)) {
                values.put(name, "true");
            } else if (++at < words.size()) {
                values.put(name, words.get(at));
            } else {
                throw new SetupProblem("--" + name + " needs a value behind it.");
            }
        }
        return new Options(Map.copyOf(values));
    }

    String need(String name) {
        return find(name)
                .orElseThrow(() -> new SetupProblem("This command needs --" + name + "; see the list of commands."));
    }

    String or(String name, String other) {
        return find(name).orElse(other);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
