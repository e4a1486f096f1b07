package dojang.shared.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A connection that goes back to auto-commit only when somebody works outside a transaction. A pool switches
 * auto-commit off at the beginning of each transaction and on after its end, each time with a statement to the server;
 * when one transaction follows the other, neither is needed.
 */
final class LateAutoCommit implements InvocationHandler {

    /** Where work begins that auto-commit is about; after unwrap it is out of sight. */
    private static final Set<String> WORK =
            Set.of("createStatement", "prepareStatement", "prepareCall", "setSavepoint", "unwrap");

    private final Connection connection;

    /** Whether no work has begun since the last commit or rollback. */
    private boolean atRest;

    /** Whether auto-commit was asked for and is still to be switched on. */
    private boolean owed;

    LateAutoCommit(Connection connection) {
        this.connection = connection;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        switch (method.getName()) {
            case "setAutoCommit" -> {
                autoCommit(arguments != null && Boolean.TRUE.equals(arguments[0]));
                return null;
            }
            case "getAutoCommit" -> {
                return owed || connection.getAutoCommit();
            }
            case "commit" -> {
                connection.commit();
                atRest = true;
                return null;
            }
            default -> {
                return passOn(method, arguments);
            }
        }
    }

    private @Nullable Object passOn(Method method, Object @Nullable [] arguments) throws Throwable {
        boolean ends = method.getName().equals("rollback") && arguments == null;
        if (WORK.contains(method.getName())) {
            settle();
            atRest = false;
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        } finally {
            atRest |= ends;
        }
    }

    private void autoCommit(boolean on) throws SQLException {
        if (on && atRest && !connection.getAutoCommit()) {
            owed = true;
            return;
        }
        if (on || !owed) {
            connection.setAutoCommit(on);
        }
        owed = false;
    }

    private void settle() throws SQLException {
        if (owed) {
            connection.setAutoCommit(true);
            owed = false;
        }
    }
}
