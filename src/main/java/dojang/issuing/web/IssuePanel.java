package dojang.issuing.web;

import dojang.approval.application.CaseRequest;
import dojang.approval.application.CommandFactory;
import dojang.approval.model.AfterDecisionCommand;
import dojang.approval.model.AfterDecisionCommand.Addressee;
import dojang.approval.model.Issuance.Channel;
import dojang.approval.model.Issuance.Mark;
import dojang.approval.web.ActForm;
import dojang.desk.web.ActSubmitter;
import dojang.desk.web.CasePage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sends the approved text, sends it again to others, and notes where it has arrived. */
@Named
@ViewScoped
public class IssuePanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActSubmitter hands;

    @Inject
    CasePage casePage;

    @Inject
    CommandFactory acts;

    private final ActForm typed = new ActForm();
    private final List<AddresseeRow> rows = new ArrayList<>(List.of(new AddresseeRow()));
    private Mark mark = Mark.SEAL;
    private String lacking = "";

    /** A recipient as it is typed. */
    public static class AddresseeRow implements Serializable {

        private static final long serialVersionUID = 1L;

        private String name = "";
        private Channel channel = Channel.ELECTRONIC;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public Channel getChannel() {
            return channel;
        }

        public void setChannel(Channel channel) {
            this.channel = channel;
        }
    }

    public void add() {
        rows.add(new AddresseeRow());
    }

    public @Nullable String issue() {
        if (isLacking(addressees().isEmpty() ? "to" : "")) {
            return null;
        }
        var text = Objects.requireNonNull(casePage.getSheet().head().versionDigest());
        return hands.put(typed, "Issue", acts.issue(text, mark, addressees()));
    }

    public @Nullable String redispatch() {
        boolean nobody = addressees().isEmpty();
        return isLacking(nobody ? "to" : typed.isBlank() ? "text" : "")
                ? null
                : hands.put(
                        typed,
                        "Redispatch",
                        CaseRequest.of(new AfterDecisionCommand.Redispatch(addressees(), typed.getText())));
    }

    public @Nullable String receipt(String recipient) {
        return hands.put(typed, "Receipt", CaseRequest.of(new AfterDecisionCommand.Receipt(recipient)));
    }

    /** Rows without a name are none. */
    private List<Addressee> addressees() {
        return rows.stream()
                .filter(row -> !row.getName().isBlank())
                .map(row -> new Addressee(row.getName(), row.getChannel()))
                .toList();
    }

    private boolean isLacking(String what) {
        lacking = what;
        return !what.isEmpty();
    }

    public List<AddresseeRow> getRows() {
        return rows;
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

    public ActForm getTyped() {
        return typed;
    }

    /** What the last try lacked: {@code to}, {@code text} or nothing. */
    public String getLacking() {
        return lacking;
    }
}
