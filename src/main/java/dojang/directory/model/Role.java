package dojang.directory.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rights that do not come from a post, and what is true of them by whichever door they come. Names are stored. */
public enum Role {
    ADMINISTRATOR,
    AUDITOR,
    POLICY_OFFICER,
    REGISTRY;

    /** Roles that somebody must have at any time; without the one nobody lets anybody in, without the other nobody looks. */
    private static final List<Role> NEVER_NOBODY = List.of(ADMINISTRATOR, AUDITOR);

    public static final Set<String> NAMES =
            Arrays.stream(values()).map(Role::name).collect(Collectors.toUnmodifiableSet());

    /** Every set of roles there is, allowed or not. */
    static Stream<Set<String>> sets() {
        return IntStream.range(0, 1 << values().length)
                .mapToObj(bits -> Arrays.stream(values())
                        .filter(role -> (bits >> role.ordinal() & 1) == 1)
                        .map(Role::name)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** SD-4: whoever audits has no other right. */
    static boolean excludeOneAnother(Set<String> roles) {
        return roles.contains(AUDITOR.name()) && roles.size() > 1;
    }

    /** The roles that somebody active has before and nobody would have afterwards, though somebody must. */
    static List<Role> lost(Collection<PersonRecord> before, Collection<PersonRecord> after) {
        return NEVER_NOBODY.stream()
                .filter(role -> role.isHeld(before) && !role.isHeld(after))
                .toList();
    }

    private boolean isHeld(Collection<PersonRecord> people) {
        return people.stream()
                .anyMatch(person -> person.active() && person.roles().contains(name()));
    }
}
