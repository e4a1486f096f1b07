package dojang.approval.web;

import dojang.approval.application.ApprovalService;
import dojang.approval.application.EditDesk.Editing;
import dojang.approval.application.SaveAnswer;
import dojang.paper.model.Content;
import dojang.shared.faces.Notices;
import dojang.shared.model.CaseId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What follows on screen from saving and submitting a draft. */
@RequestScoped
public class DraftOutcomes {

    @Inject
    ApprovalService approvals;

    @Inject
    Notices notices;

    @Inject
    Refusals refusals;

    void overtaken(SaveAnswer answer) {
        notices.refuse(refusals.sentence(String.valueOf(answer.refusal())));
    }

    void incomplete(WrongFields wrong) {
        if (!wrong.isNone()) {
            notices.refuse(refusals.incomplete());
        }
    }

    /** An edit that changes nothing is an endorsement, which has its own button. */
    void unchanged() {
        notices.refuse(refusals.unchanged());
    }

    /** The case's page when the rules accept the changed text; null, and a sentence, when they do not. */
    @Nullable
    String edit(Editing text, Content content, Typed opinion) {
        var answer = approvals.edit(text.id(), opinion.getKey(), text.step(), text.seen(), content, opinion.opinion());
        if (answer.accepted()) {
            notices.say("done.Edit", text.reference());
            return Outcomes.answered("/approval/case?faces-redirect=true&case=" + text.id());
        }
        opinion.renewKey();
        notices.refuse(refusals.sentence(answer));
        return null;
    }

    /** The case's page when the rules accept the draft; null, and a sentence, when they do not. */
    @Nullable
    String submit(CaseId id, String reference, UUID key) {
        var answer = approvals.submit(id, key);
        if (answer.accepted()) {
            notices.say("done.Submit", reference);
            return "/approval/case?faces-redirect=true&case=" + id;
        }
        notices.refuse(refusals.sentence(answer));
        return null;
    }
}
