package dojang.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T-02")
class TablePictureTest {

    @Test
    void an_act_is_recorded_by_the_columns_it_changed() {
        var before = picture("seo", Map.of("name", "Seo", "roles", "AUDITOR", "task", "BUDGET"));
        var after = picture("seo", Map.of("name", "Seo", "roles", "AUDITOR,REGISTRY"));

        assertThat(before.changesTo(after))
                .containsExactly(new RecordedRow(
                        "person", "seo", Map.of("roles", Optional.of("AUDITOR,REGISTRY"), "task", Optional.empty())));
        assertThat(before.changesTo(before)).isEmpty();
    }

    @Test
    void a_new_row_is_recorded_even_without_a_value() {
        assertThat(new TablePicture().changesTo(picture("seo", Map.of())))
                .containsExactly(new RecordedRow("person", "seo", Map.of()));
    }

    @Test
    void what_was_recorded_reads_back_and_tells_the_rows_again() {
        var before = picture("seo", Map.of("name", "Seo", "task", "BUDGET"));
        var after = picture("seo", Map.of("name", "서"));
        var told = picture("seo", Map.of("name", "Seo", "task", "BUDGET"));

        before.changesTo(after)
                .forEach(row -> told.apply(RecordedRow.read(row.bytes()).orElseThrow()));

        assertThat(told.differing(after)).isEmpty();
        assertThat(RecordedRow.read("{}".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(RecordedRow.read("no".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void a_row_that_is_gone_one_too_many_and_another_value_are_told_apart() {
        var told = picture("seo", Map.of("name", "Seo"));
        told.put("person", "kim", Map.of("name", "Kim"));
        var stands = picture("seo", Map.of("name", "Suh"));
        stands.put("person", "lee", Map.of("name", "Lee"));

        assertThat(told.differing(stands))
                .containsExactly(
                        new RowFlaw("person", "kim", "", "{name=Kim}", ""),
                        new RowFlaw("person", "lee", "", "", "{name=Lee}"),
                        new RowFlaw("person", "seo", "name", "Seo", "Suh"));
    }

    @Test
    void a_long_text_is_shown_by_its_beginning_and_no_character_is_cut() {
        var words = new RowFlaw("handover", "1", "note", "😀".repeat(200), "")
                .finding()
                .words();

        assertThat(words.en()).contains("😀…”").hasSizeLessThan(320);
    }

    private static TablePicture picture(String key, Map<String, String> columns) {
        var picture = new TablePicture();
        picture.put("person", key, columns);
        return picture;
    }
}
