package dojang.paper.model;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.paper.application.ContentJson;
import dojang.paper.application.SamplePapers;
import dojang.shared.model.Digest;
import dojang.shared.model.MerkleTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class VersionDigestTest {

    private static final FormDefinition MOU = SamplePapers.mouForm();
    private static final Content CONTENT = SamplePapers.mou();

    @Test
    void paragraphs_and_areas_are_sections_of_their_own() {
        assertThat(MOU.sections(CONTENT).keySet())
                .containsExactly(
                        "AREAS.BIG_DATA",
                        "AREAS.CLOUD",
                        "AREAS.CYBER",
                        "AREAS.EGOV",
                        "AREAS.GOVERNANCE",
                        "AREAS.MOBILE",
                        "AREAS.OPEN_DATA",
                        "AREAS.SAFE_CITY",
                        "AREAS.order",
                        "COUNTERPART",
                        "DISCLOSURE",
                        "EVENT",
                        "IDENT",
                        "MONEY",
                        "RANK",
                        "RELATION",
                        "TERM",
                        "TEXT.order",
                        "TEXT.p1",
                        "TEXT.p2",
                        "TEXT.p3",
                        "TEXT.p4");
    }

    @Test
    void an_edit_of_one_paragraph_changes_one_section() {
        var rows = rows("paragraphs");
        rows.set(0, with(rows.get(0), "en", "The Sides will cooperate in e-government."));

        assertThat(changedSections(CONTENT.with("paragraphs", rows))).containsExactly("TEXT.p1");
    }

    @Test
    void a_new_order_of_paragraphs_changes_the_version_and_no_paragraph() {
        var rows = rows("paragraphs");
        Collections.reverse(rows);
        var turned = CONTENT.with("paragraphs", rows);

        assertThat(changedSections(turned)).containsExactly("TEXT.order");
        assertThat(MOU.digest(turned, List.of())).isNotEqualTo(MOU.digest(CONTENT, List.of()));
    }

    @Test
    void every_field_changes_the_digest_when_it_changes() {
        var before = MOU.digest(CONTENT, List.of());

        for (var field : CONTENT.values().keySet()) {
            assertThat(MOU.digest(CONTENT.with(field, null), List.of()))
                    .as(field)
                    .isNotEqualTo(before);
        }
    }

    @Test
    void the_same_content_typed_or_stored_otherwise_has_the_same_digest() {
        var blank = new HashMap<String, Object>(CONTENT.values());
        blank.put("urgent", false);
        blank.put("exitNotice", "  ");
        blank.put("coHosts", List.of(Map.of("id", "h1", "name", "")));
        blank.put("reviewEffects", "  여덟 분야의 교류\r\n");

        assertThat(Content.of(blank)).isEqualTo(CONTENT);
        assertThat(MOU.digest(ContentJson.read(CONTENT.json()), List.of())).isEqualTo(MOU.digest(CONTENT, List.of()));
    }

    @Test
    void attachments_count_with_their_order() {
        var one = Digest.sha256("one");
        var two = Digest.sha256("two");

        assertThat(List.of(
                        MOU.digest(CONTENT, List.of()),
                        MOU.digest(CONTENT, List.of(one)),
                        MOU.digest(CONTENT, List.of(one, two)),
                        MOU.digest(CONTENT, List.of(two, one))))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_digest_is_the_tree_over_the_stored_texts() {
        var sections =
                new TreeMap<String, Object>(Map.of("IDENT", Map.of("titleKo", "가"), "MONEY", Map.of("cost", 5L)));
        var file = Digest.sha256("file");

        var expected = MerkleTree.root(List.of(
                leaf("{\"section\":\"IDENT\",\"value\":{\"titleKo\":\"가\"}}"),
                leaf("{\"section\":\"MONEY\",\"value\":{\"cost\":5}}"),
                leaf("{\"attachment\":\"" + file.hex() + "\"}")));
        assertThat(VersionDigest.of(sections, List.of(file))).isEqualTo(expected);
        assertThat(VersionDigest.ofStored(
                        List.of(
                                VersionDigest.sectionText("IDENT", Map.of("titleKo", "가")),
                                VersionDigest.sectionText("MONEY", Map.of("cost", 5L))),
                        List.of(file)))
                .isEqualTo(expected);
    }

    private static Digest leaf(String text) {
        return MerkleTree.leaf(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> changedSections(Content changed) {
        var before = MOU.sections(CONTENT);
        var after = MOU.sections(changed);
        var names = new ArrayList<>(before.keySet());
        names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
        return names;
    }

    private static List<Map<String, Object>> rows(String field) {
        return new ArrayList<>(CONTENT.rows(field));
    }

    private static Map<String, Object> with(Map<String, Object> row, String column, String value) {
        var changed = new HashMap<>(row);
        changed.put(column, value);
        return changed;
    }
}
