package dojang.approval.application;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.approval.model.ApprovalCase;
import dojang.approval.persistence.Attachment;
import dojang.audit.application.AuditLog;
import dojang.audit.application.AuditRecord;
import dojang.audit.model.EntryKind;
import dojang.paper.model.Content;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.PersonId;
import dojang.shared.model.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Records the making of a draft. The text itself stays in the draft; the log keeps its digest. */
@ApplicationScoped
public class DraftTrail {

    @Inject
    AuditLog log;

    @Inject
    EntryWriter entries;

    void created(ApprovalCase current, Stamp stamp, UUID key) {
        append(EntryKind.CREATE_DRAFT, current, stamp, Map.of(), key);
    }

    /** The draft that this person has opened under this key. */
    Optional<CaseId> draftOf(UUID key, PersonId person) {
        return log.find(key)
                .filter(entry -> entry.kind() == EntryKind.CREATE_DRAFT && entry.isBy(person))
                .map(entry -> Objects.requireNonNull(entry.keys().caseId()));
    }

    void saved(ApprovalCase current, Content content, Stamp stamp) {
        append(
                EntryKind.SAVE_DRAFT,
                current,
                stamp,
                Map.of("content", Digest.sha256(content.json()).hex()));
    }

    void attached(ApprovalCase current, Attachment file, Stamp stamp) {
        append(EntryKind.ATTACH, current, stamp, facts(file));
    }

    void detached(ApprovalCase current, Attachment file, Stamp stamp) {
        append(EntryKind.DETACH, current, stamp, facts(file));
    }

    private static Map<String, Object> facts(Attachment file) {
        return Map.of("file", file.name(), "bytes", file.digest().hex());
    }

    private void append(EntryKind kind, ApprovalCase current, Stamp stamp, Map<String, Object> facts) {
        append(kind, current, stamp, facts, UuidCreator.getTimeOrderedEpoch());
    }

    private void append(EntryKind kind, ApprovalCase current, Stamp stamp, Map<String, Object> facts, UUID key) {
        var body = new TreeMap<String, Object>(entries.body(current, stamp));
        body.putAll(facts);
        body.put("accepted", true);
        body.put("events", List.of());
        log.append(new AuditRecord(kind, current.id(), null, null, stamp.person(), null, key, body));
    }
}
