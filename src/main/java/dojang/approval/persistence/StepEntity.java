package dojang.approval.persistence;

import dojang.approval.model.CommentClass;
import dojang.approval.model.ConditionState;
import dojang.approval.model.Opinion;
import dojang.approval.model.Outcome;
import dojang.approval.model.ReaskReason;
import dojang.approval.model.Step;
import dojang.approval.model.StepAnswer;
import dojang.approval.model.StepHistory;
import dojang.approval.model.StepState;
import dojang.shared.model.Capacity;
import dojang.shared.model.CaseId;
import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.Desk;
import dojang.shared.model.Join;
import dojang.shared.model.Join.Rest;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.Scope;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import dojang.shared.model.Terms;
import dojang.shared.model.UnitId;
import dojang.shared.persistence.NullableUuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;

/** One row of step. Seen by this room only. */
@Entity
@Table(name = "step")
@NullUnmarked // JPA fills the fields
class StepEntity {

    static final Comparator<StepEntity> BY_PLACE =
            Comparator.<StepEntity>comparingInt(row -> row.stage).thenComparingInt(row -> row.place);

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "version_no")
    private int version;

    private int stage;
    private int place;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @Column(name = "post_id")
    private UUID post;

    @Column(name = "unit_id")
    private UUID unit;

    private boolean blocking;

    @Column(name = "working_days")
    private int workingDays;

    private String because;

    @Column(name = "content_scope")
    private String scope;

    @Column(name = "join_group")
    private String joinGroup;

    @Column(name = "join_needed")
    private int joinNeeded;

    @Enumerated(EnumType.STRING)
    @Column(name = "join_rest")
    private Rest joinRest;

    @Enumerated(EnumType.STRING)
    private StepState state;

    /** The database's own reading of the state: active or held. */
    @Column(insertable = false, updatable = false)
    private boolean waiting;

    private int round;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "lapses_at")
    private Instant lapsesAt;

    @Enumerated(EnumType.STRING)
    private ReaskReason again;

    @Column(name = "carried_from")
    private int carriedFrom;

    @Column(name = "held_at")
    private Instant heldAt;

    @Column(name = "held_until")
    private Instant heldUntil;

    @Column(name = "held_reason")
    private String heldReason;

    @Column(name = "hold_ended")
    private Instant holdEnded;

    @Column(name = "passed_reason")
    private String passedReason;

    @Column(name = "recused_by")
    private String recusedBy;

    @Convert(converter = NullableUuidConverter.class)
    @Column(name = "recused_post")
    private UUID recusedPost;

    @Column(name = "recused_reason")
    private String recusedReason;

    @Column(name = "given_at")
    private Instant givenAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Convert(converter = NullableUuidConverter.class)
    @Column(name = "acted_by")
    private UUID actedBy;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Column(name = "acted_at")
    private Instant actedAt;

    private String opinion;

    @Enumerated(EnumType.STRING)
    @Column(name = "opinion_class")
    private CommentClass weight;

    private boolean merged;

    @Enumerated(EnumType.STRING)
    private ConditionState proviso;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    protected StepEntity() {} // JPA

    static StepEntity from(CaseId caseId, int version, int place, Step step) {
        var row = new StepEntity();
        row.id = step.id().value();
        row.caseId = caseId.value();
        row.version = version;
        row.place = place;
        row.stage = step.plan().stage();
        row.kind = step.kind();
        row.blocking = step.plan().blocking();
        row.workingDays = step.plan().workingDays();
        row.because = String.join(",", step.plan().because());
        row.scope = String.join(",", step.plan().terms().scope().sections());
        row.joinGroup = step.plan().terms().join().group();
        row.joinNeeded = step.plan().terms().join().needed();
        row.joinRest = step.plan().terms().join().rest();
        row.take(step);
        return row;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    /** The one place that writes the changing columns. */
    void take(Step after) {
        state = after.state();
        round = after.round();
        post = after.desk().post().value();
        unit = after.desk().unit().value();
        take(after.window());
        take(after.past());
        take(after.answer());
    }

    private void take(Step.Window window) {
        openedAt = window == null ? null : window.opened();
        dueAt = window == null ? null : window.due();
        lapsesAt = window == null ? null : window.lapses();
    }

    private void take(StepHistory past) {
        again = past.again();
        carriedFrom = past.from();
        passedReason = past.reason().isEmpty() ? null : past.reason();
        var hold = past.hold();
        heldAt = hold == null ? null : hold.since();
        heldUntil = hold == null ? null : hold.until();
        heldReason = hold == null ? null : hold.reason();
        holdEnded = hold == null ? null : hold.ended();
        givenAt = past.given();
        take(past.recusal());
    }

    private void take(StepHistory.Recusal recusal) {
        recusedBy = recusal == null
                ? null
                : recusal.by().stream().map(PersonId::toString).collect(Collectors.joining(","));
        recusedPost = recusal == null ? null : recusal.post().value();
        recusedReason = recusal == null ? null : recusal.reason();
    }

    private void take(StepAnswer answer) {
        outcome = answer == null ? null : answer.outcome();
        actedBy = answer == null ? null : answer.by().value();
        capacity = answer == null ? null : answer.capacity();
        actedAt = answer == null ? null : answer.at();
        opinion = answer == null ? null : answer.opinion().text();
        weight = answer == null ? null : answer.opinion().weight();
        merged = answer != null && answer.merged();
        proviso = answer == null ? null : answer.proviso();
    }

    /** Nobody is asked in a version that another one replaced. */
    void cancelOpen() {
        if (state == StepState.PLANNED || state == StepState.ACTIVE || state == StepState.HELD) {
            state = StepState.CANCELLED;
        }
    }

    Step toModel() {
        return new Step(
                new StepId(id),
                plan(),
                state,
                round,
                openedAt == null ? null : new Step.Window(openedAt, dueAt, lapsesAt == null ? dueAt : lapsesAt),
                outcome == null ? null : answer(),
                past());
    }

    private PlannedStep plan() {
        var desk = new Desk(new PostId(post), new UnitId(unit));
        var join = new Join(joinGroup, joinNeeded, joinRest);
        var terms = new Terms(blocking, workingDays, new Scope(Lists.split(scope)), join);
        return new PlannedStep(stage, kind, desk, terms, Lists.split(because));
    }

    private StepAnswer answer() {
        var words = new Opinion(weight, opinion);
        var condition = proviso == null ? ConditionState.NONE : proviso;
        return new StepAnswer(outcome, new PersonId(actedBy), capacity, actedAt, words, merged, condition);
    }

    private StepHistory past() {
        var hold = heldAt == null ? null : new StepHistory.Hold(heldAt, heldUntil, heldReason, holdEnded);
        return new StepHistory(again, carriedFrom, hold, passedReason == null ? "" : passedReason, recusal(), givenAt);
    }

    private StepHistory.Recusal recusal() {
        return recusedBy == null
                ? null
                : new StepHistory.Recusal(
                        Lists.split(recusedBy).stream().map(PersonId::of).toList(),
                        new PostId(recusedPost),
                        recusedReason);
    }
}
