package dojang.policy.model.change;

import dojang.shared.model.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of the rule book.
 *
 * @param base      version it was drafted on
 * @param reason    why, in the author's words
 * @param content   the whole pack as canonical JSON
 * @param effective first day it is in force, in Seoul; null while it is not said
 * @param decidedBy who approved or rejected it
 * @param remark    what that person wrote
 * @param edits     how often it was saved
 */
public record PackChange(
        UUID id,
        int base,
        PersonId author,
        String reason,
        String content,
        ChangeState state,
        @Nullable LocalDate effective,
        @Nullable PersonId decidedBy,
        String remark,
        long edits) {

    /** A new draft that says what the base says. */
    public static PackChange drafted(UUID id, int base, PersonId author, String content) {
        return new PackChange(id, base, author, "", content, ChangeState.DRAFT, null, null, "", 0);
    }

    public PackChange saved(String why, @Nullable LocalDate day, String text) {
        return new PackChange(id, base, author, why, text, state, day, decidedBy, remark, edits + 1);
    }

    public PackChange in(ChangeState next) {
        return new PackChange(id, base, author, reason, content, next, effective, decidedBy, remark, edits);
    }

    public PackChange decided(ChangeState next, PersonId by, String words) {
        return new PackChange(id, base, author, reason, content, next, effective, by, words, edits);
    }
}
