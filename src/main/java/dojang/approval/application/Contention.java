package dojang.approval.application;

import dojang.audit.application.EntryExistsException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Failures that say "somebody was faster", not "something is broken"; the same request may be put again. */
public final class Contention {

    /** MariaDB: duplicate key, lock wait timeout, deadlock, record changed since last read. */
    private static final Set<Integer> CODES = Set.of(1062, 1205, 1213, 1020);

    private static final int TRIES = 3;

    private Contention() {}

    /** Puts the same request again, in a fresh transaction, when somebody was faster. */
    public static <T> T again(Supplier<T> attempt) {
        for (int tried = 1; ; tried++) {
            try {
                return attempt.get();
            } catch (EJBException | EntryExistsException defect) {
                if (tried == TRIES || !isCauseOf(defect)) {
                    throw defect;
                }
            }
        }
    }

    static boolean isCauseOf(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof SQLException sql && CODES.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
