package dojang.issuing.web;

import dojang.approval.model.AfterDecisionCommand.Addressee;
import dojang.approval.model.Issuance.Channel;
import dojang.approval.model.Need;
import dojang.approval.web.ActForm;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** To whom a text goes, as it is typed. */
public class IssueForm extends ActForm {

    private static final long serialVersionUID = 1L;

    private final List<AddresseeRow> rows = new ArrayList<>(List.of(new AddresseeRow()));

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

    /** Rows without a name are none. */
    List<Addressee> addressees() {
        return rows.stream()
                .filter(row -> !row.getName().isBlank())
                .map(row -> new Addressee(row.getName(), row.getChannel()))
                .toList();
    }

    @Override
    public boolean isChosen(Need what) {
        return !addressees().isEmpty();
    }

    public List<AddresseeRow> getRows() {
        return rows;
    }
}
