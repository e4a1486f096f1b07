package dojang.policy.persistence;

import dojang.policy.model.change.ChangeState;
import dojang.policy.model.change.PackChange;
import dojang.shared.model.PersonId;
import dojang.shared.persistence.NullableUuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** One row of policy_change. Seen by this room only. */
@Entity
@Table(name = "policy_change")
@NullUnmarked // JPA fills the fields
class PolicyChangeEntity {

    @Id
    private UUID id;

    @Column(name = "base_version")
    private int base;

    @Column(name = "author_id")
    private UUID author;

    private String reason;
    private String content;

    @Enumerated(EnumType.STRING)
    private ChangeState state;

    @Column(name = "effective_on")
    private LocalDate effective;

    @Convert(converter = NullableUuidConverter.class)
    @Column(name = "decided_by")
    private UUID decidedBy;

    private String remark;
    private long edits;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected PolicyChangeEntity() {} // JPA

    static PolicyChangeEntity from(PackChange change, Instant at) {
        var row = new PolicyChangeEntity();
        row.id = change.id();
        row.base = change.base();
        row.author = change.author().value();
        row.createdAt = at;
        row.take(change, at);
        return row;
    }

    void take(PackChange change, Instant at) {
        reason = change.reason();
        content = change.content();
        state = change.state();
        effective = change.effective();
        decidedBy = change.decidedBy() == null ? null : change.decidedBy().value();
        remark = change.remark();
        edits = change.edits();
        changedAt = at;
    }

    PackChange toModel() {
        return new PackChange(
                id,
                base,
                new PersonId(author),
                reason,
                content,
                state,
                effective,
                decidedBy == null ? null : new PersonId(decidedBy),
                remark,
                edits);
    }
}
