package dojang.drafting.persistence;

import dojang.approval.model.Draft;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Draft versions and their frozen sections. */
@ApplicationScoped
public class Drafts {

    @PersistenceContext(unitName = "dojang")
    EntityManager entities;

    public Optional<DraftVersion> find(CaseId id, int number) {
        return Optional.ofNullable(entities.find(DraftVersionEntity.class, new DraftKey(id.value(), number)))
                .map(DraftVersionEntity::toModel);
    }

    /** The version with its row locked, so that two savers do not overwrite each other. */
    public Optional<DraftVersion> lock(CaseId id, int number) {
        return Optional.ofNullable(entities.find(
                        DraftVersionEntity.class, new DraftKey(id.value(), number), LockModeType.PESSIMISTIC_WRITE))
                .map(DraftVersionEntity::toModel);
    }

    public void open(CaseId id, int number, PersonId author, String content, Instant at) {
        entities.persist(DraftVersionEntity.working(id, number, author, content, at));
    }

    public void save(CaseId id, int number, String content, Instant at) {
        entity(id, number).save(content, at);
    }

    /** Freezes a working version with its sections; from here on it is a record. */
    public void freeze(CaseId id, int number, Draft.Frozen frozen, List<FrozenSection> sections, String explanation) {
        entity(id, number).freeze(frozen, explanation);
        sections.forEach(section -> entities.persist(new DraftSectionEntity(id.value(), number, section)));
    }

    /** What became of a frozen version; written at once, without reading its text. */
    public void end(CaseId id, int number, DraftState state) {
        entities.createQuery(
                        "update DraftVersionEntity v set v.state = :state where v.caseId = :case and v.number = :number")
                .setParameter("state", state)
                .setParameter("case", id.value())
                .setParameter("number", number)
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    /** The version of the rule book that built the chain of a frozen version; 0 when it is unknown. */
    public int pack(CaseId id, int number) {
        return entity(id, number).pack();
    }

    /** The version whose text and chain have this digest; empty if no version of the case has it. */
    public Optional<DraftVersion> seenAs(CaseId id, Digest seen) {
        return entities.createQuery(
                        "select v from DraftVersionEntity v where v.caseId = :case and v.seen = :seen",
                        DraftVersionEntity.class)
                .setParameter("case", id.value())
                .setParameter("seen", seen.hex())
                .getResultStream()
                .findFirst()
                .map(DraftVersionEntity::toModel);
    }

    public List<FrozenSection> sections(CaseId id, int number) {
        return entities
                .createQuery(
                        "select s from DraftSectionEntity s where s.caseId = :case and s.number = :number order by s.name",
                        DraftSectionEntity.class)
                .setParameter("case", id.value())
                .setParameter("number", number)
                .getResultList()
                .stream()
                .map(DraftSectionEntity::toModel)
                .toList();
    }

    private DraftVersionEntity entity(CaseId id, int number) {
        return entities.find(DraftVersionEntity.class, new DraftKey(id.value(), number));
    }
}
