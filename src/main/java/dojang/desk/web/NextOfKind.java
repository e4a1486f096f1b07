package dojang.desk.web;

import dojang.desk.application.InboxReader;
import dojang.desk.application.InboxRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** After an answer: the next case of the same kind that waits for the reader, the most urgent first. */
@Named
@RequestScoped
public class NextOfKind {

    @Inject
    InboxReader desk;

    @Inject
    CasePage casePage;

    private boolean answered;
    private boolean looked;
    private @Nullable InboxRow row;

    /** None while the case at hand still asks something of the reader. */
    public @Nullable InboxRow getRow() {
        if (answered && !looked && casePage.getSheet().mine() == null) {
            var head = casePage.getSheet().head();
            row = desk.next(head.kind(), head.id()).orElse(null);
            looked = true;
        }
        return row;
    }

    /** What the address says: true when the reader comes from an answer. */
    public String getAnswered() {
        return answered ? "true" : "";
    }

    public void setAnswered(@Nullable String answered) {
        this.answered = "true".equals(answered);
    }
}
