package dojang.directory.model;

import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.UnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the directory keeps beside the lines of an import: files change what they mention and must agree with the rest.
 *
 * @param heads   units whose head post no line mentions
 * @param tasks   tasks of units no line mentions, with the units' codes
 * @param tenures terms no line mentions
 * @param parents superiors of units no line mentions
 */
record Stored(Set<UnitId> heads, Map<String, String> tasks, List<Tenure> tenures, Map<UnitId, UnitId> parents) {

    /** Codes of units and posts, and terms, that lines mention. */
    record Mentioned(Set<String> units, Set<String> posts, Set<String> terms) {}

    static Stored beside(Records stored, Mentioned files) {
        var heads = stored.posts().stream()
                .filter(post -> post.head() && !files.posts().contains(post.code()))
                .map(PostRecord::unit)
                .collect(Collectors.toUnmodifiableSet());
        var tasks = new HashMap<String, String>();
        var parents = new HashMap<UnitId, UnitId>();
        for (var unit : stored.units()) {
            if (files.units().contains(unit.code())) {
                continue;
            }
            if (unit.task() != null) {
                tasks.put(unit.task(), unit.code());
            }
            if (unit.parent() != null) {
                parents.put(unit.id(), unit.parent());
            }
        }
        var logins = stored.people().stream().collect(Collectors.toMap(PersonRecord::id, PersonRecord::login));
        var codes = stored.posts().stream().collect(Collectors.toMap(PostRecord::id, PostRecord::code));
        var tenures = stored.tenures().stream()
                .filter(tenure -> !files.terms().contains(term(tenure, logins, codes)))
                .toList();
        return new Stored(heads, tasks, tenures, parents);
    }

    private static String term(Tenure tenure, Map<PersonId, String> logins, Map<PostId, String> codes) {
        return term(
                logins.getOrDefault(tenure.person(), ""),
                codes.getOrDefault(tenure.post(), ""),
                tenure.from().toString());
    }

    /** How one term is told from another in a file. */
    static String term(String login, String post, String from) {
        return login + " " + post + " " + from;
    }
}
