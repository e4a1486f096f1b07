package dojang.paper.model;

import dojang.shared.model.Digest;
import dojang.shared.model.PersonId;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of the form of a kind, without its content.
 *
 * @param number     from 1 on within the kind
 * @param digest     of the content, which is canonical JSON
 * @param turn       the how-manieth of its kind to take effect; 0 while it never has
 * @param proposedBy who took the file over last
 * @param decidedBy  who approved or rejected that; null while it waits
 */
public record FormVersion(
        String kind,
        int number,
        Digest digest,
        FormState state,
        int turn,
        Instant loadedAt,
        @Nullable PersonId proposedBy,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt)
        implements Serializable {

    /** The form a kind begins with, in force by itself. */
    public static FormVersion first(String kind, Digest digest, Instant at) {
        return new FormVersion(kind, 1, digest, FormState.IN_FORCE, 1, at, null, null, null);
    }

    /** A file that nobody has taken over yet. */
    public static FormVersion loaded(String kind, int number, Digest digest, Instant at) {
        return new FormVersion(kind, number, digest, FormState.PROPOSED, 0, at, null, null, null);
    }

    /** Whether somebody has taken it over and a second person is asked. */
    public boolean isWaiting() {
        return proposedBy != null && decidedBy == null;
    }

    public FormVersion proposed(PersonId by) {
        var next = state == FormState.REJECTED ? FormState.PROPOSED : state;
        return new FormVersion(kind, number, digest, next, turn, loadedAt, by, null, null);
    }

    /**
     * Takes effect.
     *
     * @param next one more than the highest turn of its kind
     */
    public FormVersion approved(PersonId by, Instant at, int next) {
        return new FormVersion(kind, number, digest, FormState.IN_FORCE, next, loadedAt, proposedBy, by, at);
    }

    /** Does not take effect; one that was in force before stays one that was. */
    public FormVersion rejected(PersonId by, Instant at) {
        var next = turn == 0 ? FormState.REJECTED : state;
        return new FormVersion(kind, number, digest, next, turn, loadedAt, proposedBy, by, at);
    }
}
