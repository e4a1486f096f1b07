package dojang.people.application;

import java.io.Serializable;
import java.util.List;

/**
 * The page of roles.
 *
 * @param people  those who were looked for, or all who have a role
 * @param more    how many were found beyond these
 * @param open    what waits for a second person
 * @param settled what was decided or taken back last
 */
public record RoleView(List<RoleLine> people, int more, List<RoleChangeLine> open, List<RoleChangeLine> settled)
        implements Serializable {

    public static final RoleView NONE = new RoleView(List.of(), 0, List.of(), List.of());

    public RoleView {
        people = List.copyOf(people);
        open = List.copyOf(open);
        settled = List.copyOf(settled);
    }
}
