package dojang.directory.model;

import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people of an import beside those who are known: what a line leaves empty stays, and what changes is named. */
final class ImportedPeople {

    private static final Set<String> LANGUAGES = Set.of("ko", "en");

    private final ImportDoor door;
    private final Map<String, PersonRecord> known;
    private final Map<String, ImportLine> lines = new LinkedHashMap<>();
    private final Map<String, PersonRecord> read = new LinkedHashMap<>();

    ImportedPeople(ImportDoor door, Records stored) {
        this.door = door;
        known = stored.people().stream().collect(Collectors.toMap(PersonRecord::login, Function.identity()));
    }

    List<PersonRecord> people() {
        return List.copyOf(read.values());
    }

    PersonRecord person(ImportLine line, String login, UUID id) {
        var before = Optional.ofNullable(known.get(login));
        var person = new PersonRecord(
                new PersonId(id),
                login,
                new Text(line.text("name_ko"), line.text("name_en")),
                roles(line, before),
                language(line, before),
                before.map(PersonRecord::active).orElse(true));
        var earlier = read.put(login, person);
        if (earlier != null && !earlier.equals(person)) {
            line.problem(
                    login + "의 이름, 역할이나 언어가 앞줄과 다릅니다",
                    login + " has another name, role or language in an earlier line");
        }
        lines.put(login, line);
        return person;
    }

    private Set<String> roles(ImportLine line, Optional<PersonRecord> before) {
        var stands = before.map(PersonRecord::roles).orElse(Set.of());
        var said = line.optional("roles")
                .map(text -> Set.copyOf(List.of(text.split("\\s+"))))
                .orElse(stands);
        said.stream()
                .filter(role -> !Role.NAMES.contains(role))
                .forEach(role -> line.problem("없는 역할입니다: " + role, "no such role: " + role));
        if (door == ImportDoor.PAGE && !said.equals(stands)) {
            var change = words(stands) + " → " + words(said);
            line.problem(
                    "역할은 여기서 바꿀 수 없습니다: " + change + ". 역할은 두 사람이 역할 화면에서 바꿉니다.",
                    "roles cannot be changed here: " + change
                            + "; roles change with two administrators, on the page Roles");
        }
        return said;
    }

    private static String language(ImportLine line, Optional<PersonRecord> before) {
        var language = line.optional("language")
                .orElse(before.map(PersonRecord::language).orElse("ko"));
        if (!LANGUAGES.contains(language)) {
            line.problem(
                    "language \"" + language + "\"는 ko나 en이어야 합니다", "language \"" + language + "\" must be ko or en");
        }
        return language;
    }

    /** Whoever would be the last to have such a role keeps it. */
    void keepTheLast() {
        for (var role : Role.lost(known.values(), afterwards())) {
            read.values().stream()
                    .filter(person -> Optional.ofNullable(known.get(person.login()))
                            .filter(before -> before.roles().contains(role.name()))
                            .isPresent())
                    .forEach(person -> Objects.requireNonNull(lines.get(person.login()))
                            .problem(
                                    person.login() + "는 마지막 " + role + "이므로 그 역할을 잃을 수 없습니다",
                                    person.login() + " is the last " + role + " and cannot lose that role"));
        }
    }

    private Collection<PersonRecord> afterwards() {
        var all = new LinkedHashMap<>(known);
        all.putAll(read);
        return all.values();
    }

    /** What changes about whom, old and new; the language somebody has chosen is never changed by a file. */
    List<ImportChange> changes(List<Tenure> terms, List<Tenure> storedTerms, Function<PostId, String> code) {
        var changes = new ArrayList<ImportChange>();
        for (var person : read.values()) {
            var before = Optional.ofNullable(known.get(person.login()));
            before.ifPresent(known -> change(person, ImportChange.Field.NAME, words(known.name()), words(person.name()))
                    .ifPresent(changes::add));
            change(
                            person,
                            ImportChange.Field.ROLES,
                            before.map(known -> words(known.roles())).orElse(""),
                            words(person.roles()))
                    .ifPresent(changes::add);
            if (before.isPresent()) {
                terms(person, terms, storedTerms, code).forEach(changes::add);
            }
        }
        return changes;
    }

    private static Stream<ImportChange> terms(
            PersonRecord person, List<Tenure> terms, List<Tenure> stored, Function<PostId, String> code) {
        return terms.stream().filter(term -> term.person().equals(person.id())).flatMap(term -> {
            var before = stored.stream()
                    .filter(known -> known.person().equals(term.person())
                            && known.post().equals(term.post())
                            && known.from().equals(term.from()))
                    .findFirst();
            return change(
                    person,
                    ImportChange.Field.TERM,
                    before.map(known -> words(known, code)).orElse(""),
                    words(term, code))
                    .stream();
        });
    }

    private static Optional<ImportChange> change(
            PersonRecord person, ImportChange.Field field, String before, String after) {
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new ImportChange(person.login(), person.name(), field, before, after));
    }

    private static String words(Set<String> roles) {
        return String.join(" ", new TreeSet<>(roles));
    }

    private static String words(Text name) {
        return name.ko() + " / " + name.en();
    }

    private static String words(Tenure term, Function<PostId, String> code) {
        return code.apply(term.post()) + " " + term.from() + " – " + (term.to() == null ? "" : term.to());
    }
}
