package dojang.audit.model;

import dojang.shared.model.PersonId;
import dojang.shared.model.UnitId;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; what is null does not narrow.
 *
 * @param person      who acted, or for whom a substitute acted
 * @param unit        drafting unit of the case
 * @param caseKind    kind of the case, such as {@code HOST_VISIT}
 * @param reference   the case's reference, whole or its beginning
 * @param from        first day of business time, in Seoul
 * @param to          last day of business time, in Seoul
 * @param refusedOnly only acts the rules refused
 */
public record TrailFilter(
        @Nullable PersonId person,
        @Nullable UnitId unit,
        @Nullable String caseKind,
        @Nullable EntryKind entryKind,
        @Nullable String reference,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean refusedOnly)
        implements Serializable {

    /** Everything. */
    public static TrailFilter all() {
        return new TrailFilter(null, null, null, null, null, null, null, false);
    }
}
