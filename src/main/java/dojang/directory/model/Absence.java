package dojang.directory.model;

import dojang.shared.model.PersonId;
import java.time.LocalDate;

/** Days on which a person is away, both inclusive. */
public record Absence(PersonId person, LocalDate from, LocalDate to, AbsenceReason reason) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether there is a day that both cover. */
    public boolean overlaps(Absence other) {
        return !to.isBefore(other.from) && !other.to.isBefore(from);
    }
}
