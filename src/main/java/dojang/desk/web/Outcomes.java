package dojang.desk.web;

import dojang.approval.application.Answer;
import dojang.approval.model.Verb;
import dojang.desk.application.CaseSheet;
import dojang.shared.faces.Notices;
import dojang.shared.faces.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** What follows on screen from the answer to an act. */
@RequestScoped
public class Outcomes {

    @Inject
    Notices notices;

    @Inject
    CaseRefusals refusals;

    @Inject
    Words words;

    /** Says what was done, and leads to where the verb leads. */
    public String done(Verb verb, CaseSheet.Head head) {
        notices.say(verb.done(), words.reference(head.reference()));
        return switch (verb.then()) {
            case INBOX -> "/inbox?faces-redirect=true";
            case DRAFT -> page("draft", head);
            case NEXT -> page("case", head) + "&answered=true";
            case CASE, NOTHING -> page("case", head);
        };
    }

    private static String page(String name, CaseSheet.Head head) {
        return "/approval/" + name + "?faces-redirect=true&case=" + head.id();
    }

    /** Says why not; the page stays, and with it every word that was typed. */
    public @Nullable String refused(Answer answer, CaseSheet now) {
        notices.refuse(refusals.sentence(answer, now));
        return null;
    }
}
