package dojang.approval.application;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.approval.persistence.CaseRow;
import dojang.audit.application.AuditLog;
import dojang.audit.application.AuditRecord;
import dojang.audit.model.EntryKind;
import dojang.audit.model.Verification;
import dojang.directory.application.Directory;
import dojang.shared.model.Stamp;
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

    void read(CaseRow row, Stamp stamp) {
        append(EntryKind.READ, true, row, stamp, reasons.reason(row.id()).orElse(""));
    }

    /** The same person's readings of the same case within ten minutes, a page asks several times, are one. */
    void readAgain(CaseRow row, Stamp stamp) {
        if (recent.isNew(stamp.person() + " " + row.id(), stamp.at())) {
            read(row, stamp);
        }
    }

    void denied(CaseRow row, Stamp stamp) {
        append(EntryKind.READ_DENIED, false, row, stamp, "");
    }

    void verified(CaseRow row, Verification outcome, Stamp stamp) {
        append(outcome.intact() ? EntryKind.VERIFY_OK : EntryKind.VERIFY_FAILED, outcome.intact(), row, stamp, "");
    }

    private void append(EntryKind kind, boolean accepted, CaseRow row, Stamp stamp, String reason) {
        var body = new TreeMap<String, Object>();
        body.put("at", stamp.at().toString());
        body.put("actorName", EntryWriter.words(directory.personName(stamp.person())));
        body.put("case", row.id().toString());
        body.put("reference", row.paper().reference());
        body.put("kind", row.paper().kind());
        body.put("accepted", accepted);
        if (!reason.isEmpty()) {
            body.put("reason", reason);
        }
        body.put("events", List.of());
        log.append(new AuditRecord(
                kind, row.id(), null, null, stamp.person(), null, UuidCreator.getTimeOrderedEpoch(), body));
    }
}
