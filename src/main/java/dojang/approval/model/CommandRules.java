package dojang.approval.model;

import dojang.shared.model.ActorContext;
import java.util.HashMap;
import java.util.Map;

/** Which rule judges which command. Every command has exactly one; asking it changes nothing. */
public final class CommandRules {

    private static final Map<Class<? extends Command>, Rule<? extends Command>> RULES = new HashMap<>();

    /** What the law says to one kind of command. */
    private interface Rule<C extends Command> {
        Decision of(ApprovalCase current, C command, ActorContext actor);
    }

    static {
        rule(Command.Submit.class, ApprovalRules::submit);
        rule(Command.SubmitAgainstRules.class, ApprovalRules::submitAgainstRules);
        rule(Command.Endorse.class, ApprovalRules::endorse);
        rule(Command.Concur.class, ApprovalRules::concur);
        rule(Command.NonConcur.class, ApprovalRules::nonConcur);
        rule(Command.Approve.class, ApprovalRules::approve);
        rule(Command.Decline.class, ApprovalRules::decline);
        rule(Command.Return.class, ApprovalRules::giveBack);
        rule(Command.Recall.class, ApprovalRules::recall);
        rule(Command.Withdraw.class, ApprovalRules::withdraw);
        rule(Command.Revise.class, (current, command, actor) -> ApprovalRules.revise(current, actor));
        rule(Command.SendGate.class, FollowUpRules::send);
        rule(Command.AnswerGate.class, FollowUpRules::answer);
        rule(Command.DoDuty.class, FollowUpRules::fulfil);
        rule(Command.WaiveDuty.class, FollowUpRules::waive);
        rule(StepCommand.Hold.class, StepRules::hold);
        rule(StepCommand.Resume.class, StepRules::resume);
        rule(StepCommand.Skip.class, StepRules::skip);
        rule(StepCommand.ProceedWithout.class, StepRules::proceedWithout);
        rule(StepCommand.Undo.class, StepRules::undo);
        rule(StepCommand.ReturnToStep.class, StepRules::returnToStep);
        rule(StepCommand.NoInterest.class, ApprovalRules::noInterest);
        rule(StepCommand.Edit.class, StepRules::edit);
        rule(StepCommand.EditAgainstRules.class, StepRules::editAgainstRules);
        rule(StepCommand.ConfirmCondition.class, ConcurrenceRules::confirmCondition);
        rule(StepCommand.Reopen.class, ConcurrenceRules::reopen);
        rule(StepCommand.AddStep.class, ConcurrenceRules::addStep);
        rule(StepCommand.Reassign.class, ConcurrenceRules::reassign);
        rule(StepCommand.Recuse.class, RecusalRules::recuse);
        rule(StepCommand.LateOpinion.class, ConcurrenceRules::lateOpinion);
        rule(AfterDecisionCommand.Circulate.class, AfterDecisionRules::circulate);
        rule(AfterDecisionCommand.Read.class, AfterDecisionRules::read);
        rule(AfterDecisionCommand.Instruct.class, AfterDecisionRules::instruct);
        rule(AfterDecisionCommand.Issue.class, AfterDecisionRules::issue);
        rule(AfterDecisionCommand.Redispatch.class, AfterDecisionRules::redispatch);
        rule(AfterDecisionCommand.Receipt.class, AfterDecisionRules::receipt);
        rule(AfterDecisionCommand.Close.class, (current, command, actor) -> AfterDecisionRules.close(current, actor));
        rule(AfterDecisionCommand.Replace.class, AfterDecisionRules::replace);
        rule(ClockCommand.Remind.class, ReminderRules::remind);
    }

    private CommandRules() {}

    /**
     * What the rules say to this command.
     *
     * @throws IllegalArgumentException for a command that no rule judges, which is a mistake of its author
     */
    public static Decision decide(ApprovalCase current, Command command, ActorContext actor) {
        return decide(rule(command), current, command, actor);
    }

    /** Every kind of command there is a rule for. */
    static Iterable<Class<? extends Command>> judged() {
        return RULES.keySet();
    }

    private static Rule<? extends Command> rule(Command command) {
        var rule = RULES.get(command.getClass());
        if (rule == null) {
            throw new IllegalArgumentException("no rule judges " + command.getClass());
        }
        return rule;
    }

    @SuppressWarnings("unchecked") // a rule stands under the class it judges
    private static <C extends Command> Decision decide(
            Rule<C> rule, ApprovalCase current, Command command, ActorContext actor) {
        return rule.of(current, (C) command, actor);
    }

    private static <C extends Command> void rule(Class<C> kind, Rule<C> rule) {
        RULES.put(kind, rule);
    }
}
