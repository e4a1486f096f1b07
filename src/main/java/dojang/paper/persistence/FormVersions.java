package dojang.paper.persistence;

import dojang.paper.model.FormVersion;
import dojang.shared.model.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All versions of all forms that were ever loaded. */
@ApplicationScoped
public class FormVersions {

    @PersistenceContext(unitName = "dojang")
    EntityManager entities;

    /** In order of kind and number. */
    public List<FormVersion> all() {
        return entities.createQuery(
                        "select f from FormVersionEntity f order by f.kind, f.number", FormVersionEntity.class)
                .getResultStream()
                .map(FormVersionEntity::toModel)
                .toList();
    }

    /** The versions of a kind in order, with their rows locked until the transaction ends. */
    public List<FormVersion> lock(String kind) {
        return entities.createQuery("select f from FormVersionEntity f where f.kind = :kind", FormVersionEntity.class)
                .setParameter("kind", kind)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(FormVersionEntity::toModel)
                .sorted(Comparator.comparingInt(FormVersion::number))
                .toList();
    }

    /** The content that is kept under this digest, whether it still has it or not. */
    public Optional<String> content(String kind, Digest digest) {
        return entities.createQuery(
                        "select f.content from FormVersionEntity f where f.kind = :kind and f.digest = :digest",
                        String.class)
                .setParameter("kind", kind)
                .setParameter("digest", digest.hex())
                .getResultStream()
                .findFirst();
    }

    public void add(FormVersion version, String content) {
        entities.persist(FormVersionEntity.from(version, content));
    }

    public void replace(FormVersion version) {
        entities.find(FormVersionEntity.class, new FormKey(version.kind(), version.number()))
                .take(version);
    }
}
