package dojang.directory.persistence;

import dojang.directory.model.ActingKind;
import dojang.directory.model.ActingOrder;
import dojang.directory.model.Recorded;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity(name = "ActingOrder")
@Table(name = "acting_order")
@NullUnmarked
class ActingOrderEntity {

    @Id
    UUID id;

    @Column(name = "post_id")
    UUID post;

    @Column(name = "substitute_id")
    UUID substitute;

    @Column(name = "from_date")
    LocalDate from;

    @Column(name = "to_date")
    LocalDate to;

    @Column(name = "order_no")
    String orderNumber;

    @Enumerated(EnumType.STRING)
    ActingKind kind;

    @Column(name = "cancelled_at")
    Instant cancelledAt;

    Recorded<ActingOrder> toRecorded() {
        return new Recorded<>(id, toModel());
    }

    ActingOrder toModel() {
        return new ActingOrder(new PostId(post), new PersonId(substitute), from, to, orderNumber, kind);
    }
}
