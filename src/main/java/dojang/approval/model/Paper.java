package dojang.approval.model;

import dojang.shared.model.CaseId;
import dojang.shared.model.Desk;
import dojang.shared.model.PersonId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the case is about, fixed at its creation but for the reference.
 *
 * @param reference the case reference, such as V-2024-0007, not the register number; given at the first submission, so
 *                  that drafts nobody submits leave no gap, and absent until then
 * @param kind      request kind, a word the engine never looks at
 * @param drafter   기안자
 * @param desk      the drafter's post and the drafting unit (처리과)
 * @param link      the decided case this one would replace or revoke; absent for most
 */
public record Paper(
        @Nullable String reference,
        String kind,
        PersonId drafter,
        Desk desk,
        @Nullable Link link) {

    /** A case that stands alone. */
    public Paper(@Nullable String reference, String kind, PersonId drafter, Desk desk) {
        this(reference, kind, drafter, desk, null);
    }

    /** The reference of a case that has been submitted. */
    public String submittedReference() {
        return Objects.requireNonNull(reference, "only a submitted case has a reference");
    }

    /** The same with this reference, or none. */
    public Paper with(@Nullable String given) {
        return new Paper(given, kind, drafter, desk, link);
    }

    /** What an approval of this case does to another one. */
    public record Link(Effect effect, CaseId to) {}

    /** A decided text is never altered; another case stands in its place or ends it (decree Art. 17). */
    public enum Effect {
        SUPERSEDES,
        REVOKES
    }
}
