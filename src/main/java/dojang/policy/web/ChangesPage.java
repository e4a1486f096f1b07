package dojang.policy.web;

import dojang.directory.application.Directory;
import dojang.policy.application.PackChanges;
import dojang.policy.application.RuleBook;
import dojang.policy.model.PolicyPack;
import dojang.policy.model.change.PackChange;
import dojang.shared.model.PersonId;
import dojang.shared.model.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The changes of the rule book, and the version in force. */
@Named
@RequestScoped
public class ChangesPage {

    @Inject
    PackChanges changes;

    @Inject
    RuleBook book;

    @Inject
    Directory directory;

    private @Nullable List<PackChange> rows;

    /** Opens a draft and leads to it. */
    public String draft() {
        return "/policy/change.xhtml?faces-redirect=true&change=" + changes.draft();
    }

    public List<PackChange> getRows() {
        rows = rows == null ? changes.all() : rows;
        return rows;
    }

    public PolicyPack getCurrent() {
        return book.current();
    }

    public Text name(PersonId person) {
        return directory.personName(person);
    }
}
