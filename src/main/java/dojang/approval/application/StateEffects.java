package dojang.approval.application;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.ApprovalEvent;
import dojang.approval.model.CaseState;
import dojang.approval.persistence.ApprovalCases;
import dojang.approval.persistence.Serials;
import dojang.directory.application.Directory;
import dojang.shared.model.ActorContext;
import dojang.shared.model.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What a change of state brings with it inside the engine: the register number. */
@ApplicationScoped
public class StateEffects {

    @Inject
    ApprovalCases cases;

    @Inject
    Serials serials;

    @Inject
    Directory directory;

    /** Does it, and tells what happened beyond the rules' own events. */
    List<ApprovalEvent> of(ApprovalCase before, ApprovalCase after, ActorContext actor) {
        if (before.state() == after.state()) {
            if (before.draft().number() < after.draft().number()) {
                // a reviewer's edit took the place of the version: its open steps are over, its answers stay
                cases.cancelOpen(before.id(), before.draft().number());
            }
            return List.of();
        }
        return after.state() == CaseState.APPROVED || after.state() == CaseState.DECLINED
                ? numbered(after, actor)
                : List.of();
    }

    /** The number is given in the transaction of the decision (decree Art. 11); a decline is a decision too. */
    private List<ApprovalEvent> numbered(ApprovalCase after, ActorContext actor) {
        var unit = after.paper().desk().unit();
        int year = actor.at().atZone(WorkingCalendar.SEOUL).getYear();
        var number = "%s-%d-%d".formatted(directory.unitCode(unit), year, serials.nextOfRegister(unit, year));
        cases.number(after.id(), number);
        return List.of(new ApprovalEvent(ApprovalEvent.Kind.NUMBER_GIVEN, Map.of("number", number)));
    }
}
