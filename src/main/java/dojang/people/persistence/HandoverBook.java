package dojang.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Handovers and what went along; rows are added and confirmed, never taken out. */
@ApplicationScoped
public class HandoverBook {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "dojang")
    EntityManager entities;

    public void add(HandoverRow row, List<MatterRow> matters) {
        entities.persist(HandoverEntity.from(row));
        for (int place = 0; place < matters.size(); place++) {
            entities.persist(MatterEntity.from(row.id(), place, matters.get(place)));
        }
    }

    /** The newest first. */
    public List<HandoverRow> all() {
        return entities.createQuery(
                        "select h from HandoverEntity h order by h.day desc, h.madeAt desc", HandoverEntity.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(HandoverEntity::toRow)
                .toList();
    }

    public Optional<HandoverRow> find(UUID id) {
        return Optional.ofNullable(entities.find(HandoverEntity.class, id)).map(HandoverEntity::toRow);
    }

    /** What went along, in the order it was listed. */
    public List<MatterRow> matters(UUID handover) {
        return entities.createQuery(
                        "select m from MatterEntity m where m.handover = :handover order by m.place",
                        MatterEntity.class)
                .setParameter("handover", handover)
                .getResultStream()
                .map(MatterEntity::toRow)
                .toList();
    }

    public void receive(UUID id, Instant at) {
        entities.find(HandoverEntity.class, id, LockModeType.PESSIMISTIC_WRITE).receive(at);
    }
}
