package dojang.directory.model;

import dojang.shared.model.Level;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.Text;
import dojang.shared.model.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Reads the directory's files strictly: every problem is named by file and line, and all of them at once. References may
 * point to lines of any of the files or to what the database already knows.
 */
public final class ImportReader {

    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9.]{1,59}");

    /** Bytes of all changes that one entry of the log can name; whoever changes more does so in several imports. */
    private static final int CHANGES_BYTES = 40_000;

    private final Supplier<UUID> ids;
    private final Map<String, UUID> units;
    private final Map<String, UUID> posts;
    private final Map<String, UUID> logins;
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Map<String, UnitRecord> readUnits = new LinkedHashMap<>();
    private final Map<String, PostRecord> readPosts = new LinkedHashMap<>();
    private final ImportedPeople people;
    private final Records stored;
    private final List<Tenure> tenures = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<ActingOrder> orders = new ArrayList<>();
    private final ImportChecks checks = new ImportChecks();

    private ImportReader(ImportDoor door, KnownCodes known, Records stored, Supplier<UUID> ids) {
        this.ids = ids;
        this.stored = stored;
        units = new HashMap<>(known.units());
        posts = new HashMap<>(known.posts());
        logins = new HashMap<>(known.people());
        people = new ImportedPeople(door, stored);
    }

    /**
     * Reads the files; lines must agree with what is stored and not mentioned.
     *
     * @param files  text by {@link ImportFile#fileName}; an absent file is an empty one
     * @param known  what the database has
     * @param stored what the directory keeps
     * @param ids    fresh ids for what is new
     */
    public static ImportPlan read(
            ImportDoor door, Map<String, String> files, KnownCodes known, Records stored, Supplier<UUID> ids) {
        return new ImportReader(door, known, stored, ids).read(files);
    }

    private ImportPlan read(Map<String, String> files) {
        // ids first, so that a line may point to a later one
        each(files, ImportFile.UNITS, line -> units.computeIfAbsent(line.text("code"), code -> ids.get()));
        each(files, ImportFile.POSTS, line -> posts.computeIfAbsent(line.text("code"), code -> ids.get()));
        each(files, ImportFile.PEOPLE, line -> logins.computeIfAbsent(line.text("login"), login -> ids.get()));
        checks.against(Stored.beside(stored, mentioned(files)));
        problems.clear();
        each(files, ImportFile.UNITS, this::unit);
        each(files, ImportFile.POSTS, this::post);
        each(files, ImportFile.PEOPLE, this::person);
        each(files, ImportFile.ABSENCES, this::absence);
        each(files, ImportFile.ACTING_ORDERS, this::order);
        checks.tree(readUnits, problems);
        people.keepTheLast();
        var changes = people.changes(tenures, stored.tenures(), this::code);
        if (changes.stream().mapToInt(ImportChange::bytes).sum() > CHANGES_BYTES) {
            problems.add(
                    new ImportProblem(
                            ImportFile.PEOPLE.fileName(),
                            0,
                            new Text(
                                    "아는 사람에 대한 변경 " + changes.size() + "건은 한 번에 기록하기에 너무 많습니다. 나누어 가져오십시오",
                                    changes.size()
                                            + " changes of known people are more than one entry can name; bring them in parts")));
        }
        return new ImportPlan(
                new Records(
                        checks.parentsFirst(readUnits),
                        List.copyOf(readPosts.values()),
                        people.people(),
                        tenures,
                        absences,
                        orders),
                problems,
                changes);
    }

    private String code(PostId post) {
        return posts.entrySet().stream()
                .filter(known -> known.getValue().equals(post.value()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("?");
    }

    private Stored.Mentioned mentioned(Map<String, String> files) {
        var inFiles = new Stored.Mentioned(new HashSet<>(), new HashSet<>(), new HashSet<>());
        each(files, ImportFile.UNITS, line -> inFiles.units().add(line.text("code")));
        each(files, ImportFile.POSTS, line -> inFiles.posts().add(line.text("code")));
        each(
                files,
                ImportFile.PEOPLE,
                line -> inFiles.terms().add(Stored.term(line.text("login"), line.text("post"), line.text("from"))));
        return inFiles;
    }

    private void each(Map<String, String> files, ImportFile file, Consumer<ImportLine> reader) {
        Optional.ofNullable(files.get(file.fileName())).ifPresent(text -> file.read(text, problems, reader));
    }

    private void unit(ImportLine line) {
        var code = line.code("code");
        var parent = line.optional("parent").flatMap(above -> find(line, units, "parent", above));
        var task = line.optional("task");
        var unit = new UnitRecord(
                new UnitId(id(units, code)),
                code,
                new Text(line.text("name_ko"), line.text("name_en")),
                line.oneOf("level", UnitLevel.class),
                parent.map(UnitId::new).orElse(null),
                task.orElse(null),
                line.number("place"));
        task.ifPresent(name -> checks.unit(line, unit, name));
        if (readUnits.put(code, unit) != null) {
            line.problem("코드 " + code + "가 두 번 나옵니다", "code " + code + " is given twice");
        }
    }

    private void post(ImportLine line) {
        var code = line.code("code");
        var unit = find(line, units, "unit", line.text("unit"));
        var post = new PostRecord(
                new PostId(id(posts, code)),
                code,
                new UnitId(unit.orElseGet(ids)),
                new Text(line.text("title_ko"), line.text("title_en")),
                line.oneOf("level", Level.class),
                line.yesOrNo("head"));
        checks.post(line, post);
        if (readPosts.put(code, post) != null) {
            line.problem("코드 " + code + "가 두 번 나옵니다", "code " + code + " is given twice");
        }
    }

    private void person(ImportLine line) {
        var login = line.matching("login", LOGIN, new Text("소문자, 숫자, 점", "small letters, digits and dots"));
        var person = people.person(line, login, id(logins, login));
        checks.person(line, person);
        line.optional("post").ifPresent(post -> tenure(line, person, post));
    }

    private void tenure(ImportLine line, PersonRecord person, String post) {
        var from = line.needDay("from");
        var to = line.day("to").orElse(null);
        find(line, posts, "post", post)
                .map(id -> new Tenure(person.id(), new PostId(id), from, to))
                .ifPresent(tenure -> {
                    checks.tenure(line, tenure);
                    tenures.add(tenure);
                });
    }

    private void absence(ImportLine line) {
        var from = line.needDay("from");
        var to = line.needDay("to");
        var reason = line.oneOf("reason", AbsenceReason.class);
        checks.order(line, from, to);
        find(line, logins, "login", line.text("login"))
                .ifPresent(person -> absences.add(new Absence(new PersonId(person), from, to, reason)));
    }

    private void order(ImportLine line) {
        var from = line.needDay("from");
        var to = line.needDay("to");
        checks.order(line, from, to);
        var post = find(line, posts, "post", line.text("post"));
        var substitute = find(line, logins, "substitute", line.text("substitute"));
        if (post.isPresent() && substitute.isPresent()) {
            var order = new ActingOrder(
                    new PostId(post.get()),
                    new PersonId(substitute.get()),
                    from,
                    to,
                    line.optional("order_no").orElse(null));
            checks.actingOrder(line, order);
            orders.add(order);
        }
    }

    private static Optional<UUID> find(ImportLine line, Map<String, UUID> known, String column, String code) {
        var found = Optional.ofNullable(known.get(code));
        if (found.isEmpty() && !code.isEmpty()) {
            line.problem(
                    column + " \"" + code + "\"는 파일에도 조직도에도 없습니다",
                    column + " \"" + code + "\" is in no file and not in the directory");
        }
        return found;
    }

    private UUID id(Map<String, UUID> known, String code) {
        return known.computeIfAbsent(code, missing -> ids.get());
    }
}
