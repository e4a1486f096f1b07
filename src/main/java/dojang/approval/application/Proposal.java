package dojang.approval.application;

import dojang.approval.model.Command;

/**
 * A command with what must be written beside the case when the rules accept it.
 *
 * @param command    put to the rules
 * @param onAccepted runs in the same transaction, after the rules said yes
 */
public record Proposal(Command command, Runnable onAccepted) {

    public static Proposal of(Command command) {
        return new Proposal(command, () -> {});
    }
}
