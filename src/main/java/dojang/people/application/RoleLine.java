package dojang.people.application;

import dojang.shared.model.Text;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Somebody and the roles they have.
 *
 * @param post       empty for those without one
 * @param active     whether they may sign in
 * @param proposable whether other roles may be proposed for them now
 */
public record RoleLine(
        UUID id, String login, Text name, Text post, List<String> roles, boolean active, boolean proposable)
        implements Serializable {

    public RoleLine {
        roles = List.copyOf(roles);
    }
}
