package dojang.approval.persistence;

import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
    public void freeze(
            CaseId id, int number, Digest root, List<FrozenSection> sections, String explanation, Instant at) {
        entity(id, number).freeze(root, explanation, at);
        sections.forEach(section -> entities.persist(new DraftSectionEntity(id.value(), number, section)));
    }

    public void end(CaseId id, int number, DraftState state) {
        entity(id, number).end(state);
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
