package dojang.policy.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dojang.policy.model.Condition;
import dojang.shared.json.BadFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A pack is changed piece by piece, and stays a pack. */
@Tag("SD-6")
class PackEditorTest {

    private static final String CONTENT =
            PackFile.find(Optional.empty(), "ministry").canonical();

    private final PackEditor editor = new PackEditor(CONTENT);

    @Test
    void every_value_put_back_as_it_was_changes_nothing() {
        for (var id : editor.ruleIds()) {
            for (var value : editor.valuesOfRule(id)) {
                assertThat(editor.with(Map.of(value.pointer(), value.value())))
                        .as(id + " " + value)
                        .isEqualTo(CONTENT);
            }
        }
    }

    @Test
    void a_limit_of_the_table_is_typed_over() {
        var limit = editor.valuesOfTable("HOST_VISIT").stream()
                .filter(value -> value.facet().equals("guests") && value.value().equals("30"))
                .findFirst()
                .orElseThrow();
        var changed = read(editor.with(Map.of(limit.pointer(), "15")));
        assertThat(changed.table().rows().getOrDefault("HOST_VISIT", List.of()).get(1).limits().stream()
                        .flatMap(Condition::tests))
                .anyMatch(test -> test.value().equals(15L));
        assertThat(changed.rules()).isEqualTo(read(CONTENT).rules());
    }

    @Test
    void what_is_no_value_is_refused_with_its_place() {
        var limit = editor.valuesOfTable("HOST_VISIT").get(0);
        assertThatThrownBy(() -> read(editor.with(Map.of(limit.pointer(), "many"))))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining(limit.pointer());
    }

    @Test
    void a_rule_is_taken_out_put_back_and_added() {
        var without = editor.withoutRule("R-15");
        assertThat(read(without).rule("R-15")).isEmpty();
        assertThat(read(without).rules()).hasSize(read(CONTENT).rules().size() - 1);

        var again = new PackEditor(without).withRule("", editor.rule("R-15"));
        assertThat(read(again).rule("R-15")).isEqualTo(read(CONTENT).rule("R-15"));
        assertThat(editor.withRule("R-15", editor.rule("R-15"))).isEqualTo(CONTENT);
    }

    @Test
    void a_text_that_is_no_rule_is_refused() {
        assertThatThrownBy(() -> editor.withRule("R-15", "{ nothing")).isInstanceOf(BadFile.class);
        assertThatThrownBy(() -> editor.withRule("R-15", "[]")).isInstanceOf(BadFile.class);
        assertThatThrownBy(() -> read(editor.withRule("", "{\"id\": \"R-99\"}")))
                .isInstanceOf(BadFile.class);
        assertThatThrownBy(() -> read(editor.withRule("", editor.rule("R-15")))).isInstanceOf(BadFile.class);
    }

    private static dojang.policy.model.PolicyPack read(String content) {
        return PackReader.read("the change", content, 2);
    }
}
