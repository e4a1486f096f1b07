package dojang.approval.application;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.Command;
import dojang.approval.model.Verb;
import dojang.shared.model.ActorContext;
import java.util.Map;

/**
 * What somebody asks of a case, from the page or the client to the transaction.
 *
 * @param verb  what is asked
 * @param asked what came with it, as it came: a repeat under the same key is known by it, before anything is made of it
 * @param maker makes the command on the locked case
 */
public record CaseRequest(Verb verb, Map<String, Object> asked, Maker maker) {

    /** Makes a command of the locked case, as the actor stands after the lock was got. */
    public interface Maker {
        Proposal on(ApprovalCase current, ActorContext actor);
    }

    /** A command that needs nothing of the case. */
    public static CaseRequest of(Command command) {
        return new CaseRequest(command.verb(), command.facts(), (current, actor) -> Proposal.of(command));
    }

    /** A request whose command names desks or new ids. */
    static CaseRequest of(Verb verb, Map<String, Object> asked, CommandMaker maker) {
        return new CaseRequest(verb, asked, (current, actor) -> Proposal.of(maker.on(current, actor)));
    }

    /** Makes a command with nothing to be written beside it. */
    interface CommandMaker {
        Command on(ApprovalCase current, ActorContext actor);
    }
}
