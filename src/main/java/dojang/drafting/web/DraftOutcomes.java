package dojang.drafting.web;

import dojang.approval.model.Verb;
import dojang.approval.web.ActForm;
import dojang.approval.web.Refusals;
import dojang.drafting.application.EditService.Editing;
import dojang.drafting.application.SaveAnswer;
import dojang.drafting.application.SubmissionService;
import dojang.paper.model.Content;
import dojang.shared.faces.Notices;
import dojang.shared.faces.Words;
import dojang.shared.model.CaseId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What follows on screen from saving and submitting a draft. */
@RequestScoped
public class DraftOutcomes {

    @Inject
    SubmissionService submissions;

    @Inject
    Words words;

    @Inject
    Notices notices;

    @Inject
    Refusals refusals;

    void overtaken(SaveAnswer answer) {
        notices.refuse(refusals.sentence(String.valueOf(answer.refusal())));
    }

    void incomplete(WrongFields wrong) {
        if (!wrong.isNone()) {
            notices.refuse(words.get("draft.incomplete"));
        }
    }

    /** An edit that changes nothing is an endorsement, which has its own button. */
    void unchanged() {
        notices.refuse(words.get("edit.unchanged"));
    }

    /** The case's page when the rules accept the changed text; null, and a sentence, when they do not. */
    @Nullable
    String edit(Editing text, Content content, ActForm opinion) {
        var answer =
                submissions.edit(text.id(), opinion.getKey(), text.step(), text.seen(), content, opinion.opinion());
        if (answer.accepted()) {
            notices.say(Verb.EDIT.done(), text.reference());
            return "/approval/case?faces-redirect=true&case=" + text.id() + "&answered=true";
        }
        opinion.renewKey();
        notices.refuse(refusals.sentence(answer));
        return null;
    }

    /** The case's page when the rules accept the draft; null, and a sentence, when they do not. */
    @Nullable
    String submit(CaseId id, UUID key) {
        var answer = submissions.submit(id, key);
        if (answer.accepted()) {
            notices.say(Verb.SUBMIT.done(), submissions.reference(id));
            return "/approval/case?faces-redirect=true&case=" + id;
        }
        notices.refuse(refusals.sentence(answer));
        return null;
    }
}
