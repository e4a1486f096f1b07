package dojang.approval.application;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.Command;
import dojang.approval.model.Decision;
import dojang.approval.model.Decision.Refused;
import dojang.approval.model.Refusal;
import dojang.approval.persistence.DraftVersion;
import dojang.approval.persistence.Drafts;
import dojang.paper.application.Forms;
import dojang.shared.model.Digest;
import dojang.shared.model.SectionChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says to whoever acted on an older text what has changed in it since. */
@ApplicationScoped
public class StaleText {

    @Inject
    Drafts drafts;

    @Inject
    Forms forms;

    @Inject
    Versions versions;

    /** The same decision; a refusal because of a changed text names the version that was read, and the sections. */
    Decision explained(ApprovalCase current, Command command, Decision decision) {
        if (decision instanceof Refused refused && refused.reason() == Refusal.TEXT_CHANGED) {
            return seen(command)
                    .flatMap(digest -> drafts.seenAs(current.id(), digest))
                    .map(read -> new Refused(refused.reason(), refused.rules(), details(current, read)))
                    .orElse(refused);
        }
        return decision;
    }

    /** First the number of the version that was read, then the sections that differ from the newest. */
    private List<String> details(ApprovalCase current, DraftVersion read) {
        var details = new ArrayList<String>();
        details.add(String.valueOf(read.number()));
        var form = forms.of(current.paper().kind());
        versions.changes(current.id(), form, read.number(), current.draft().number()).stream()
                .map(SectionChange::section)
                .forEach(details::add);
        return details;
    }

    private static Optional<Digest> seen(Command command) {
        return command.facts().get("seen") instanceof String hex ? Optional.of(new Digest(hex)) : Optional.empty();
    }
}
