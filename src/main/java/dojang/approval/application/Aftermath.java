package dojang.approval.application;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.ApprovalEvent;
import dojang.approval.persistence.ApprovalCases;
import dojang.approval.persistence.Attachments;
import dojang.approval.persistence.DraftState;
import dojang.approval.persistence.Drafts;
import dojang.approval.persistence.Serials;
import dojang.directory.application.Directory;
import dojang.shared.model.CaseId;
import dojang.shared.model.Stamp;
import dojang.shared.model.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What a change of state brings with it: the register number, and the fate of the draft version. */
@ApplicationScoped
public class Aftermath {

    @Inject
    ApprovalCases cases;

    @Inject
    Drafts drafts;

    @Inject
    Attachments attachments;

    @Inject
    Serials serials;

    @Inject
    Directory directory;

    /** Does it, and tells what happened beyond the rules' own events. */
    List<ApprovalEvent> of(ApprovalCase before, ApprovalCase after, Stamp stamp) {
        if (before.state() == after.state()) {
            return before.draft().number() < after.draft().number() ? replaced(before) : List.of();
        }
        return switch (after.state()) {
            case DRAFT -> reopened(before, after, stamp);
            case RETURNED -> ended(after, DraftState.RETURNED);
            case RECALLED -> ended(after, DraftState.RECALLED);
            case WITHDRAWN -> ended(after, DraftState.VOID);
            case APPROVED, DECLINED -> numbered(after, stamp);
            case IN_APPROVAL, ISSUED, CLOSED, SUPERSEDED, REVOKED -> List.of();
        };
    }

    /** A reviewer's edit took the place of the version: its open steps are over, its answers stay as they are. */
    private List<ApprovalEvent> replaced(ApprovalCase before) {
        drafts.end(before.id(), before.draft().number(), DraftState.VOID);
        cases.cancelOpen(before.id(), before.draft().number());
        return List.of();
    }

    private List<ApprovalEvent> ended(ApprovalCase after, DraftState state) {
        drafts.end(after.id(), after.draft().number(), state);
        return List.of();
    }

    /** The number is given in the transaction of the decision (decree Art. 11); a decline is a decision too. */
    private List<ApprovalEvent> numbered(ApprovalCase after, Stamp stamp) {
        ended(after, DraftState.DECIDED);
        var unit = after.paper().desk().unit();
        int year = stamp.at().atZone(WorkingCalendar.SEOUL).getYear();
        var number = "%s-%d-%d".formatted(directory.unitCode(unit), year, serials.nextOfRegister(unit, year));
        cases.number(after.id(), number);
        return List.of(new ApprovalEvent(ApprovalEvent.Kind.NUMBER_GIVEN, Map.of("number", number)));
    }

    /** A next version starts as a copy of the last one, files included. */
    private List<ApprovalEvent> reopened(ApprovalCase before, ApprovalCase after, Stamp stamp) {
        CaseId id = after.id();
        int last = before.draft().number();
        int next = after.draft().number();
        var content = drafts.find(id, last).orElseThrow().content();
        drafts.open(id, next, stamp.person(), content, stamp.at());
        attachments.copy(id, last, next);
        return List.of();
    }
}
