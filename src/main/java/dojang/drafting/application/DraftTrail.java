package dojang.drafting.application;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.approval.application.EntryWriter;
import dojang.approval.model.ApprovalCase;
import dojang.approval.persistence.CaseDocument;
import dojang.audit.application.AuditLog;
import dojang.audit.application.AuditRecord;
import dojang.audit.model.EntryKind;
import dojang.drafting.persistence.Attachment;
import dojang.paper.model.Content;
import dojang.shared.model.ActorContext;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.PersonId;
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

    private static final String REQUEST = "request";

    @Inject
    AuditLog log;

    @Inject
    EntryWriter entries;

    /**
     * A draft was opened.
     *
     * @param request what was asked for, so that the key tells a repeat from another request
     */
    void created(ApprovalCase current, ActorContext actor, UUID key, String request) {
        append(
                EntryKind.CREATE_DRAFT,
                current,
                actor,
                Map.of(
                        REQUEST,
                        request,
                        AuditRecord.STATE,
                        CaseDocument.digest(current).hex()),
                key);
    }

    /**
     * The draft that this person has opened under this key.
     *
     * @throws KeyReusedException if the key came with another request, or somebody else's
     */
    Optional<CaseId> draftOf(UUID key, PersonId person, String request) {
        return log.find(key).map(entry -> {
            boolean same = entry.kind() == EntryKind.CREATE_DRAFT
                    && entry.isBy(person)
                    && request.equals(entry.body().get(REQUEST));
            if (!same) {
                throw new KeyReusedException(key);
            }
            return Objects.requireNonNull(entry.keys().caseId());
        });
    }

    void saved(ApprovalCase current, Content content, ActorContext actor) {
        append(
                EntryKind.SAVE_DRAFT,
                current,
                actor,
                Map.of("content", Digest.sha256(content.json()).hex()));
    }

    void attached(ApprovalCase current, Attachment file, ActorContext actor) {
        append(EntryKind.ATTACH, current, actor, facts(file));
    }

    void detached(ApprovalCase current, Attachment file, ActorContext actor) {
        append(EntryKind.DETACH, current, actor, facts(file));
    }

    private static Map<String, Object> facts(Attachment file) {
        return Map.of("file", file.name(), "bytes", file.digest().hex());
    }

    private void append(EntryKind kind, ApprovalCase current, ActorContext actor, Map<String, Object> facts) {
        append(kind, current, actor, facts, UuidCreator.getTimeOrderedEpoch());
    }

    private void append(EntryKind kind, ApprovalCase current, ActorContext actor, Map<String, Object> facts, UUID key) {
        var body = new TreeMap<String, Object>(entries.body(current, actor));
        body.putAll(facts);
        body.put("accepted", true);
        body.put("events", List.of());
        log.append(new AuditRecord(kind, current.id(), null, null, actor.person(), null, key, body));
    }
}
