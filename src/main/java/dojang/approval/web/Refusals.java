package dojang.approval.web;

import dojang.approval.application.Answer;
import dojang.shared.faces.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A refusal as a sentence, with the rules it rests on. */
@Named
@RequestScoped
public class Refusals {

    @Inject
    Words words;

    /** A refusal in a page that shows no case. */
    public String sentence(Answer answer) {
        Object[] details = answer.details().toArray();
        return withRules(words.say("refusal." + answer.refusal(), details), answer);
    }

    /** A code that comes alone. */
    public String sentence(String code) {
        return words.get("refusal." + code);
    }

    /** A refusal long past, of which the log's line tells the code only. */
    public String brief(String code) {
        String past = "refusal.past." + code;
        return words.containsKey(past) ? words.get(past) : sentence(code);
    }

    /** The ids of the rules in brackets behind the sentence. */
    public static String withRules(String sentence, Answer answer) {
        return answer.rules().isEmpty() ? sentence : sentence + " (" + String.join(", ", answer.rules()) + ")";
    }
}
