package dojang.approval.persistence;

import dojang.approval.model.Gate;
import dojang.approval.model.GateState;
import dojang.shared.model.Blocks;
import dojang.shared.model.CaseId;
import dojang.shared.model.ChainPlan.PlannedGate;
import dojang.shared.model.GateId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** One row of gate. Seen by this room only. */
@Entity
@Table(name = "gate")
@NullUnmarked // JPA fills the fields
class GateEntity {

    static final Comparator<GateEntity> BY_KIND =
            Comparator.<GateEntity, String>comparing(row -> row.kind).thenComparing(row -> row.subject);

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "version_no")
    private int version;

    private String kind;
    private String subject;

    @Enumerated(EnumType.STRING)
    private Blocks blocks;

    private boolean strict;
    private String because;

    @Enumerated(EnumType.STRING)
    private GateState state;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private String note;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    protected GateEntity() {} // JPA

    static GateEntity from(CaseId caseId, int version, Gate gate) {
        var row = new GateEntity();
        row.id = gate.id().value();
        row.caseId = caseId.value();
        row.version = version;
        row.kind = gate.plan().kind();
        row.subject = gate.plan().subject();
        row.blocks = gate.plan().blocks();
        row.strict = gate.plan().strict();
        row.because = String.join(",", gate.plan().because());
        row.take(gate);
        return row;
    }

    UUID id() {
        return id;
    }

    void take(Gate after) {
        state = after.state();
        sentAt = after.sentAt();
        answeredAt = after.answeredAt();
        note = after.note();
    }

    Gate toModel() {
        var plan = new PlannedGate(kind, subject, blocks, strict, Lists.split(because));
        return new Gate(new GateId(id), plan, state, sentAt, answeredAt, note);
    }
}
