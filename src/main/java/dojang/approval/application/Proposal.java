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
 * @param basis      what a text frozen by it rests on; null where none is
 */
public record Proposal(
        Command command,
        Runnable onAccepted,
        @Nullable String series,
        @Nullable Basis basis) {

    /**
     * What stands beside a frozen text, by its digests.
     *
     * @param form    the form it was written with
     * @param because why its chain is as it is
     */
    public record Basis(Digest form, Digest because) {}

    public Proposal(Command command, Runnable onAccepted) {
        this(command, onAccepted, null, null);
    }

    public static Proposal of(Command command) {
        return new Proposal(command, () -> {});
    }
}
