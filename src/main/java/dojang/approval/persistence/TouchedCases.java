package dojang.approval.persistence;

import dojang.approval.model.CaseState;
import dojang.approval.model.InboxOrder;
import dojang.shared.model.CaseId;
import dojang.shared.model.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cases a person drafted or acted on. The two are looked up by an index each and put together; as one condition with
 * {@code or} they would have the database look at every case of the house.
 */
@ApplicationScoped
class TouchedCases {

    private static final String TOUCHED = " from (select d.id from approval_case d where d.drafter_id = ?1"
            + " union select s.case_id from step s where s.acted_by = ?1) mine"
            + " join approval_case c on c.id = mine.id where c.state in (%s)";

    @PersistenceContext(unitName = "dojang")
    EntityManager entities;

    /** Those in these states and of this kind; usually the newest first. */
    List<CaseId> by(PersonId person, Set<CaseState> states, String kind, InboxOrder order, int limit) {
        var query = query("select c.id", person, states, (kind.isEmpty() ? "" : " and c.kind = ?2") + order(order));
        if (!kind.isEmpty()) {
            query.setParameter(2, kind);
        }
        Stream<?> ids = query.setMaxResults(limit).getResultStream();
        return ids.map(id -> new CaseId(UUID.fromString(String.valueOf(id)))).toList();
    }

    long count(PersonId person, Set<CaseState> states) {
        var count = (Number) query("select count(*)", person, states, "").getSingleResult();
        return count.longValue();
    }

    private Query query(String what, PersonId person, Set<CaseState> states, String more) {
        var names = states.stream().map(state -> "'" + state.name() + "'").collect(Collectors.joining(", "));
        return entities.createNativeQuery(what + TOUCHED.formatted(names) + more)
                .setParameter(1, person.value());
    }

    private static String order(InboxOrder order) {
        return " order by "
                + switch (order) {
                    case USUAL -> "c.created_at desc, c.reference desc";
                    case OLDEST -> "c.created_at, c.reference";
                    case REFERENCE -> "c.reference";
                    case KIND -> "c.kind, c.created_at desc, c.reference desc";
                };
    }
}
