package dojang.approval.persistence;

import dojang.approval.model.CommentClass;
import dojang.approval.model.Opinion;
import dojang.approval.model.Outcome;
import dojang.approval.model.Step;
import dojang.approval.model.StepAnswer;
import dojang.approval.model.StepState;
import dojang.shared.model.Capacity;
import dojang.shared.model.CaseId;
import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.Desk;
import dojang.shared.model.Join;
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
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** One row of step. Seen by this room only. */
@Entity
@Table(name = "step")
@NullUnmarked // JPA fills the fields
class StepEntity {

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
    private StepState state;

    private int round;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "due_at")
    private Instant dueAt;

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
        row.post = step.desk().post().value();
        row.unit = step.desk().unit().value();
        row.blocking = step.plan().blocking();
        row.workingDays = step.plan().workingDays();
        row.because = String.join(",", step.plan().because());
        row.scope = String.join(",", step.plan().terms().scope().sections());
        row.joinGroup = step.plan().terms().join().group();
        row.joinNeeded = step.plan().terms().join().needed();
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
        openedAt = after.window() == null ? null : after.window().opened();
        dueAt = after.window() == null ? null : after.window().due();
        if (after.answer() != null) {
            take(after.answer());
        }
    }

    private void take(StepAnswer answer) {
        outcome = answer.outcome();
        actedBy = answer.by().value();
        capacity = answer.capacity();
        actedAt = answer.at();
        opinion = answer.opinion().text();
        weight = answer.opinion().weight();
        merged = answer.merged();
    }

    Step toModel() {
        return new Step(
                new StepId(id),
                plan(),
                state,
                round,
                openedAt == null ? null : new Step.Window(openedAt, dueAt),
                state == StepState.DONE ? answer() : null);
    }

    private PlannedStep plan() {
        var desk = new Desk(new PostId(post), new UnitId(unit));
        var terms = new Terms(blocking, workingDays, new Scope(Lists.split(scope)), new Join(joinGroup, joinNeeded));
        return new PlannedStep(stage, kind, desk, terms, Lists.split(because));
    }

    OpenStep toOpenStep() {
        return new OpenStep(new CaseId(caseId), kind, new UnitId(unit), openedAt);
    }

    private StepAnswer answer() {
        return new StepAnswer(outcome, new PersonId(actedBy), capacity, actedAt, new Opinion(weight, opinion), merged);
    }
}
