package dojang.approval.persistence;

import dojang.approval.model.Duty;
import dojang.approval.model.DutyState;
import dojang.shared.model.CaseId;
import dojang.shared.model.ChainPlan.PlannedDuty;
import dojang.shared.model.Deadline;
import dojang.shared.model.Deadline.DayCount;
import dojang.shared.model.DutyId;
import dojang.shared.model.DutyStart;
import dojang.shared.model.PostId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** One row of duty. Seen by this room only. */
@Entity
@Table(name = "duty")
@NullUnmarked // JPA fills the fields
class DutyEntity {

    static final Comparator<DutyEntity> BY_KIND =
            Comparator.<DutyEntity, String>comparing(row -> row.kind).thenComparing(row -> row.id.toString());

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "version_no")
    private int version;

    private String kind;
    private String because;

    @Enumerated(EnumType.STRING)
    private DutyStart starts;

    @Column(name = "working_days")
    private int workingDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_count")
    private DayCount dayCount;

    @Column(name = "counts_from")
    private LocalDate countsFrom;

    @Column(name = "owner_post")
    private UUID owner;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private DutyState state;

    private String note;
    private String words;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    protected DutyEntity() {} // JPA

    static DutyEntity from(CaseId caseId, int version, Duty duty) {
        var row = new DutyEntity();
        row.id = duty.id().value();
        row.caseId = caseId.value();
        row.version = version;
        row.kind = duty.plan().kind();
        row.because = String.join(",", duty.plan().because());
        row.starts = duty.plan().starts();
        row.workingDays = duty.plan().deadline().days();
        row.dayCount = duty.plan().deadline().count();
        row.countsFrom = duty.plan().countsFrom();
        row.words = duty.words();
        row.take(duty);
        return row;
    }

    UUID id() {
        return id;
    }

    void take(Duty after) {
        owner = after.owner().value();
        state = after.state();
        dueAt = after.due();
        note = after.note();
    }

    Duty toModel() {
        var plan = new PlannedDuty(kind, new Deadline(workingDays, dayCount), starts, countsFrom, Lists.split(because));
        return new Duty(new DutyId(id), plan, new PostId(owner), state, dueAt, note, words);
    }
}
