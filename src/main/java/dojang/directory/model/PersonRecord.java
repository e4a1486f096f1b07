package dojang.directory.model;

import dojang.shared.model.PersonId;
import dojang.shared.model.Text;
import java.util.Set;

/**
 * A person as others see them; what they sign in with is not here.
 *
 * @param roles  rights that do not come from a post: AUDITOR, ADMINISTRATOR, POLICY_OFFICER, REGISTRY
 * @param active false when the person has left and may no longer sign in
 */
public record PersonRecord(PersonId id, String login, Text name, Set<String> roles, String language, boolean active) {

    /** 감사: acts on no case and changes nothing (SD-4). */
    public static final String AUDITOR = "AUDITOR";

    /** Keeps people and posts, acts on no case (SD-5). */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    public PersonRecord {
        roles = Set.copyOf(roles);
    }

    /** Whether this person may act on no case, whatever post they hold. */
    public boolean actsOnNoCase() {
        return roles.contains(AUDITOR) || roles.contains(ADMINISTRATOR);
    }

    /** The same person with other roles. */
    public PersonRecord with(Set<String> others) {
        return new PersonRecord(id, login, name, others, language, active);
    }

    /** Whether the person may stand in for a post. */
    public boolean mayStandIn() {
        return active && !actsOnNoCase();
    }
}
