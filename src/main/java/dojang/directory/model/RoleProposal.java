package dojang.directory.model;

import dojang.shared.model.PersonId;
import java.util.Set;

/**
 * What is asked for: this person is to have these roles and no others.
 *
 * @param reason why, in the words of whoever proposes it
 */
public record RoleProposal(PersonId person, Set<String> roles, String reason) {

    public RoleProposal {
        roles = Set.copyOf(roles);
    }
}
