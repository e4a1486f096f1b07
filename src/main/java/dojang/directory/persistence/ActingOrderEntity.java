package dojang.directory.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** One row of acting_order. Seen by this room only. */
@Entity
@Table(name = "acting_order")
@NullUnmarked // JPA fills the fields
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

    protected ActingOrderEntity() {} // JPA
}
