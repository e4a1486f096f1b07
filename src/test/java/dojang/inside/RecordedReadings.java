package dojang.inside;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.audit.application.AuditLog;
import dojang.audit.application.AuditRecord;
import dojang.audit.application.AuditTrail;
import dojang.audit.model.EntryKind;
import dojang.shared.model.CaseId;
import dojang.shared.model.PersonId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Reads a trail in the transaction that has just put the reading on record, as an auditor's page does. */
@Stateless
@PermitAll
public class RecordedReadings {

    @Inject
    AuditLog log;

    @Inject
    AuditTrail trail;

    /** How many entries the reader has seen. */
    public int read(CaseId id, PersonId reader) {
        var body = Map.<String, Object>of(
                "at",
                "2024-04-18T00:00:00Z",
                "actorName",
                Map.of("ko", "시험", "en", "Test"),
                "case",
                id.toString(),
                "accepted",
                true,
                "events",
                List.of());
        log.append(
                new AuditRecord(EntryKind.READ, id, null, null, reader, null, UuidCreator.getTimeOrderedEpoch(), body));
        return trail.ofCase(id).size();
    }
}
