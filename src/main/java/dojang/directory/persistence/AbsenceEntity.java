package dojang.directory.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** One row of absence. Seen by this room only. */
@Entity
@Table(name = "absence")
@NullUnmarked // JPA fills the fields
class AbsenceEntity {

    @Id
    UUID id;

    @Column(name = "person_id")
    UUID person;

    @Column(name = "from_date")
    LocalDate from;

    @Column(name = "to_date")
    LocalDate to;

    String reason;

    protected AbsenceEntity() {} // JPA
}
