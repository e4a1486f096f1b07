package dojang.issuing.web;

import dojang.approval.application.CommandFactory;
import dojang.approval.model.AfterDecisionCommand;
import dojang.approval.model.Issuance.Channel;
import dojang.approval.model.Issuance.Mark;
import dojang.approval.model.Verb;
import dojang.desk.web.ActSubmitter;
import dojang.desk.web.CasePage;
import dojang.shared.model.Digest;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sends the approved text, sends it again to others, and notes where it has arrived. */
@Named
@ViewScoped
public class IssuePanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActSubmitter submitter;

    @Inject
    CasePage casePage;

    @Inject
    CommandFactory acts;

    private final IssueForm typed = new IssueForm();
    private Mark mark = Mark.SEAL;

    public @Nullable String issue() {
        return submitter.put(typed, Verb.ISSUE, () -> acts.issue(text(), mark, typed.addressees()));
    }

    public @Nullable String redispatch() {
        return submitter.putCommand(
                typed, Verb.REDISPATCH, () -> new AfterDecisionCommand.Redispatch(typed.addressees(), typed.reason()));
    }

    public @Nullable String receipt(String recipient) {
        return submitter.putCommand(typed, Verb.RECEIPT, () -> new AfterDecisionCommand.Receipt(recipient));
    }

    private Digest text() {
        return Objects.requireNonNull(casePage.getSheet().head().versionDigest());
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }

    public List<Mark> getMarks() {
        return List.of(Mark.values());
    }

    public Mark getMark() {
        return mark;
    }

    public void setMark(Mark mark) {
        this.mark = mark;
    }

    public IssueForm getTyped() {
        return typed;
    }
}
