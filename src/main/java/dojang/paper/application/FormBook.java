package dojang.paper.application;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.audit.application.AuditLog;
import dojang.audit.application.AuditRecord;
import dojang.audit.application.RowBook;
import dojang.audit.application.RowWatch;
import dojang.audit.model.EntryKind;
import dojang.directory.application.Directory;
import dojang.paper.model.FormState;
import dojang.paper.model.FormVersion;
import dojang.paper.persistence.FormWatch;
import dojang.policy.model.change.ChangeRefusal;
import dojang.security.application.Caller;
import dojang.shared.time.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts on record which forms were loaded, and each step on which one comes into force, refused or not. */
@ApplicationScoped
public class FormBook {

    @Inject
    AuditLog log;

    @Inject
    RowBook rows;

    @Inject
    Directory directory;

    @Inject
    ProductClock clock;

    /** Watches what is about to be done with the versions of a kind. */
    RowWatch watch(String kind) {
        return rows.begin(FormWatch.of(kind));
    }

    /** Watches what the start takes in. */
    RowWatch watch() {
        return rows.begin(new FormWatch());
    }

    /** What the start found new. */
    void loaded(List<FormVersion> versions, RowWatch watch) {
        var body = body("start", versions);
        body.put("accepted", true);
        append(EntryKind.FORM_LOADED, body, false, watch);
    }

    /**
     * A step of one person.
     *
     * @param remark what that person wrote; may be empty
     */
    void step(EntryKind kind, FormVersion version, String remark, Optional<ChangeRefusal> refusal, RowWatch watch) {
        var name = directory.personName(Caller.current());
        var body = body(kind == EntryKind.FORM_PROPOSED ? "proposal" : "decision", List.of(version));
        body.put("actorName", Map.of("ko", name.ko(), "en", name.en()));
        body.put("accepted", refusal.isEmpty());
        refusal.ifPresent(why -> body.put("refusal", why.name()));
        if (!remark.isBlank()) {
            body.put("remark", remark.strip());
        }
        append(kind, body, true, watch);
    }

    private TreeMap<String, Object> body(String method, List<FormVersion> versions) {
        var body = new TreeMap<String, Object>();
        body.put("at", clock.now().toString());
        body.put("method", method);
        body.put("forms", versions.stream().map(FormBook::line).toList());
        body.put("events", List.of());
        return body;
    }

    private static Map<String, Object> line(FormVersion version) {
        return Map.of(
                "kind",
                version.kind(),
                "number",
                version.number(),
                "digest",
                version.digest().hex(),
                "inForce",
                version.state() == FormState.IN_FORCE);
    }

    private void append(EntryKind kind, Map<String, Object> body, boolean byPerson, RowWatch watch) {
        var key = UuidCreator.getTimeOrderedEpoch();
        body.putAll(rows.end(watch, key));
        var actor = byPerson ? Caller.current() : null;
        log.append(new AuditRecord(kind, null, null, null, actor, null, key, body));
    }
}
