package dojang.approval.persistence;

import static dojang.shared.persistence.Query.instant;
import static dojang.shared.persistence.Query.places;

import dojang.approval.model.Outcome;
import dojang.approval.model.Waiting;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.StepKind;
import dojang.shared.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** What is open at a post, and what was answered there by substitutes. Reads only. */
@ApplicationScoped
public class PostQueries {

    @Inject
    Sql sql;

    /** A case with something it waits for. */
    public record CaseWaiting(CaseRow row, Waiting waiting) {}

    /** A case with a step that a substitute has answered. */
    public record CaseAnswer(
            CaseRow row, StepKind kind, PostId post, PersonId person, Outcome outcome, String opinion, Instant at) {}

    /** Steps that wait at the post and duties that are due from it, the most urgent of each first. */
    public List<CaseWaiting> openAt(PostId post) {
        return sql.list(
                "select " + CaseColumns.ROW + ", " + WaitingTable.COLUMNS
                        + " from waiting w join approval_case c on c.id = w.case_id where w.post_id = ?"
                        + " and w.kind in ('STEP', 'READING', 'DUTY') order by w.kind = 'DUTY', w.due_at, c.reference",
                List.of(post.value()),
                row -> new CaseWaiting(CaseColumns.row(row), WaitingTable.read(row)));
    }

    /** What was drafted from the post and is not decided, the oldest first. */
    public List<CaseRow> draftedFrom(PostId post) {
        return sql.list(
                "select " + CaseColumns.ROW + " from approval_case c where c.drafter_post_id = ? and c.state in"
                        + " ('DRAFT', 'RETURNED', 'RECALLED', 'IN_APPROVAL') order by c.created_at, c.reference",
                List.of(post.value()),
                CaseColumns::row);
    }

    /** Steps of the posts that somebody else has answered as substitute, the newest first. */
    public List<CaseAnswer> actedAt(Collection<PostId> posts, PersonId holder, int limit) {
        if (posts.isEmpty()) {
            return List.of();
        }
        var values = new ArrayList<Object>(posts.stream().map(PostId::value).toList());
        values.add(holder.value());
        return sql.list(
                "select " + CaseColumns.ROW + ", a.kind as step_kind, a.post_id, a.person_id, a.outcome, a.opinion,"
                        + " a.acted_at from answered_step a join approval_case c on c.id = a.case_id"
                        + " where a.post_id in " + places(posts) + " and a.capacity in ('ACTING', 'ACTING_DELEGATED')"
                        + " and a.person_id <> ? and a.undone = false order by a.acted_at desc limit " + limit,
                values,
                row -> new CaseAnswer(
                        CaseColumns.row(row),
                        StepKind.valueOf(row.getString("step_kind")),
                        new PostId(CaseColumns.uuid(row, "post_id")),
                        new PersonId(CaseColumns.uuid(row, "person_id")),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("opinion"),
                        Objects.requireNonNull(instant(row, "acted_at"))));
    }
}
