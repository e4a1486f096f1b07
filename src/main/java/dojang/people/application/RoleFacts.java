package dojang.people.application;

import dojang.directory.model.DirectorySnapshot;
import dojang.directory.model.ImportChange;
import dojang.directory.model.RoleChange;
import dojang.shared.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What an entry of the log tells of a change of roles, readable without any other table. */
final class RoleFacts {

    private RoleFacts() {}

    /** Whose roles, old and new, and who proposed it; who decides is the entry's own actor. */
    static Map<String, Object> of(DirectorySnapshot directory, RoleChange change) {
        return Map.of(
                "change",
                change.id().toString(),
                "person",
                change.person().toString(),
                "personName",
                text(directory.personName(change.person())),
                "before",
                words(change.before()),
                "after",
                words(change.after()),
                "proposer",
                change.proposedBy().toString(),
                "proposerName",
                text(directory.personName(change.proposedBy())));
    }

    /** The same with the change itself, in the form in which an import tells of its own. */
    static Map<String, Object> given(DirectorySnapshot directory, RoleChange change) {
        var person = directory.person(change.person()).orElseThrow();
        var facts = new TreeMap<String, Object>(of(directory, change));
        facts.put(
                "changes",
                List.of(new ImportChange(
                                person.login(),
                                person.name(),
                                ImportChange.Field.ROLES,
                                words(change.before()),
                                words(change.after()))
                        .facts()));
        return facts;
    }

    static String words(Set<String> roles) {
        return String.join(" ", new TreeSet<>(roles));
    }

    private static Map<String, Object> text(Text text) {
        return Map.of("ko", text.ko(), "en", text.en());
    }
}
