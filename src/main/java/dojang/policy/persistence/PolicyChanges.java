package dojang.policy.persistence;

import dojang.policy.model.change.PackChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Changes of the rule book, whatever became of them. */
@ApplicationScoped
public class PolicyChanges {

    private static final int LISTED = 100;

    @PersistenceContext(unitName = "dojang")
    EntityManager entities;

    /** The newest first. */
    public List<PackChange> all() {
        return entities.createQuery(
                        "select c from PolicyChangeEntity c order by c.changedAt desc", PolicyChangeEntity.class)
                .setMaxResults(LISTED)
                .getResultStream()
                .map(PolicyChangeEntity::toModel)
                .toList();
    }

    public Optional<PackChange> find(UUID id) {
        return Optional.ofNullable(entities.find(PolicyChangeEntity.class, id)).map(PolicyChangeEntity::toModel);
    }

    /** The change with its row locked until the transaction ends. */
    public Optional<PackChange> lock(UUID id) {
        return Optional.ofNullable(entities.find(PolicyChangeEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(PolicyChangeEntity::toModel);
    }

    public void add(PackChange change, Instant at) {
        entities.persist(PolicyChangeEntity.from(change, at));
    }

    public void replace(PackChange change, Instant at) {
        entities.find(PolicyChangeEntity.class, change.id()).take(change, at);
    }
}
