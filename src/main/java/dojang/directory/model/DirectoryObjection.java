package dojang.directory.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands against a change, and at which field it was given.
 *
 * @param field name of the value that is wrong, such as {@code substitute}
 */
public record DirectoryObjection(String field, DirectoryRefusal reason) implements Serializable {

    /** What the rule has against the one that was asked for, or that it is gone; nothing when it may be changed. */
    public static <T> List<DirectoryObjection> against(
            String field, Optional<T> found, DirectoryRefusal gone, Function<T, Optional<DirectoryRefusal>> rule) {
        return found.map(rule).orElse(Optional.of(gone)).map(reason -> new DirectoryObjection(field, reason)).stream()
                .toList();
    }
}
