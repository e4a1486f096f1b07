package dojang.shared.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What just happened, said once in the polite place of the page; survives one redirect. */
@Named
@RequestScoped
public class Notices {

    @Inject
    Words words;

    /**
     * One sentence.
     *
     * @param refusal whether it says no
     */
    public record Notice(String words, boolean refusal) {}

    /** Says what was done. */
    public void say(String key, Object... parameters) {
        add(FacesMessage.SEVERITY_INFO, words.say(key, parameters));
    }

    /** Says why it was not done; the sentence is complete already. */
    public void refuse(String sentence) {
        add(FacesMessage.SEVERITY_WARN, sentence);
    }

    /** What is wrong at one field; empty when nothing is. */
    public String at(String field) {
        return FacesContext.getCurrentInstance().getMessageList(field).stream()
                .findFirst()
                .map(FacesMessage::getSummary)
                .orElse("");
    }

    public List<Notice> getAll() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .map(message -> {
                    message.rendered();
                    return new Notice(message.getSummary(), message.getSeverity() != FacesMessage.SEVERITY_INFO);
                })
                .toList();
    }

    private static void add(FacesMessage.Severity severity, String sentence) {
        var context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, new FacesMessage(severity, sentence, null));
    }
}
