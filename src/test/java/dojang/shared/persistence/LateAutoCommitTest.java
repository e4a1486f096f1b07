package dojang.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LateAutoCommitTest {

    private final List<String> asked = new ArrayList<>();
    private boolean physical = true;
    private final Connection connection = proxy(new LateAutoCommit(proxy((self, method, arguments) -> {
        switch (method.getName()) {
            case "getAutoCommit" -> {
                return physical;
            }
            case "setAutoCommit" -> {
                physical = (Boolean) arguments[0];
                asked.add("autocommit=" + physical);
                return null;
            }
            case "nativeSQL" -> throw new SQLException("no such table");
            default -> {
                asked.add(method.getName());
                return method.getReturnType() == boolean.class ? Boolean.TRUE : null;
            }
        }
    })));

    @Test
    void one_transaction_after_the_other_needs_no_switching() throws SQLException {
        for (int turn = 0; turn < 2; turn++) {
            connection.setAutoCommit(false);
            connection.prepareStatement("select 1");
            connection.commit();
            connection.setAutoCommit(true);
            assertThat(connection.getAutoCommit()).isTrue();
        }

        assertThat(asked)
                .containsExactly("autocommit=false", "prepareStatement", "commit", "prepareStatement", "commit");
    }

    @Test
    void a_rollback_ends_a_transaction_too() throws SQLException {
        connection.setAutoCommit(false);
        connection.createStatement();
        connection.rollback();
        connection.setAutoCommit(true);
        connection.setAutoCommit(false);
        connection.createStatement();

        assertThat(asked).containsExactly("autocommit=false", "createStatement", "rollback", "createStatement");
    }

    @Test
    void work_outside_a_transaction_finds_auto_commit_on() throws SQLException {
        connection.setAutoCommit(false);
        connection.commit();
        connection.setAutoCommit(true);
        assertThat(connection.isValid(1)).isTrue();
        connection.prepareStatement("update t set a = 1");

        assertThat(asked)
                .containsExactly("autocommit=false", "commit", "isValid", "autocommit=true", "prepareStatement");
    }

    @Test
    void what_is_not_ended_is_never_left_open() throws SQLException {
        connection.setAutoCommit(false);
        connection.prepareStatement("update t set a = 1");
        connection.setAutoCommit(true);

        assertThat(asked).endsWith("autocommit=true");
        assertThat(physical).isTrue();
    }

    @Test
    void an_error_of_the_database_comes_through_as_it_is() {
        assertThatThrownBy(() -> connection.nativeSQL("select"))
                .isExactlyInstanceOf(SQLException.class)
                .hasMessage("no such table");
    }

    private static Connection proxy(InvocationHandler handler) {
        return (Connection) Proxy.newProxyInstance(
                LateAutoCommitTest.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }
}
