package dojang.desk.web;

import dojang.approval.application.Answer;
import dojang.desk.application.CaseSheet;
import dojang.shared.faces.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What follows on screen from the answer to an act. */
@RequestScoped
public class Outcomes {

    /** After these the next case of the kind is offered, so that a pile is answered one by one. */
    private static final Set<String> ANSWERS = Set.of(
            "Endorse", "Concur", "NonConcur", "NoInterest", "Approve", "Decline", "Return", "ReturnToStep", "Read");

    @Inject
    Notices notices;

    @Inject
    CaseRefusals refusals;

    /** Says what was done and shows the case as it is now; a new version opens where it is written. */
    public String done(String verb, CaseSheet.Head head) {
        notices.say("done." + verb, head.reference());
        if (verb.equals("Reassign") || verb.equals("Recuse")) {
            // whoever has handed a step on may not see the case any more
            return "/inbox?faces-redirect=true";
        }
        String page = verb.equals("Revise") ? "draft" : "case";
        String way = "/approval/" + page + "?faces-redirect=true&case=" + head.id();
        return ANSWERS.contains(verb) ? answered(way) : way;
    }

    /** The way to the page of a case that has just been answered. */
    public static String answered(String way) {
        return way + "&answered=true";
    }

    /** Says why not; the page stays, and with it every word that was typed. */
    public @Nullable String refused(Answer answer, CaseSheet now) {
        notices.refuse(refusals.sentence(answer, now));
        return null;
    }
}
