package dojang.shared.faces;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.CaseState;
import dojang.approval.model.GateAnswer;
import dojang.approval.model.GateState;
import dojang.approval.model.Outcome;
import dojang.approval.model.Refusal;
import dojang.approval.model.StepState;
import dojang.audit.model.EntryKind;
import dojang.directory.model.DirectoryRefusal;
import dojang.policy.model.FacetName;
import dojang.policy.model.change.ChangeRefusal;
import dojang.shared.model.Blocks;
import dojang.shared.model.StepKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static final ResourceBundle KOREAN = Words.in(Locale.KOREAN);
    private static final ResourceBundle ENGLISH = Words.in(Locale.ENGLISH);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    static Stream<String> keys() {
        return KOREAN.keySet().stream().sorted();
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(ENGLISH.keySet()).isEqualTo(KOREAN.keySet()).hasSizeGreaterThan(300);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_sentence_takes_the_same_parameters_in_both_languages(String key) {
        assertThat(placeholders(ENGLISH.getString(key))).isSubsetOf(placeholders(KOREAN.getString(key)));
        assertThat(ENGLISH.getString(key)).isNotBlank().doesNotContain("'");
        assertThat(new MessageFormat(KOREAN.getString(key), Locale.KOREAN).format(new Object[] {1, 2}))
                .isNotBlank();
    }

    @Test
    void the_two_languages_are_two_languages() {
        assertThat(KOREAN.getString("refusal.OWN_DRAFT")).isNotEqualTo(ENGLISH.getString("refusal.OWN_DRAFT"));
    }

    @Test
    void every_mark_of_a_box_can_be_said() throws IOException {
        var row = Files.readString(Path.of("src/main/java/dojang/approval/application/BoxRow.java"));
        var marks = Pattern.compile("\"(mark\\.[A-Z_]+)\"")
                .matcher(row)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(marks).hasSizeGreaterThan(2);
        assertThat(KOREAN.keySet()).containsAll(marks);
    }

    @Test
    void every_word_of_the_law_can_be_said() {
        var needed = Stream.of(
                        said("refusal.", Refusal.values()),
                        said("refusal.", ChangeRefusal.values()),
                        said("refusal.", DirectoryRefusal.values()),
                        said("state.", CaseState.values()),
                        said("step.", StepState.values()),
                        said("stepkind.", StepKind.values()),
                        said("outcome.", Outcome.values()),
                        said("gatestate.", GateState.values()),
                        said("gatestate.", GateAnswer.values()),
                        said("blocks.", Blocks.values()),
                        said("act.", EntryKind.values()),
                        FacetName.KIND.words().stream().map(kind -> "kind." + kind),
                        FacetName.KIND.words().stream().map(kind -> "kind.short." + kind))
                .flatMap(keys -> keys)
                .toList();
        assertThat(KOREAN.keySet()).containsAll(needed);
    }

    private static Stream<String> said(String prefix, Enum<?>[] words) {
        return Arrays.stream(words).map(word -> prefix + word.name());
    }

    private static TreeSet<String> placeholders(String sentence) {
        return new TreeSet<>(
                PLACEHOLDER.matcher(sentence).results().map(MatchResult::group).toList());
    }
}
