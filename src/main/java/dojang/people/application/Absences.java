package dojang.people.application;

import dojang.audit.model.EntryKind;
import dojang.directory.application.Directory;
import dojang.directory.application.DirectoryChanges;
import dojang.directory.model.Absence;
import dojang.directory.model.AbsenceRules;
import dojang.directory.model.DirectoryObjection;
import dojang.directory.model.DirectoryRefusal;
import dojang.directory.model.DirectorySnapshot;
import dojang.directory.model.Recorded;
import dojang.directory.model.ReportingLine;
import dojang.security.application.Caller;
import dojang.security.application.Roles;
import dojang.shared.model.PersonId;
import dojang.shared.model.WorkingCalendar;
import dojang.shared.time.ProductClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who is away when: everybody enters the own absence, superiors also those of their people. */
@Stateless
public class Absences {

    @Inject
    DirectoryTransaction door;

    @Inject
    DirectoryChanges changes;

    @Inject
    Directory directory;

    @Inject
    ProductClock clock;

    @RolesAllowed(Roles.SIGNED_IN)
    public AbsenceView view() {
        var reader = Caller.current();
        var at = clock.now();
        var today = at.atZone(WorkingCalendar.SEOUL).toLocalDate();
        var now = directory.snapshot();
        var all = changes.absences();
        var own = all.stream()
                .filter(absence -> absence.what().person().equals(reader))
                .filter(absence -> !absence.what().to().isBefore(today.minusYears(1)))
                .sorted(Comparator.comparing(
                                (Recorded<Absence> absence) -> absence.what().from())
                        .reversed())
                .map(absence -> line(now, absence, reader, at))
                .toList();
        var people = all.stream()
                .filter(absence -> !absence.what().to().isBefore(today))
                .filter(absence -> !absence.what().person().equals(reader))
                .filter(absence ->
                        ReportingLine.over(now, reader, absence.what().person(), at))
                .map(absence -> line(now, absence, reader, at))
                .toList();
        return new AbsenceView(own, people, persons(now, reader, at));
    }

    /** Puts an absence into the directory and on record. */
    @RolesAllowed(Roles.SIGNED_IN)
    public PeopleAnswer set(UUID key, Absence absence) {
        return door.put(
                EntryKind.ABSENCE_SET,
                key,
                asked("set", absence),
                moment -> AbsenceRules.toSet(moment.directory(), moment.actor(), absence, moment.at()),
                moment -> changes.add(absence, moment.actor()));
    }

    /** Takes an absence back that has not begun. */
    @RolesAllowed(Roles.SIGNED_IN)
    public PeopleAnswer cancel(UUID key, UUID id) {
        return change("cancel", key, id, AbsenceRules::toCancel);
    }

    /** The person is back today: the absence ended yesterday, and what waits at the post is theirs again. */
    @RolesAllowed(Roles.SIGNED_IN)
    public PeopleAnswer end(UUID key, UUID id) {
        return change("end", key, id, AbsenceRules::toEnd);
    }

    private PeopleAnswer change(String what, UUID key, UUID id, Rule rule) {
        return door.put(
                EntryKind.ABSENCE_SET,
                key,
                Map.of("what", what, "absence", id.toString()),
                moment -> DirectoryObjection.against(
                        "absence",
                        find(id),
                        DirectoryRefusal.ABSENCE_GONE,
                        absence -> rule.objection(moment.directory(), moment.actor(), absence.what(), moment.at())),
                moment -> find(id).ifPresent(absence -> changes.endAbsence(absence, moment.today(), moment.at())));
    }

    private Optional<Recorded<Absence>> find(UUID id) {
        return changes.absences().stream()
                .filter(absence -> absence.id().equals(id))
                .findFirst();
    }

    private static Map<String, String> asked(String what, Absence absence) {
        return Map.of(
                "what",
                what,
                "person",
                absence.person().toString(),
                "from",
                absence.from().toString(),
                "to",
                absence.to().toString(),
                "reason",
                absence.reason().name());
    }

    private static AbsenceLine line(
            DirectorySnapshot directory, Recorded<Absence> recorded, PersonId reader, Instant at) {
        var absence = recorded.what();
        return new AbsenceLine(
                recorded.id(),
                directory.personName(absence.person()),
                Titles.of(directory, absence.person(), at),
                absence.from(),
                absence.to(),
                absence.reason().name(),
                absence.covers(at.atZone(WorkingCalendar.SEOUL).toLocalDate()),
                AbsenceRules.toCancel(directory, reader, absence, at).isEmpty(),
                AbsenceRules.toEnd(directory, reader, absence, at).isEmpty());
    }

    private static List<Choice> persons(DirectorySnapshot directory, PersonId reader, Instant at) {
        return directory.records().people().stream()
                .filter(person -> person.active() && !person.id().equals(reader))
                .filter(person -> ReportingLine.over(directory, reader, person.id(), at))
                .map(person -> new Choice(person.id().value(), person.name(), Titles.of(directory, person.id(), at)))
                .toList();
    }

    private interface Rule {
        Optional<DirectoryRefusal> objection(DirectorySnapshot directory, PersonId actor, Absence absence, Instant at);
    }
}
