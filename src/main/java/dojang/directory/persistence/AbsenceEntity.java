package dojang.directory.persistence;

import dojang.directory.model.Absence;
import dojang.directory.model.AbsenceReason;
import dojang.directory.model.Recorded;
import dojang.shared.model.PersonId;
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

@Entity(name = "Absence")
@Table(name = "absence")
@NullUnmarked
class AbsenceEntity {

    @Id
    UUID id;

    @Column(name = "person_id")
    UUID person;

    @Column(name = "from_date")
    LocalDate from;

    @Column(name = "to_date")
    LocalDate to;

    @Enumerated(EnumType.STRING)
    AbsenceReason reason;

    @Column(name = "cancelled_at")
    Instant cancelledAt;

    Recorded<Absence> toRecorded() {
        return new Recorded<>(id, toModel());
    }

    Absence toModel() {
        return new Absence(new PersonId(person), from, to, reason);
    }
}
