package dojang.approval.persistence;

import static dojang.shared.persistence.Query.instant;
import static dojang.shared.persistence.Query.places;

import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.persistence.Query;
import dojang.shared.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How much work desks have, and which work people have done. Reads only; who has none is not in the answer. */
@ApplicationScoped
public class WorkQueries {

    @Inject
    Sql sql;

    /** How many cases of a kind each person has answered; a carried answer was given once. */
    public Map<PersonId, Long> answered(Collection<PersonId> people, String kind) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var values = new ArrayList<Object>(people.stream().map(PersonId::value).toList());
        values.add(kind);
        return counts(
                "select a.person_id as id, count(distinct a.case_id) as n from answered_step a"
                        + " join approval_case c on c.id = a.case_id where a.person_id in " + places(people)
                        + " and a.undone = false and c.kind = ? group by a.person_id",
                values,
                row -> Map.entry(new PersonId(CaseColumns.uuid(row, "id")), row.getLong("n")));
    }

    /** How many steps wait at each post. */
    public Map<PostId, Long> waiting(Collection<PostId> posts) {
        return posts.isEmpty()
                ? Map.of()
                : counts(
                        "select w.post_id as id, count(*) as n from waiting w where w.asked = true and w.post_id in "
                                + places(posts) + " group by w.post_id",
                        posts.stream().<Object>map(PostId::value).toList(),
                        row -> Map.entry(new PostId(CaseColumns.uuid(row, "id")), row.getLong("n")));
    }

    /** When each post was last given a step, by a chain or by a colleague. */
    public Map<PostId, Instant> lastGiven(Collection<PostId> posts) {
        if (posts.isEmpty()) {
            return Map.of();
        }
        var values = new ArrayList<Object>(posts.stream().map(PostId::value).toList());
        values.addAll(List.copyOf(values));
        return counts(
                "select g.id, max(g.at) as last from (select post_id as id, coalesce(given_at, opened_at) as at"
                        + " from waiting where asked = true and post_id in " + places(posts)
                        + " union all select post_id, opened_at from answered_step where post_id in " + places(posts)
                        + ") g where g.at is not null group by g.id",
                values,
                row -> Map.entry(
                        new PostId(CaseColumns.uuid(row, "id")), Objects.requireNonNull(instant(row, "last"))));
    }

    private <K, V> Map<K, V> counts(String text, List<Object> values, Query.Reading<Map.Entry<K, V>> reading) {
        var found = new HashMap<K, V>();
        sql.list(text, values, reading).forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }
}
