package dojang.setup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dojang.shared.model.Bounds;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server that cannot take the largest file is refused at the start, not when somebody brings that file. */
@Tag("T-61")
class PacketTest {

    @Test
    void the_setting_and_its_cure_are_named() {
        assertThatThrownBy(() -> Database.requireRoom(server(16L * 1024 * 1024)))
                .isInstanceOf(SetupProblem.class)
                .hasMessageContaining("16777216 bytes")
                .hasMessageContaining("max_allowed_packet=64M");
        assertThatCode(() -> Database.requireRoom(server(Bounds.PACKET_BYTES))).doesNotThrowAnyException();
    }

    private static Connection server(long packet) {
        var row = answering(ResultSet.class, Map.of("next", true, "getLong", packet));
        var query = answering(PreparedStatement.class, Map.of("executeQuery", row));
        return answering(Connection.class, Map.of("prepareStatement", query));
    }

    private static <T> T answering(Class<T> kind, Map<String, Object> answers) {
        return kind.cast(Proxy.newProxyInstance(
                PacketTest.class.getClassLoader(),
                new Class<?>[] {kind},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }
}
