package dojang.insight.application;

import dojang.approval.model.CaseSelection;
import dojang.approval.model.CaseSelection.Aged;
import dojang.approval.model.CaseSelection.Plain;
import dojang.shared.model.StepKind;
import dojang.shared.model.UnitId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Names of sets of cases, used for a number and for the list behind it, so that both are always the same: {@code open},
 * {@code decided}, {@code submitted}, {@code returned}, {@code stage.REVIEW}, {@code age.0-2}, {@code unit.<id>}.
 */
final class Selection {

    /** Age classes in working days. */
    static final List<Aged> AGES = List.of(new Aged(0, 2), new Aged(3, 5), new Aged(6, 10), new Aged(11, Aged.EVER));

    private Selection() {}

    /** What the name selects; empty if no selection has this name. */
    static Optional<CaseSelection> of(String name) {
        int dot = name.indexOf('.');
        try {
            return Optional.of(dot < 0 ? plain(name) : of(name.substring(0, dot), name.substring(dot + 1)));
        } catch (IllegalArgumentException e) {
            // names come from addresses; what cannot be read is none
            return Optional.empty();
        }
    }

    private static CaseSelection of(String by, String value) {
        return switch (by) {
            case "stage" -> new CaseSelection.AskedAs(StepKind.valueOf(value));
            case "unit" -> new CaseSelection.AskedOf(UnitId.of(value));
            case "age" ->
                AGES.stream()
                        .filter(age -> name(age).equals("age." + value))
                        .findFirst()
                        .orElseThrow(IllegalArgumentException::new);
            default -> throw new IllegalArgumentException(by);
        };
    }

    private static CaseSelection plain(String name) {
        if (!name.equals(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(name);
        }
        return Plain.valueOf(name.toUpperCase(Locale.ROOT));
    }

    static String name(CaseSelection selection) {
        if (selection instanceof CaseSelection.AskedAs asked) {
            return "stage." + asked.kind();
        }
        if (selection instanceof CaseSelection.AskedOf asked) {
            return "unit." + asked.unit();
        }
        return selection instanceof Aged age
                ? "age." + age.from() + "-" + age.to()
                : String.valueOf(selection).toLowerCase(Locale.ROOT);
    }
}
