package dojang.people.application;

import dojang.audit.application.AuditLog;
import dojang.audit.application.AuditRecord;
import dojang.audit.application.RowBook;
import dojang.audit.application.StoredEntry;
import dojang.audit.model.EntryKind;
import dojang.directory.application.DirectoryChanges;
import dojang.directory.model.DirectoryObjection;
import dojang.directory.model.DirectoryRefusal;
import dojang.directory.model.DirectorySnapshot;
import dojang.directory.persistence.DirectoryWatch;
import dojang.people.persistence.HandoverWatch;
import dojang.security.application.Caller;
import dojang.shared.model.PersonId;
import dojang.shared.model.WorkingCalendar;
import dojang.shared.time.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The one way in which the directory changes on screen: lock, look for the key, ask the rules, change, record. A refusal
 * changes nothing and is on record too. Works inside the transaction of the service that calls it.
 */
@ApplicationScoped
public class DirectoryTransaction {

    private static final String ASKED = "asked";
    private static final String OBJECTIONS = "objections";

    @Inject
    DirectoryChanges changes;

    @Inject
    AuditLog log;

    @Inject
    RowBook rows;

    @Inject
    ProductClock clock;

    /** The directory as it is, under lock, and who asks when. */
    record Moment(DirectorySnapshot directory, PersonId actor, Instant at) {

        LocalDate today() {
            return at.atZone(WorkingCalendar.SEOUL).toLocalDate();
        }
    }

    /**
     * Puts an act to the rules and records the answer.
     *
     * @param key   the act's own; the same key with the same words of the same person gets the first answer again
     * @param asked what was asked, in words that stay readable
     */
    PeopleAnswer put(
            EntryKind kind,
            UUID key,
            Map<String, String> asked,
            Function<Moment, List<DirectoryObjection>> rules,
            Consumer<Moment> change) {
        return putTold(kind, key, asked, rules, moment -> {
            change.accept(moment);
            return Map.of();
        });
    }

    /** The same for a change of which the log tells more than what was asked. */
    PeopleAnswer putTold(
            EntryKind kind,
            UUID key,
            Map<String, String> asked,
            Function<Moment, List<DirectoryObjection>> rules,
            Function<Moment, Map<String, Object>> change) {
        var moment = new Moment(changes.locked(), Caller.current(), clock.now().truncatedTo(ChronoUnit.MICROS));
        var before = log.find(key);
        if (before.isPresent()) {
            return again(before.get(), moment.actor(), kind, asked);
        }
        var objections = rules.apply(moment);
        record(kind, key, asked, objections, objections.isEmpty() ? changed(key, moment, change) : Map.of(), moment);
        return new PeopleAnswer(objections);
    }

    /** Nobody else changes the directory meanwhile, so that what differs afterwards is this act's. */
    private Map<String, Object> changed(UUID key, Moment moment, Function<Moment, Map<String, Object>> change) {
        var watch = rows.begin(new DirectoryWatch(), new HandoverWatch());
        var told = new TreeMap<>(change.apply(moment));
        told.putAll(rows.end(watch, key));
        return told;
    }

    private static PeopleAnswer again(StoredEntry before, PersonId actor, EntryKind kind, Map<String, String> asked) {
        boolean same = before.isBy(actor)
                && before.kind() == kind
                && asked.equals(before.body().get(ASKED));
        if (!same) {
            return PeopleAnswer.refused("key", DirectoryRefusal.KEY_REUSED);
        }
        var objections = before.body().get(OBJECTIONS) instanceof List<?> list ? list : List.of();
        return new PeopleAnswer(objections.stream()
                .map(words -> String.valueOf(words).split(" ", 2))
                .map(words -> new DirectoryObjection(words[0], DirectoryRefusal.valueOf(words[1])))
                .toList());
    }

    private void record(
            EntryKind kind,
            UUID key,
            Map<String, String> asked,
            List<DirectoryObjection> objections,
            Map<String, Object> told,
            Moment moment) {
        var name = moment.directory().personName(moment.actor());
        var body = new TreeMap<String, Object>(told);
        body.put("at", moment.at().toString());
        body.put("actorName", Map.of("ko", name.ko(), "en", name.en()));
        body.put("accepted", objections.isEmpty());
        body.put("events", objections.isEmpty() ? List.of(kind.name()) : List.of());
        body.put(ASKED, asked);
        if (!objections.isEmpty()) {
            body.put("refusal", objections.get(0).reason().name());
            body.put(
                    OBJECTIONS,
                    objections.stream()
                            .map(objection -> objection.field() + " " + objection.reason())
                            .toList());
        }
        log.append(new AuditRecord(kind, null, null, null, moment.actor(), null, key, body));
    }
}
