package dojang.people.persistence;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One row of handover_matter. Seen by this room only. */
@Entity
@Table(name = "handover_matter")
@NullUnmarked // JPA fills the fields
class MatterEntity {

    @Id
    private UUID id;

    @Column(name = "handover_id")
    private UUID handover;

    private int place;
    private String kind;

    @Column(name = "case_id")
    private UUID caseId;

    private @Nullable String reference;
    private String detail;

    @Column(name = "due_at")
    private Instant due;

    protected MatterEntity() {} // JPA

    static MatterEntity from(UUID handover, int place, MatterRow row) {
        var entity = new MatterEntity();
        entity.id = UuidCreator.getTimeOrderedEpoch();
        entity.handover = handover;
        entity.place = place;
        entity.kind = row.kind();
        entity.caseId = row.caseId();
        entity.reference = row.reference();
        entity.detail = row.detail();
        entity.due = row.due();
        return entity;
    }

    MatterRow toRow() {
        return new MatterRow(kind, caseId, reference, detail, due);
    }
}
