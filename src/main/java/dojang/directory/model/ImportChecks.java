package dojang.directory.model;

import dojang.shared.model.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What lines must not say together, such as two heads of one unit. */
final class ImportChecks {

    private final Set<UnitId> headed = new HashSet<>();
    private final Map<String, String> tasks = new HashMap<>();
    private final List<Tenure> tenures = new ArrayList<>();
    private final List<ActingOrder> orders = new ArrayList<>();

    void unit(ImportLine line, UnitRecord unit, String task) {
        var other = tasks.put(task, unit.code());
        if (other != null) {
            line.problem("task " + task + " is already that of " + other);
        }
    }

    void post(ImportLine line, PostRecord post) {
        if (post.head() && !headed.add(post.unit())) {
            line.problem("the unit has a head already");
        }
    }

    /** SD-4: whoever audits has no other right. */
    void person(ImportLine line, PersonRecord person) {
        if (person.roles().contains("AUDITOR") && person.roles().size() > 1) {
            line.problem("AUDITOR cannot go with another role (SD-4)");
        }
    }

    void order(ImportLine line, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            line.problem("to is before from");
        }
    }

    void tenure(ImportLine line, Tenure tenure) {
        if (tenure.to() != null) {
            order(line, tenure.from(), tenure.to());
        }
        if (tenures.stream().anyMatch(other -> other.post().equals(tenure.post()) && other.overlaps(tenure))) {
            line.problem("somebody holds this post already on a day of this tenure");
        }
        tenures.add(tenure);
    }

    /** Domain study 4.7: one order at a time for a substitute, and a number for the long ones. */
    void actingOrder(ImportLine line, ActingOrder order) {
        if (orders.stream().anyMatch(other -> other.substitute().equals(order.substitute()) && other.overlaps(order))) {
            line.problem("the substitute has another order on a day of this one");
        }
        if (order.days() > ActingOrder.DAYS_WITHOUT_NUMBER && order.orderNumber() == null) {
            line.problem("an order of more than " + ActingOrder.DAYS_WITHOUT_NUMBER + " days needs its number");
        }
        if (tenures.stream()
                .anyMatch(held -> held.post().equals(order.post())
                        && held.person().equals(order.substitute())
                        && held.covers(order.from()))) {
            line.problem("nobody can act for a post of their own");
        }
        orders.add(order);
    }

    /** Notes every unit that is its own superior, directly or over others. */
    void tree(Map<String, UnitRecord> units, List<ImportProblem> problems) {
        if (parentsFirst(units).size() < units.size()) {
            var placed = new HashSet<>(parentsFirst(units));
            units.values().stream()
                    .filter(unit -> !placed.contains(unit))
                    .forEach(unit -> problems.add(
                            new ImportProblem(ImportFile.UNITS.fileName(), 0, unit.code() + " stands above itself")));
        }
    }

    /** The units in an order in which each can be written; those in a circle are left out. */
    List<UnitRecord> parentsFirst(Map<String, UnitRecord> units) {
        var open = new ArrayList<>(units.values());
        var waiting = new HashSet<UnitId>();
        open.forEach(unit -> waiting.add(unit.id()));
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
}
