package dojang.insight.application;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.audit.application.AuditLog;
import dojang.audit.application.AuditRecord;
import dojang.audit.model.EntryKind;
import dojang.directory.application.Directory;
import dojang.security.application.Caller;
import dojang.shared.time.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What auditors do goes on record itself (SD-10, AS-24). */
@ApplicationScoped
class AuditorTrail {

    @Inject
    AuditLog log;

    @Inject
    Directory directory;

    @Inject
    ProductClock clock;

    void record(EntryKind kind, boolean accepted, Map<String, Object> facts) {
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
