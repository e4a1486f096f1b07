package dojang.people.persistence;

import dojang.directory.model.Handover;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.persistence.NullableUuidConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** One row of handover. Seen by this room only. */
@Entity
@Table(name = "handover")
@NullUnmarked // JPA fills the fields
class HandoverEntity {

    @Id
    private UUID id;

    @Column(name = "post_id")
    private UUID post;

    @Convert(converter = NullableUuidConverter.class)
    @Column(name = "from_person")
    private UUID from;

    @Column(name = "to_person")
    private UUID to;

    private LocalDate day;
    private boolean leaves;
    private String note;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected HandoverEntity() {} // JPA

    static HandoverEntity from(HandoverRow row) {
        var entity = new HandoverEntity();
        entity.id = row.id();
        entity.post = row.handover().post().value();
        entity.from =
                Optional.ofNullable(row.predecessor()).map(PersonId::value).orElse(null);
        entity.to = row.handover().successor().value();
        entity.day = row.handover().day();
        entity.leaves = row.handover().leaves();
        entity.note = row.note();
        entity.madeBy = row.madeBy().value();
        entity.madeAt = row.madeAt();
        return entity;
    }

    void receive(Instant at) {
        receivedAt = at;
    }

    HandoverRow toRow() {
        return new HandoverRow(
                id,
                new Handover(new PostId(post), new PersonId(to), day, leaves),
                from == null ? null : new PersonId(from),
                note,
                new PersonId(madeBy),
                madeAt,
                receivedAt);
    }
}
