package dojang.drafting.persistence;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files of draft versions. */
@ApplicationScoped
public class Attachments {

    @PersistenceContext(unitName = "dojang")
    EntityManager entities;

    /** The files of a version, in the order they were added. */
    public List<Attachment> of(CaseId id, int number) {
        return rows(id, number).stream().map(AttachmentEntity::toModel).toList();
    }

    public Optional<Attachment> find(UUID id) {
        return Optional.ofNullable(entities.find(AttachmentEntity.class, id)).map(AttachmentEntity::toModel);
    }

    /** The bytes that have this digest; empty where they are gone or somebody has altered them. */
    public Optional<byte[]> intact(Digest digest) {
        return Optional.ofNullable(entities.find(AttachmentContentEntity.class, digest.hex()))
                .map(AttachmentContentEntity::bytes)
                .filter(bytes -> Digest.sha256(bytes).equals(digest));
    }

    /**
     * Names of a version's files whose bytes are gone or are not those of their digest. The server hashes them where they
     * lie: a house has more of them than memory.
     */
    @SuppressWarnings("unchecked") // a native question has no type
    public List<String> altered(CaseId id, int number) {
        return entities.createNativeQuery("select a.name from attachment a left join attachment_content c on"
                        + " c.digest = a.digest where a.case_id = ?1 and a.number = ?2"
                        + " and (c.digest is null or sha2(c.bytes, 256) <> a.digest) order by a.place, a.id")
                .setParameter(1, id.value())
                .setParameter(2, number)
                .getResultList();
    }

    public Attachment add(CaseId id, int number, String name, String mediaType, byte[] bytes) {
        var digest = Digest.sha256(bytes);
        if (entities.find(AttachmentContentEntity.class, digest.hex()) == null) {
            entities.persist(new AttachmentContentEntity(digest.hex(), bytes));
            entities.flush(); // the file's row refers to it
        }
        var file = new Attachment(UuidCreator.getTimeOrderedEpoch(), id, number, name, mediaType, bytes.length, digest);
        entities.persist(AttachmentEntity.from(file.id(), id, number, nextPlace(id, number), file));
        return file;
    }

    /** Takes a file off a version that is still being written; its bytes stay. */
    public void remove(UUID id) {
        entities.remove(entities.find(AttachmentEntity.class, id));
    }

    /** The next version starts with the files of the last one. */
    public void copy(CaseId id, int from, int to) {
        int place = 0;
        for (var file : of(id, from)) {
            var copy = AttachmentEntity.from(UuidCreator.getTimeOrderedEpoch(), id, to, place++, file);
            entities.persist(copy);
        }
    }

    private int nextPlace(CaseId id, int number) {
        return rows(id, number).size();
    }

    private List<AttachmentEntity> rows(CaseId id, int number) {
        return entities.createQuery(
                        "select a from AttachmentEntity a where a.caseId = :case and a.number = :number order by a.place, a.id",
                        AttachmentEntity.class)
                .setParameter("case", id.value())
                .setParameter("number", number)
                .getResultList();
    }
}
