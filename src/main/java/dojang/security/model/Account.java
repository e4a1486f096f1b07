package dojang.security.model;

import dojang.shared.model.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person signs in with.
 *
 * @param passwordHash algorithm and parameters stand in the text; null: cannot sign in with a password
 * @param mustChange   the password was given out and is good for one sign-in only
 * @param active       false when the person may no longer sign in
 * @param language     {@code ko} or {@code en}, as last chosen by the person or given by the directory's import
 */
public record Account(
        PersonId id,
        String login,
        @Nullable String passwordHash,
        boolean mustChange,
        boolean active,
        Set<String> roles,
        String language) {

    public Account {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "Account " + login; // the hash stays out of logs
    }
}
