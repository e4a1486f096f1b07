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

    public PersonRecord {
        roles = Set.copyOf(roles);
    }
}
