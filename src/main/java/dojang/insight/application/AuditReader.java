package dojang.insight.application;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.audit.application.AuditLog;
import dojang.audit.application.AuditRecord;
import dojang.audit.application.AuditTrail;
import dojang.audit.application.AuditVerifier;
import dojang.audit.model.EntryKind;
import dojang.audit.model.TrailFilter;
import dojang.audit.model.Verification;
import dojang.directory.application.Directory;
import dojang.security.application.Caller;
import dojang.security.application.Roles;
import dojang.shared.time.ProductClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What only auditors may: read the log across all cases and prove it. Both go on record themselves (SD-10, AS-24). */
@Stateless
public class AuditReader {

    /** Lines of one page. */
    public static final int PAGE = 50;

    @Inject
    AuditTrail trail;

    @Inject
    AuditVerifier verifier;

    @Inject
    AuditLog log;

    @Inject
    Directory directory;

    @Inject
    ProductClock clock;

    /**
     * One page of the log.
     *
     * @param before only entries with smaller numbers; {@code Long.MAX_VALUE} for the newest
     */
    @RolesAllowed(Roles.AUDITOR)
    public HistoryView history(TrailFilter filter, long before) {
        var page = trail.search(filter, before, PAGE);
        record(EntryKind.READ, true, Map.of("page", "history"));
        return new HistoryView(
                page.entries().stream()
                        .map(entry -> HistoryLine.of(entry, directory::personName))
                        .toList(),
                page.next());
    }

    /** Re-reads every row and compares the tree with every signed checkpoint. */
    @RolesAllowed(Roles.AUDITOR)
    public Verification verify() {
        var outcome = verifier.verifyAll();
        record(
                outcome.intact() ? EntryKind.VERIFY_OK : EntryKind.VERIFY_FAILED,
                outcome.intact(),
                Map.of("entries", outcome.entries(), "findings", (long)
                        outcome.findings().size()));
        return outcome;
    }

    private void record(EntryKind kind, boolean accepted, Map<String, Object> facts) {
        var person = Caller.current();
        var name = directory.personName(person);
        var body = new TreeMap<String, Object>(facts);
        body.put("at", clock.now().truncatedTo(ChronoUnit.MICROS).toString());
        body.put("actorName", Map.of("ko", name.ko(), "en", name.en()));
        body.put("accepted", accepted);
        body.put("events", List.of());
        log.append(new AuditRecord(kind, null, null, null, person, null, UuidCreator.getTimeOrderedEpoch(), body));
    }
}
