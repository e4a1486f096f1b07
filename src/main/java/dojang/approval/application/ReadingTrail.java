package dojang.approval.application;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.approval.persistence.CaseRow;
import dojang.audit.application.AuditLog;
import dojang.audit.application.AuditRecord;
import dojang.audit.model.EntryKind;
import dojang.audit.model.Verification;
import dojang.directory.application.Directory;
import dojang.shared.model.ActorContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeMap;

/**
 * Records what was verified, what auditors read (AS-24), who read what is closed, and who asked for a case that is not
 * theirs to see (records decree Art. 27-28).
 */
@ApplicationScoped
public class ReadingTrail {

    private final RecentReadings recent = new RecentReadings();

    @Inject
    AuditLog log;

    @Inject
    Directory directory;

    @Inject
    ReadingReasons reasons;

    void read(CaseRow row, ActorContext actor) {
        append(EntryKind.READ, true, row, actor, reasons.reason(row.id()).orElse(""));
    }

    /** The same person's readings of the same case within ten minutes, a page asks several times, are one. */
    void readAgain(CaseRow row, ActorContext actor) {
        if (recent.isNew(actor.person() + " " + row.id(), actor.at())) {
            read(row, actor);
        }
    }

    void denied(CaseRow row, ActorContext actor) {
        append(EntryKind.READ_DENIED, false, row, actor, "");
    }

    public void verified(CaseRow row, Verification outcome, ActorContext actor) {
        append(outcome.intact() ? EntryKind.VERIFY_OK : EntryKind.VERIFY_FAILED, outcome.intact(), row, actor, "");
    }

    private void append(EntryKind kind, boolean accepted, CaseRow row, ActorContext actor, String reason) {
        var body = new TreeMap<String, Object>();
        body.put("at", actor.at().toString());
        body.put("actorName", EntryWriter.words(directory.personName(actor.person())));
        body.put("case", row.id().toString());
        if (row.paper().reference() != null) {
            body.put("reference", row.paper().reference());
        }
        body.put("kind", row.paper().kind());
        body.put("accepted", accepted);
        if (!reason.isEmpty()) {
            body.put("reason", reason);
        }
        body.put("events", List.of());
        log.append(new AuditRecord(
                kind, row.id(), null, null, actor.person(), null, UuidCreator.getTimeOrderedEpoch(), body));
    }
}
