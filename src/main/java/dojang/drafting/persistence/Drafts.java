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
import java.util.Objects;
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

    /**
     * Freezes a working version with its sections; from here on it is a record.
     *
     * @param form the form it was written with
     */
    public void freeze(
            CaseId id, int number, Draft.Frozen frozen, Digest form, List<FrozenSection> sections, String explanation) {
        entity(id, number).freeze(frozen, form, explanation);
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

    /** The frozen text of a version, read in one question. */
    public FrozenVersion frozen(CaseId id, int number) {
        var rows = entities.createQuery(
                        "select v.form, s from DraftVersionEntity v left join DraftSectionEntity s"
                                + " on s.caseId = v.caseId and s.number = v.number"
                                + " where v.caseId = :case and v.number = :number order by s.name",
                        Object[].class)
                .setParameter("case", id.value())
                .setParameter("number", number)
                .getResultList();
        var form = rows.stream()
                .map(row -> Objects.toString(row[0], ""))
                .findFirst()
                .orElse("");
        return new FrozenVersion(
                form.isEmpty() ? null : Digest.told(form),
                rows.stream()
                        .filter(row -> row[1] != null)
                        .map(row -> ((DraftSectionEntity) row[1]).toModel())
                        .toList());
    }

    private DraftVersionEntity entity(CaseId id, int number) {
        return entities.find(DraftVersionEntity.class, new DraftKey(id.value(), number));
    }
}
