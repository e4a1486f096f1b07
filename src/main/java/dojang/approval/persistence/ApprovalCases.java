package dojang.approval.persistence;

import static dojang.shared.persistence.Query.places;
import static dojang.shared.persistence.Query.utc;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.CasePassage;
import dojang.approval.model.Chain;
import dojang.approval.model.Step;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cases as the model knows them: load, lock, add, replace. */
@ApplicationScoped
public class ApprovalCases {

    /** Every act begins with this question, and the server reads each word of it anew: no word that says nothing. */
    private static final String BY_ID =
            "select " + CaseColumns.WHOLE.replace("c.", "") + " from approval_case where id = ?";

    private static final String SET_ALWAYS =
            "state_document = ?, stages = ?, unreceived = ?, next_due = ?, lock_version = lock_version + 1";

    @Inject
    Sql sql;

    @Inject
    WaitingTable waiting;

    @Inject
    LeftChains left;

    @Inject
    ReadStates states;

    /** The case, or empty if no case has this id. */
    public Optional<ApprovalCase> find(CaseId id) {
        return stored(BY_ID, id).map(StoredCase::current);
    }

    /** The case as its row holds it. */
    public Optional<StoredCase> stored(CaseId id) {
        return stored(BY_ID, id);
    }

    /** These cases as their rows hold them, in no order. */
    public List<StoredCase> stored(Collection<CaseId> some) {
        return some.isEmpty()
                ? List.of()
                : sql.list(
                        "select " + CaseColumns.WHOLE + " from approval_case c where c.id in " + places(some),
                        some.stream().map(CaseId::value).toList(),
                        row -> CaseColumns.whole(row, states));
    }

    /** The case with its row locked until the transaction ends; commands to one case wait for each other. */
    public Optional<ApprovalCase> lock(CaseId id) {
        return lockStored(id).map(StoredCase::current);
    }

    /** The same as its row holds it. */
    public Optional<StoredCase> lockStored(CaseId id) {
        return stored(BY_ID + " for update", id);
    }

    private Optional<StoredCase> stored(String text, CaseId id) {
        return sql.list(text, List.of(id.value()), row -> CaseColumns.whole(row, states)).stream()
                .findFirst();
    }

    public Optional<CaseRow> row(CaseId id) {
        return sql
                .list(
                        "select " + CaseColumns.ROW + " from approval_case c where c.id = ?",
                        List.of(id.value()),
                        CaseColumns::row)
                .stream()
                .findFirst();
    }

    public void add(ApprovalCase created, Instant at) {
        var paper = created.paper();
        var link = paper.link();
        sql.change(
                "insert into approval_case (id, reference, kind, unit_id, drafter_id, drafter_post_id, state,"
                        + " version_no, created_at, link_effect, link_case, state_document, lock_version) values (?, ?, ?,"
                        + " ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                Arrays.asList(
                        created.id().value(),
                        paper.reference(),
                        paper.kind(),
                        paper.desk().unit().value(),
                        paper.drafter().value(),
                        paper.desk().post().value(),
                        created.state().name(),
                        created.draft().number(),
                        utc(at),
                        link == null ? null : link.effect().name(),
                        link == null ? null : link.to().value(),
                        CaseDocument.of(created)));
    }

    /**
     * Writes what the rules decided; the case was locked in the same transaction.
     *
     * @param register the number it got by this; null: none
     * @param next     when the clock has something to ask of it; null: not as it stands
     * @return the digest of the state as it is written
     */
    public Digest replace(
            StoredCase before, ApprovalCase after, Instant at, @Nullable String register, @Nullable Instant next) {
        var document = CaseDocument.of(after);
        var due = utc(due(before.dueSince(), at, next));
        if (before.row().state() == after.state()
                && before.row().version() == after.draft().number()) {
            sql.change(
                    "update approval_case set " + SET_ALWAYS + " where id = ?",
                    Arrays.asList(
                            document,
                            stages(after),
                            unreceived(after),
                            due,
                            after.id().value()));
        } else {
            pass(before, after, CasePassage.of(before.current().state(), after.state(), at, register), document, due);
        }
        var digest = Digest.sha256(document);
        states.keep(after, digest);
        return digest;
    }

    /** The case goes into another state or version with this. */
    private void pass(
            StoredCase before, ApprovalCase after, CasePassage passage, byte[] document, @Nullable LocalDateTime due) {
        sql.change(
                "update approval_case set " + SET_ALWAYS + ", state = ?, version_no = ?,"
                        + " submitted_at = coalesce(submitted_at, ?), decided_at = coalesce(decided_at, ?),"
                        + " returned_at = coalesce(?, returned_at), returns = returns + ?,"
                        + " register_no = coalesce(register_no, ?), reference = ? where id = ?",
                Arrays.asList(
                        document,
                        stages(after),
                        unreceived(after),
                        due,
                        after.state().name(),
                        after.draft().number(),
                        utc(passage.submitted()),
                        utc(passage.decided()),
                        utc(passage.returned()),
                        passage.returns(),
                        passage.registerNumber(),
                        after.paper().reference(),
                        before.current().id().value()));
    }

    /**
     * What is due already and was not asked yet stays due. A clock that rings too early finds nothing to ask and is set
     * again, so that an act need not write a later hour.
     */
    private static @Nullable Instant due(@Nullable Instant since, Instant now, @Nullable Instant next) {
        boolean early = since != null && next != null && !since.isAfter(next);
        return since == null || since.isAfter(now) && !early ? next : since;
    }

    static int stages(ApprovalCase current) {
        return current.steps().stream()
                .filter(step -> step.kind().isOnTheWay())
                .mapToInt(step -> step.plan().stage())
                .max()
                .orElse(0);
    }

    static long unreceived(ApprovalCase current) {
        return current.issue().recipients().stream()
                .filter(one -> one.received() == null)
                .count();
    }

    /** The clock has asked everything until now. */
    public void scheduleNext(CaseId id, @Nullable Instant next) {
        sql.change(
                "update approval_case set next_due = ?, lock_version = lock_version + 1 where id = ?",
                Arrays.asList(utc(next), id.value()));
    }

    /** What stands beside the row: what is waited for next, and the chain of a version that was left. */
    public void keepBeside(ApprovalCase before, ApprovalCase after) {
        waiting.replace(before, after);
        if (before.draft().number() < after.draft().number()) {
            left.keep(before);
        }
    }

    public void describe(CaseId id, CaseSummary summary) {
        sql.change(
                "update approval_case set title_ko = ?, title_en = ?, disclosure = ?, sensitivity = ?,"
                        + " lock_version = lock_version + 1 where id = ?",
                List.of(
                        summary.title().ko(),
                        summary.title().en(),
                        summary.disclosure(),
                        summary.sensitivity(),
                        id.value()));
    }

    /** The chain of a version, as it stands or was left; none where the version was never submitted. */
    public Chain chain(CaseId id, int version) {
        return find(id).filter(current -> current.draft().number() == version)
                .map(ApprovalCase::chain)
                .or(() -> left.of(id, version))
                .orElse(Chain.NONE);
    }

    /** The steps of a version, as they stand or were left. */
    public List<Step> steps(CaseId id, int version) {
        return chain(id, version).steps();
    }
}
