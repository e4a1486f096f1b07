package dojang.insight.application;

import dojang.desk.application.CaseLedger;
import dojang.shared.model.CaseId;
import dojang.shared.model.WorkingCalendar;
import java.util.List;
import java.util.function.Predicate;

/**
 * Names of sets of cases, used for a number and for the list behind it, so that both are always the same: {@code open},
 * {@code decided}, {@code submitted}, {@code returned}, {@code stage.REVIEW}, {@code age.0-2}, {@code unit.<id>}.
 */
final class Selection {

    /** Age classes in working days, both ends inclusive. */
    static final List<String> AGES = List.of("0-2", "3-5", "6-10", "11-9999");

    private Selection() {}

    /**
     * The cases of the page which the name selects, in order of submission.
     *
     * @throws IllegalArgumentException if no selection has this name
     */
    static List<CaseId> select(String name, CaseLedger.Page page, WorkingCalendar calendar) {
        return page.lines().stream()
                .filter(condition(name, page, calendar))
                .map(CaseLedger.Line::id)
                .toList();
    }

    private static Predicate<CaseLedger.Line> condition(String name, CaseLedger.Page page, WorkingCalendar calendar) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return plain(name);
        }
        var value = name.substring(dot + 1);
        return switch (name.substring(0, dot)) {
            case "stage" -> line -> waits(line, page, step -> step.kind().name().equals(value));
            case "unit" ->
                line -> waits(line, page, step -> step.unit().toString().equals(value));
            case "age" -> line -> line.open() && ageIn(value, line, page, calendar);
            default -> throw new IllegalArgumentException("no selection is called " + name);
        };
    }

    private static Predicate<CaseLedger.Line> plain(String name) {
        return switch (name) {
            case "open" -> CaseLedger.Line::open;
            case "decided" -> line -> line.decided() != null;
            case "submitted" -> line -> true;
            case "returned" -> line -> line.returns() > 0;
            default -> throw new IllegalArgumentException("no selection is called " + name);
        };
    }

    private static boolean waits(CaseLedger.Line line, CaseLedger.Page page, Predicate<CaseLedger.Waiting> condition) {
        return page.waiting().stream().anyMatch(step -> step.id().equals(line.id()) && condition.test(step));
    }

    private static boolean ageIn(String range, CaseLedger.Line line, CaseLedger.Page page, WorkingCalendar calendar) {
        var ends = range.split("-", 2);
        int age = Figures.workingDays(line.submitted(), page.asOf(), calendar);
        return Integer.parseInt(ends[0]) <= age && age <= Integer.parseInt(ends[1]);
    }
}
