package dojang.approval.application;

import dojang.approval.model.Command;
import dojang.shared.model.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A command with what must be written beside the case when the rules accept it.
 *
 * @param command    put to the rules
 * @param onAccepted runs in the same transaction, after the rules said yes
 * @param series     what the reference begins with that the case gets by it if it has none; null: it gets none
 * @param form       digest of the form that a text frozen by it was written with; null where none is
 */
public record Proposal(
        Command command,
        Runnable onAccepted,
        @Nullable String series,
        @Nullable Digest form) {

    public Proposal(Command command, Runnable onAccepted) {
        this(command, onAccepted, null, null);
    }

    public static Proposal of(Command command) {
        return new Proposal(command, () -> {});
    }
}
