package dojang.desk.application;

import dojang.approval.application.ActorContexts;
import dojang.approval.application.Answer;
import dojang.approval.application.Box;
import dojang.approval.application.NoSuchCaseException;
import dojang.approval.application.ReasonNeededException;
import dojang.approval.model.AfterDecisionCommand;
import dojang.approval.model.Command;
import dojang.approval.model.CommandRules;
import dojang.approval.model.Decision;
import dojang.approval.model.Opinion;
import dojang.approval.model.Verb;
import dojang.approval.persistence.ApprovalCases;
import dojang.desk.application.BulkLine.Hindrance;
import dojang.desk.application.BulkLine.Yes;
import dojang.security.application.Roles;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.StepId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a yes to a case would be for the caller, or why there is none. */
@Stateless
public class BulkLines {

    @Inject
    CaseReader desk;

    @Inject
    ApprovalCases cases;

    @Inject
    ActorContexts actors;

    /** What is asked of the caller, as the rules stand now. */
    @RolesAllowed(Roles.SIGNED_IN)
    public BulkLine of(CaseId id) {
        try {
            return line(desk.sheet(id));
        } catch (NoSuchCaseException e) {
            return without(id, Hindrance.UNKNOWN);
        } catch (ReasonNeededException e) {
            return without(id, Hindrance.REASON_FIRST);
        }
    }

    private static BulkLine without(CaseId id, Hindrance why) {
        return new BulkLine(id, null, null, why, null, List.of());
    }

    private BulkLine line(CaseSheet sheet) {
        var mine = sheet.mine();
        var opinions = sheet.boxes().stream()
                .map(Box::opinion)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        if (mine == null) {
            return new BulkLine(sheet.head().id(), sheet.head(), null, Hindrance.NOT_ASKED, null, opinions);
        }
        var yes = yes(mine, Objects.requireNonNull(sheet.head().seen()));
        if (!yes.verb().lacks(command(yes, Opinion.NONE), sheet.unsettled()).isEmpty()) {
            return new BulkLine(sheet.head().id(), sheet.head(), null, Hindrance.ONE_BY_ONE, null, opinions);
        }
        var no = mine.may(yes.verb()) ? null : no(sheet.head().id(), yes);
        return no == null
                ? new BulkLine(sheet.head().id(), sheet.head(), yes, Hindrance.NONE, null, opinions)
                : new BulkLine(sheet.head().id(), sheet.head(), null, Hindrance.REFUSED, no, opinions);
    }

    private static Yes yes(CaseSheet.Mine mine, Digest seen) {
        var verb = Verb.yes(mine.kind());
        return new Yes(verb, mine.label(verb), StepId.of(mine.stepId()), seen);
    }

    /** The command that a yes stands for. */
    static Command command(Yes yes, Opinion opinion) {
        return switch (yes.verb()) {
            case APPROVE -> new Command.Approve(yes.step(), yes.seen(), opinion, Set.of(), "");
            case CONCUR -> new Command.Concur(yes.step(), yes.seen(), opinion);
            case ENDORSE -> new Command.Endorse(yes.step(), yes.seen(), opinion);
            default -> new AfterDecisionCommand.Read(yes.step(), opinion);
        };
    }

    private @Nullable Answer no(CaseId id, Yes yes) {
        var current = cases.find(id).orElseThrow();
        var decision = CommandRules.decide(current, command(yes, Opinion.NONE), actors.on(current, actors.now()));
        return decision instanceof Decision.Refused refused
                ? new Answer(false, refused.reason().name(), refused.rules(), refused.details(), 0)
                : null;
    }
}
