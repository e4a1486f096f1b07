package dojang.people.persistence;

import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Those that a person made, gave or received, and those of the posts; the newest first. */
    public List<HandoverRow> concerning(PersonId person, Set<PostId> posts) {
        var ofPosts = posts.isEmpty() ? "" : " or h.post in :posts";
        var query = entities.createQuery(
                        "select h from HandoverEntity h where h.from = :person or h.to = :person or h.madeBy = :person"
                                + ofPosts + " order by h.day desc, h.madeAt desc",
                        HandoverEntity.class)
                .setParameter("person", person.value());
        if (!posts.isEmpty()) {
            query.setParameter("posts", posts.stream().map(PostId::value).toList());
        }
        return query.setMaxResults(MOST)
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
