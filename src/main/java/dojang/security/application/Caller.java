package dojang.security.application;

import dojang.shared.model.PersonId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf this thread works. The web layer, jobs and tests all set it; nothing else tells services who acts.
 */
public final class Caller {

    private static final ThreadLocal<@Nullable PersonId> CURRENT = new ThreadLocal<>();

    private Caller() {}

    /**
     * The person.
     *
     * @throws NotSignedInException if the thread works for nobody
     */
    public static PersonId current() {
        return find().orElseThrow(NotSignedInException::new);
    }

    public static Optional<PersonId> find() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Works for this person, then for whomever it was before. */
    public static <T> T as(PersonId person, Callable<T> work) throws Exception {
        var before = CURRENT.get();
        CURRENT.set(person);
        try {
            return work.call();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }
}
