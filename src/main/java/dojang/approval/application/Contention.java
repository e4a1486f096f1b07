package dojang.approval.application;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Failures that say "somebody was faster", not "something is broken"; the same request may be put again. */
final class Contention {

    /** MariaDB: duplicate key, lock wait timeout, deadlock, record changed since last read. */
    private static final Set<Integer> CODES = Set.of(1062, 1205, 1213, 1020);

    private Contention() {}

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
