package dojang.people.application;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.audit.model.EntryKind;
import dojang.desk.application.OpenMatter;
import dojang.desk.application.PostReader;
import dojang.directory.application.Directory;
import dojang.directory.application.DirectoryChanges;
import dojang.directory.model.DirectoryObjection;
import dojang.directory.model.DirectoryRefusal;
import dojang.directory.model.DirectorySnapshot;
import dojang.directory.model.Handover;
import dojang.directory.model.HandoverRules;
import dojang.directory.model.PersonRecord;
import dojang.directory.model.PostRecord;
import dojang.directory.model.ReportingLine;
import dojang.people.application.DirectoryTransaction.Moment;
import dojang.people.persistence.HandoverBook;
import dojang.people.persistence.HandoverRow;
import dojang.people.persistence.MatterRow;
import dojang.security.application.Caller;
import dojang.security.application.Roles;
import dojang.shared.model.CaseId;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.WorkingCalendar;
import dojang.shared.time.ProductClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** 인계·인수: a post passes to the next person with everything open at it (domain study 4.7; AS-25). */
@Stateless
public class Handovers {

    private static final Set<String> UNFINISHED = Set.of("state.DRAFT", "state.RETURNED", "state.RECALLED");

    @Inject
    DirectoryTransaction door;

    @Inject
    DirectoryChanges changes;

    @Inject
    HandoverBook book;

    @Inject
    PostReader posts;

    @Inject
    Directory directory;

    @Inject
    ProductClock clock;

    @RolesAllowed(Roles.SIGNED_IN)
    public HandoverView view() {
        var reader = Caller.current();
        var at = clock.now();
        var now = directory.snapshot();
        var mine = now.postsByUnit()
                .filter(post -> ReportingLine.appoints(now, reader, post, at))
                .toList();
        var persons = mine.isEmpty()
                ? List.<Choice>of()
                : now.records().people().stream()
                        .filter(PersonRecord::active)
                        .map(person -> new Choice(person.id().value(), person.name(), Titles.of(now, person.id(), at)))
                        .toList();
        var lines = book.concerning(reader, mine.stream().map(PostRecord::id).collect(Collectors.toSet())).stream()
                .map(row -> line(row, now, reader, at))
                .toList();
        return new HandoverView(
                mine.stream().map(post -> Choice.of(now, post, at)).toList(), persons, lines);
    }

    /** What would go along with the post today; empty for a post the reader does not hand over. */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<OpenMatter> matters(PostId post) {
        var now = directory.snapshot();
        return now.post(post)
                .filter(found -> ReportingLine.appoints(now, Caller.current(), found, clock.now()))
                .map(found -> posts.matters(found.id()))
                .orElse(List.of());
    }

    /** Ends the present term and begins the next, and keeps what went along. */
    @RolesAllowed(Roles.SIGNED_IN)
    public PeopleAnswer handOver(UUID key, Handover handover, String note) {
        return door.put(
                EntryKind.HANDOVER,
                key,
                Map.of(
                        "post",
                        handover.post().toString(),
                        "successor",
                        handover.successor().toString(),
                        "day",
                        handover.day().toString(),
                        "leaves",
                        String.valueOf(handover.leaves()),
                        "note",
                        note),
                moment -> HandoverRules.toHandOver(moment.directory(), moment.actor(), handover, moment.at()),
                moment -> write(handover, note, moment));
    }

    private void write(Handover handover, String note, Moment moment) {
        var eve =
                handover.day().minusDays(1).atStartOfDay(WorkingCalendar.SEOUL).toInstant();
        var row = new HandoverRow(
                UuidCreator.getTimeOrderedEpoch(),
                handover,
                moment.directory().holderOf(handover.post(), eve).orElse(null),
                note,
                moment.actor(),
                moment.at(),
                null);
        var matters = posts.matters(handover.post()).stream()
                .map(matter -> new MatterRow(
                        matter.kind().name(),
                        matter.caseId().value(),
                        matter.reference(),
                        matter.detail(),
                        matter.due()))
                .toList();
        book.add(row, matters);
        changes.write(HandoverRules.terms(moment.directory(), handover));
    }

    /** The successor confirms that everything was handed over. */
    @RolesAllowed(Roles.SIGNED_IN)
    public PeopleAnswer receive(UUID key, UUID id) {
        return door.put(
                EntryKind.HANDOVER_RECEIVED,
                key,
                Map.of("handover", id.toString()),
                moment -> DirectoryObjection.against(
                        "handover",
                        book.find(id),
                        DirectoryRefusal.HANDOVER_GONE,
                        row -> cannotReceive(row, moment.actor(), moment.at())),
                moment -> book.receive(id, moment.at()));
    }

    private static Optional<DirectoryRefusal> cannotReceive(HandoverRow row, PersonId reader, Instant at) {
        if (!row.handover().successor().equals(reader)) {
            return Optional.of(DirectoryRefusal.NOT_THE_SUCCESSOR);
        }
        if (row.receivedAt() != null) {
            return Optional.of(DirectoryRefusal.RECEIVED_ALREADY);
        }
        return at.atZone(WorkingCalendar.SEOUL)
                        .toLocalDate()
                        .isBefore(row.handover().day())
                ? Optional.of(DirectoryRefusal.RECEIPT_TOO_EARLY)
                : Optional.empty();
    }

    private HandoverLine line(HandoverRow row, DirectorySnapshot now, PersonId reader, Instant at) {
        var handover = row.handover();
        var predecessor = row.predecessor();
        boolean holds = now.holderOf(handover.post(), at).filter(reader::equals).isPresent();
        return new HandoverLine(
                row.id(),
                now.postTitle(handover.post()),
                Titles.unit(now, handover.post()),
                predecessor == null ? null : now.personName(predecessor),
                now.personName(handover.successor()),
                handover.day(),
                row.note(),
                now.personName(row.madeBy()),
                row.receivedAt(),
                cannotReceive(row, reader, at).isEmpty(),
                book.matters(row.id()).stream()
                        .map(matter -> went(matter, holds))
                        .toList());
    }

    private static HandoverLine.Went went(MatterRow matter, boolean holds) {
        return new HandoverLine.Went(
                matter.kind(),
                new CaseId(matter.caseId()),
                matter.reference(),
                matter.detail(),
                matter.due(),
                holds && matter.kind().equals(OpenMatter.Kind.DRAFT.name()) && UNFINISHED.contains(matter.detail()));
    }
}
