package dojang.directory.model;

import dojang.shared.model.Text;
import dojang.shared.model.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What lines must not say together, such as two heads of one unit. */
final class ImportChecks {

    private final Set<UnitId> headed = new HashSet<>();
    private final Map<String, String> tasks = new HashMap<>();
    private final List<Tenure> tenures = new ArrayList<>();
    private final List<ActingOrder> orders = new ArrayList<>();
    private final Map<UnitId, UnitId> parents = new HashMap<>();

    /** What the directory keeps and the files do not mention; lines must agree with it too. */
    void against(Stored stored) {
        headed.addAll(stored.heads());
        tasks.putAll(stored.tasks());
        tenures.addAll(stored.tenures());
        parents.putAll(stored.parents());
    }

    void unit(ImportLine line, UnitRecord unit, String task) {
        var other = tasks.put(task, unit.code());
        if (other != null) {
            line.problem("task " + task + "는 이미 " + other + "의 것입니다", "task " + task + " is already that of " + other);
        }
    }

    void post(ImportLine line, PostRecord post) {
        if (post.head() && !headed.add(post.unit())) {
            line.problem("이 부서에는 이미 장이 있습니다", "the unit has a head already");
        }
    }

    /** SD-4: whoever audits has no other right. */
    void person(ImportLine line, PersonRecord person) {
        if (Role.excludeOneAnother(person.roles())) {
            line.problem("AUDITOR는 다른 역할과 함께할 수 없습니다 (SD-4)", "AUDITOR cannot go with another role (SD-4)");
        }
    }

    void order(ImportLine line, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            line.problem("to가 from보다 앞섭니다", "to is before from");
        }
    }

    void tenure(ImportLine line, Tenure tenure) {
        if (tenure.to() != null) {
            order(line, tenure.from(), tenure.to());
        }
        if (tenures.stream().anyMatch(other -> other.post().equals(tenure.post()) && other.overlaps(tenure))) {
            line.problem("이 기간에 이미 다른 임기가 이 직위에 있습니다", "somebody holds this post already on a day of this tenure");
        }
        tenures.add(tenure);
    }

    /** Domain study 4.7: one order at a time for a substitute, and a number for the long ones. */
    void actingOrder(ImportLine line, ActingOrder order) {
        if (orders.stream().anyMatch(other -> other.substitute().equals(order.substitute()) && other.overlaps(order))) {
            line.problem("이 사람은 같은 기간에 다른 명령이 있습니다", "the substitute has another order on a day of this one");
        }
        if (order.days() > ActingOrder.DAYS_WITHOUT_NUMBER && order.orderNumber() == null) {
            line.problem(
                    ActingOrder.DAYS_WITHOUT_NUMBER + "일을 넘는 명령에는 번호가 필요합니다",
                    "an order of more than " + ActingOrder.DAYS_WITHOUT_NUMBER + " days needs its number");
        }
        if (tenures.stream()
                .anyMatch(held -> held.post().equals(order.post())
                        && held.person().equals(order.substitute())
                        && held.covers(order.from()))) {
            line.problem("자기 직위를 대리할 수 없습니다", "nobody can act for a post of their own");
        }
        orders.add(order);
    }

    /** Notes every unit that is its own superior, directly or over others. */
    void tree(Map<String, UnitRecord> units, List<ImportProblem> problems) {
        if (parentsFirst(units).size() < units.size()) {
            var placed = new HashSet<>(parentsFirst(units));
            units.values().stream()
                    .filter(unit -> !placed.contains(unit))
                    .forEach(unit -> problems.add(new ImportProblem(
                            ImportFile.UNITS.fileName(),
                            0,
                            new Text(unit.code() + "가 자기 위에 있습니다", unit.code() + " stands above itself"))));
        }
    }

    /** The units in an order in which each can be written; those in a circle are left out. */
    List<UnitRecord> parentsFirst(Map<String, UnitRecord> units) {
        var waiting = units.values().stream().map(UnitRecord::id).collect(Collectors.toCollection(HashSet::new));
        var superiors = superiors(units);
        var open = units.values().stream()
                .filter(unit -> !isAboveItself(unit.id(), superiors))
                .collect(Collectors.toCollection(ArrayList::new));
        var placed = new ArrayList<UnitRecord>();
        boolean moved = true;
        while (moved) {
            var ready = open.stream()
                    .filter(unit -> unit.parent() == null || !waiting.contains(unit.parent()))
                    .toList();
            placed.addAll(ready);
            open.removeAll(ready);
            ready.forEach(unit -> waiting.remove(unit.id()));
            moved = !ready.isEmpty();
        }
        return placed;
    }

    /** Who stands above whom when the lines are written, with the units that no line mentions. */
    private Map<UnitId, UnitId> superiors(Map<String, UnitRecord> units) {
        var superiors = new HashMap<>(parents);
        for (var unit : units.values()) {
            if (unit.parent() != null) {
                superiors.put(unit.id(), unit.parent());
            }
        }
        return superiors;
    }

    private static boolean isAboveItself(UnitId unit, Map<UnitId, UnitId> superiors) {
        var seen = new HashSet<UnitId>();
        var above = superiors.get(unit);
        while (above != null && !above.equals(unit) && seen.add(above)) {
            above = superiors.get(above);
        }
        return unit.equals(above);
    }
}
