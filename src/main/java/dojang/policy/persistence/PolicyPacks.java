package dojang.policy.persistence;

import dojang.shared.model.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All versions of the rule book that were ever loaded. */
@ApplicationScoped
public class PolicyPacks {

    @PersistenceContext(unitName = "dojang")
    EntityManager entities;

    public Optional<StoredPack> find(int version) {
        return Optional.ofNullable(entities.find(PolicyPackEntity.class, version))
                .map(PolicyPackEntity::toModel);
    }

    /** Has whoever makes a version after this one wait for the others who do. */
    public void lock(int version) {
        entities.find(PolicyPackEntity.class, version, LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<StoredPack> find(Digest digest) {
        return entities.createQuery(
                        "select p from PolicyPackEntity p where p.digest = :digest order by p.version desc",
                        PolicyPackEntity.class)
                .setParameter("digest", digest.hex())
                .getResultStream()
                .map(PolicyPackEntity::toModel)
                .findFirst();
    }

    /** The number of the newest version; 0 when none was loaded yet. */
    public int last() {
        var last = entities.createQuery("select max(p.version) from PolicyPackEntity p", Integer.class)
                .getSingleResult();
        return Optional.ofNullable(last).orElse(0);
    }

    /** From when on each version of the profile is in force. */
    public Map<Integer, Instant> beginnings(String profile) {
        return entities.createQuery(
                        "select p from PolicyPackEntity p where p.profile = :profile", PolicyPackEntity.class)
                .setParameter("profile", profile)
                .getResultStream()
                .map(PolicyPackEntity::toModel)
                .collect(Collectors.toUnmodifiableMap(StoredPack::version, StoredPack::from));
    }

    public void add(StoredPack pack, Instant at) {
        entities.persist(PolicyPackEntity.from(pack, at));
    }
}
