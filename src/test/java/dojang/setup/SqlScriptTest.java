package dojang.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SqlScriptTest {

    @Test
    void statements_end_at_a_semicolon_at_the_end_of_a_line() {
        var script = new SqlScript(
                "a.sql", "-- why; not\ncreate table t (\n  a int comment 'x; y'\n);\r\n\ngrant x on ${app};  \n");
        assertThat(script.statements(Map.of("app", "$who")))
                .containsExactly("create table t (\n  a int comment 'x; y'\n)", "grant x on $who");
    }

    @Test
    void a_placeholder_without_a_value_is_refused() {
        assertThatThrownBy(() -> new SqlScript("a.sql", "drop ${x}").statements(Map.of()))
                .hasMessage("a.sql asks for ${x}, which has no value");
    }
}
