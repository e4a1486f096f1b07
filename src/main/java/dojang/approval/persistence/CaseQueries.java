package dojang.approval.persistence;

import static dojang.shared.persistence.Query.places;
import static dojang.shared.persistence.Query.utc;

import dojang.approval.model.CaseState;
import dojang.approval.model.InboxOrder;
import dojang.audit.persistence.AuditDatabase;
import dojang.audit.persistence.EntryTable;
import dojang.shared.model.CaseId;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.UnitId;
import dojang.shared.persistence.Sql;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Questions over many cases. Reads only. */
@ApplicationScoped
public class CaseQueries {

    private static final String ASKED = "select " + CaseColumns.ROW
            + " from waiting w join approval_case c on c.id = w.case_id where w.asked = true and w.post_id in ";

    /**
     * Drafted or answered by a person; each part has its index. What the person has just answered may not have been told
     * yet: it stands among the newest of their own entries, and whoever acts sees it at once.
     */
    private static final String TOUCHED = " from (select d.id from approval_case d where d.drafter_id = ?"
            + " union select a.case_id from answered_step a where a.person_id = ? and a.undone = false"
            + " union select e.case_id from (select n.case_id, n.step_id, n.round from %s n where n.actor_id = ?"
            + " order by n.id desc limit 50) e where e.step_id is not null and not exists"
            + " (select 1 from answered_step t where t.step_id = e.step_id and t.round = e.round)) mine"
            + " join approval_case c on c.id = mine.id where c.state in ";

    @Inject
    Sql sql;

    @Inject
    WaitingTable waiting;

    private String touched = "";

    @PostConstruct
    void open() {
        touched = TOUCHED.formatted(EntryTable.name(AuditDatabase.configured()));
    }

    public Optional<CaseId> byReference(String reference) {
        return sql
                .list(
                        "select c.id from approval_case c where c.reference = ?",
                        List.of(reference),
                        row -> new CaseId(CaseColumns.uuid(row, "id")))
                .stream()
                .findFirst();
    }

    /** Cases that would replace or revoke this one, or have done so, in the order they were opened. */
    public List<CaseRow> following(CaseId id) {
        return rows("where c.link_case = ? order by c.created_at", List.of(id.value()));
    }

    /** Cases with an open step at one of the posts; usually the most urgent first. */
    public List<InboxLine> waitingAt(Set<PostId> posts, String kind, InboxOrder order, int limit) {
        if (posts.isEmpty()) {
            return List.of();
        }
        var by = switch (order) {
            case USUAL -> "w.due_at, w.case_id";
            case OLDEST -> "w.opened_at, w.case_id";
            case REFERENCE -> "c.reference";
            case KIND -> "c.kind, w.due_at, w.case_id";
        };
        var values = values(posts);
        return lines(ASKED + places(posts) + ofKind(kind, values) + " order by " + by + limit(limit), values);
    }

    /** The most urgent other case of the kind that can be answered at one of the posts; a held step cannot. */
    public Optional<InboxLine> nextAt(Set<PostId> posts, String kind, CaseId after) {
        if (posts.isEmpty()) {
            return Optional.empty();
        }
        var values = values(posts);
        values.add(after.value());
        var text = ASKED + places(posts) + " and w.held = false and c.id <> ?" + ofKind(kind, values)
                + " order by w.due_at, w.case_id";
        return lines(text + limit(1), values).stream().findFirst();
    }

    /** What a person has to do. */
    public record Todo(long waiting, long drafted) {}

    /** How many cases wait at the posts, and how many of the person's own are in these states. */
    public Todo todo(PersonId person, Set<PostId> posts, Set<CaseState> own) {
        var values = values(posts);
        values.add(person.value());
        values.addAll(names(own));
        var waiting = posts.isEmpty()
                ? "0"
                : "(select count(distinct case_id) from waiting where asked = true and post_id in " + places(posts)
                        + ")";
        return sql.list(
                        "select " + waiting + ", (select count(*) from approval_case where drafter_id = ? and state in "
                                + places(own) + ")",
                        values,
                        row -> new Todo(row.getLong(1), row.getLong(2)))
                .get(0);
    }

    /** What a person's cases are counted as. */
    public enum Mine {
        ASKED,
        TOUCHED,
        DRAFTED
    }

    /** So many cases of a kind in a state. */
    public record Pile(Mine of, CaseState state, String kind, int cases) {}

    /**
     * How many cases wait at the posts, how many in these states the person has drafted or answered, and how many own
     * ones are in these states.
     */
    public List<Pile> piles(PersonId person, Set<PostId> posts, Set<CaseState> touched, Set<CaseState> own) {
        var values = values(posts);
        values.addAll(Collections.nCopies(3, person.value()));
        values.addAll(names(touched));
        values.add(person.value());
        values.addAll(names(own));
        var each = " group by c.state, c.kind";
        var asked = posts.isEmpty()
                ? ""
                : "select 'ASKED' as mine, c.state, c.kind, count(distinct c.id) as cases from waiting w"
                        + " join approval_case c on c.id = w.case_id where w.asked = true and w.post_id in "
                        + places(posts) + each + " union all ";
        return sql.list(
                asked + "select 'TOUCHED' as mine, c.state, c.kind, count(*) as cases" + this.touched + places(touched)
                        + each
                        + " union all select 'DRAFTED', c.state, c.kind, count(*) from approval_case c"
                        + " where c.drafter_id = ? and c.state in " + places(own) + each,
                values,
                row -> new Pile(
                        Mine.valueOf(row.getString("mine")),
                        CaseState.valueOf(row.getString("state")),
                        row.getString("kind"),
                        row.getInt("cases")));
    }

    /** Cases in these states which the person drafted or acted on; usually the newest first. */
    public List<InboxLine> touchedBy(PersonId person, Set<CaseState> states, String kind, InboxOrder order, int limit) {
        var values = new ArrayList<Object>(Collections.nCopies(3, person.value()));
        values.addAll(names(states));
        return lines(
                "select " + CaseColumns.ROW + touched + places(states) + ofKind(kind, values) + by(order)
                        + limit(limit),
                values);
    }

    /** The person's own cases in these states; usually the newest first. */
    public List<InboxLine> draftedBy(PersonId person, Set<CaseState> states, String kind, InboxOrder order, int limit) {
        var values = new ArrayList<Object>(List.of(person.value()));
        values.addAll(names(states));
        return lines(
                "select " + CaseColumns.ROW + " from approval_case c where c.drafter_id = ? and c.state in "
                        + places(states) + ofKind(kind, values) + by(order) + limit(limit),
                values);
    }

    /** Approved cases that were not issued, and issued ones that have not reached every recipient, the oldest first. */
    public List<InboxLine> toIssue(@Nullable Set<UnitId> units, int limit) {
        if (units != null && units.isEmpty()) {
            return List.of();
        }
        return lines(
                "select " + CaseColumns.ROW + " from approval_case c where (c.state = 'APPROVED' or c.state = 'ISSUED'"
                        + " and c.unreceived > 0)" + (units == null ? "" : " and c.unit_id in " + places(units))
                        + " order by c.decided_at, c.reference" + limit(limit),
                units == null
                        ? List.of()
                        : units.stream().<Object>map(UnitId::value).toList());
    }

    /** All cases of which the clock has something to ask by then, the longest due first. */
    public List<CaseId> dueBy(Instant now) {
        return sql.list(
                "select c.id from approval_case c where c.next_due <= ? order by c.next_due",
                List.of(Objects.requireNonNull(utc(now))),
                row -> new CaseId(CaseColumns.uuid(row, "id")));
    }

    /** These cases, in the order given. */
    public List<InboxLine> byId(List<CaseId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = lines(
                        "select " + CaseColumns.ROW + " from approval_case c where c.id in " + places(ids),
                        ids.stream().<Object>map(CaseId::value).toList())
                .stream()
                .collect(Collectors.toMap(line -> line.row().id(), Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private List<CaseRow> rows(String which, List<Object> values) {
        return sql.list("select " + CaseColumns.ROW + " from approval_case c " + which, values, CaseColumns::row);
    }

    private List<InboxLine> lines(String text, List<Object> values) {
        var rows = sql.list(text, values, CaseColumns::row).stream()
                .collect(Collectors.toMap(
                        CaseRow::id, Function.identity(), (one, same) -> one, java.util.LinkedHashMap::new));
        var asked = waiting.askedIn(rows.keySet());
        return rows.values().stream()
                .map(row -> new InboxLine(row, asked.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static String ofKind(String kind, List<Object> values) {
        if (kind.isEmpty()) {
            return "";
        }
        values.add(kind);
        return " and c.kind = ?";
    }

    private static String by(InboxOrder order) {
        return " order by "
                + switch (order) {
                    case USUAL -> "c.created_at desc, c.reference desc";
                    case OLDEST -> "c.created_at, c.reference";
                    case REFERENCE -> "c.reference";
                    case KIND -> "c.kind, c.created_at desc, c.reference desc";
                };
    }

    private static String limit(int most) {
        return " limit " + most;
    }

    private static List<String> names(Collection<CaseState> states) {
        return states.stream().map(Enum::name).toList();
    }

    private static ArrayList<Object> values(Set<PostId> posts) {
        return posts.stream().map(PostId::value).collect(Collectors.toCollection(ArrayList::new));
    }
}
