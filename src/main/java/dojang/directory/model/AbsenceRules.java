package dojang.directory.model;

import dojang.shared.model.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When an absence may be entered, taken back or ended early. */
public final class AbsenceRules {

    private AbsenceRules() {}

    /** What stands against entering it; empty when nothing does. */
    public static List<DirectoryObjection> toSet(
            DirectorySnapshot directory, PersonId actor, Absence absence, Instant at) {
        var right = right(directory, actor, absence, at);
        if (right.isPresent()) {
            return List.of(new DirectoryObjection(
                    right.get() == DirectoryRefusal.SUSPENSION_BY_OTHERS ? "reason" : "person", right.get()));
        }
        var objections = new ArrayList<>(Period.objections(absence.from(), absence.to(), Period.today(at)));
        boolean twice = directory.records().absences().stream()
                .anyMatch(other -> other.person().equals(absence.person()) && other.overlaps(absence));
        if (objections.isEmpty() && twice) {
            objections.add(new DirectoryObjection("from", DirectoryRefusal.ABSENT_ALREADY));
        }
        return objections;
    }

    /** What stands against taking it back: only what has not begun can be as if it had never been. */
    public static Optional<DirectoryRefusal> toCancel(
            DirectorySnapshot directory, PersonId actor, Absence absence, Instant at) {
        return right(directory, actor, absence, at)
                .or(() -> absence.from().isAfter(Period.today(at))
                        ? Optional.empty()
                        : Optional.of(DirectoryRefusal.ABSENCE_BEGUN));
    }

    /** What stands against being back today. */
    public static Optional<DirectoryRefusal> toEnd(
            DirectorySnapshot directory, PersonId actor, Absence absence, Instant at) {
        return right(directory, actor, absence, at)
                .or(() -> absence.covers(Period.today(at))
                        ? Optional.empty()
                        : Optional.of(DirectoryRefusal.ABSENCE_NOT_RUNNING));
    }

    /** Everybody for themselves and superiors for their people; but nobody suspends or readmits themselves. */
    private static Optional<DirectoryRefusal> right(
            DirectorySnapshot directory, PersonId actor, Absence absence, Instant at) {
        boolean own = absence.person().equals(actor);
        if (own && absence.reason() == AbsenceReason.SUSPENSION) {
            return Optional.of(DirectoryRefusal.SUSPENSION_BY_OTHERS);
        }
        return own || ReportingLine.over(directory, actor, absence.person(), at)
                ? Optional.empty()
                : Optional.of(DirectoryRefusal.NOT_YOUR_PEOPLE);
    }
}
