package dojang.people.web;

import dojang.people.application.PeopleAnswer;
import dojang.shared.faces.Notices;
import dojang.shared.faces.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says on the page what a door answered. */
@Named
@RequestScoped
public class Messages {

    @Inject
    Notices notices;

    @Inject
    Words words;

    /** Done in words, or the first reason why not; whether it was done. */
    boolean of(PeopleAnswer answer, String done, Object... parameters) {
        answer.refusal()
                .ifPresentOrElse(
                        reason -> notices.refuse(words.get("refusal." + reason)), () -> notices.say(done, parameters));
        return answer.accepted();
    }

    /** Why it was not done. */
    void no(String key) {
        notices.refuse(words.get(key));
    }

    /** The words of the key; empty for no key. */
    public String problem(String key) {
        return key.isEmpty() ? "" : words.get(key);
    }
}
