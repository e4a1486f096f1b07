package dojang.approval.persistence;

import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How much work desks have, and which work people have done. Reads only; who has none is not in the answer. */
@ApplicationScoped
public class WorkQueries {

    @PersistenceContext(unitName = "dojang")
    EntityManager entities;

    /** How many cases of a kind each person has answered; a carried answer was given once. */
    public Map<PersonId, Long> answered(Collection<PersonId> people, String kind) {
        var counts = new HashMap<PersonId, Long>();
        rows(
                        "select s.actedBy, count(distinct s.caseId) from StepEntity s, ApprovalCaseEntity c"
                                + " where s.caseId = c.id and c.kind = :kind and s.actedBy in :ids and s.carriedFrom = 0"
                                + " group by s.actedBy",
                        people.stream().map(PersonId::value).toList(),
                        kind)
                .forEach(row -> counts.put(new PersonId((UUID) row[0]), (Long) row[1]));
        return counts;
    }

    /** How many steps wait at each post. */
    public Map<PostId, Long> waiting(Collection<PostId> posts) {
        var counts = new HashMap<PostId, Long>();
        rows(
                        "select s.post, count(s) from StepEntity s, ApprovalCaseEntity c where s.caseId = c.id"
                                + " and s.version = c.number and s.waiting = true and s.post in :ids group by s.post",
                        values(posts),
                        null)
                .forEach(row -> counts.put(new PostId((UUID) row[0]), (Long) row[1]));
        return counts;
    }

    /** When each post was last given a step, by a chain or by a colleague. */
    public Map<PostId, Instant> lastGiven(Collection<PostId> posts) {
        var times = new HashMap<PostId, Instant>();
        posts.forEach(post -> Stream.of("openedAt", "givenAt")
                .flatMap(column -> last(column, post).stream())
                .max(Instant::compareTo)
                .ifPresent(last -> times.put(post, last)));
        return times;
    }

    /** The newest by order and not by {@code max}, whose value the converter of instants does not know. */
    private Optional<Instant> last(String column, PostId post) {
        return entities.createQuery(
                        "select s.%1$s from StepEntity s where s.post = :post and s.%1$s is not null order by s.%1$s desc"
                                .formatted(column),
                        Instant.class)
                .setParameter("post", post.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private List<Object[]> rows(String text, List<UUID> ids, @Nullable String kind) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var query = entities.createQuery(text, Object[].class).setParameter("ids", ids);
        return (kind == null ? query : query.setParameter("kind", kind)).getResultList();
    }

    private static List<UUID> values(Collection<PostId> posts) {
        return posts.stream().map(PostId::value).toList();
    }
}
