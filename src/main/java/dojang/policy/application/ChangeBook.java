package dojang.policy.application;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.audit.application.AuditLog;
import dojang.audit.application.AuditRecord;
import dojang.audit.application.RowBook;
import dojang.audit.application.RowWatch;
import dojang.audit.model.EntryKind;
import dojang.directory.application.Directory;
import dojang.policy.model.change.ChangeRefusal;
import dojang.policy.model.change.PackChange;
import dojang.policy.persistence.PolicyWatch;
import dojang.security.application.Caller;
import dojang.shared.model.Digest;
import dojang.shared.model.PersonId;
import dojang.shared.time.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Puts each step of a change on record, refused or not. */
@ApplicationScoped
public class ChangeBook {

    @Inject
    AuditLog log;

    @Inject
    RowBook rows;

    @Inject
    Directory directory;

    @Inject
    ProductClock clock;

    /** Watches what is about to be done with the change. */
    RowWatch watch(UUID change) {
        return rows.begin(PolicyWatch.of(change));
    }

    void record(EntryKind kind, PackChange change, Optional<ChangeRefusal> refusal, RowWatch watch) {
        var key = UuidCreator.getTimeOrderedEpoch();
        PersonId person = Caller.current();
        var name = directory.personName(person);
        var body = new TreeMap<String, Object>(rows.end(watch, key));
        body.put("at", clock.now().toString());
        body.put("actorName", Map.of("ko", name.ko(), "en", name.en()));
        body.put("accepted", refusal.isEmpty());
        refusal.ifPresent(why -> body.put("refusal", why.name()));
        body.put("change", change.id().toString());
        body.put("base", (long) change.base());
        body.put("content", Digest.sha256(change.content()).hex());
        if (change.effective() != null) {
            body.put("effective", change.effective().toString());
        }
        if (!change.reason().isEmpty()) {
            body.put("reason", change.reason());
        }
        if (!change.remark().isEmpty()) {
            body.put("remark", change.remark());
        }
        body.put("events", List.of());
        log.append(new AuditRecord(kind, null, null, null, person, null, key, body));
    }
}
