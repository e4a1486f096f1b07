package dojang.policy.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dojang.policy.model.ChainBuilder;
import dojang.policy.model.DemoOffice;
import dojang.policy.model.FacetName;
import dojang.policy.model.Facets;
import dojang.policy.model.PolicyPack;
import dojang.policy.model.Verdict;
import dojang.shared.json.BadFile;
import dojang.shared.model.ChainPlan;
import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.Desk;
import dojang.shared.model.Join;
import dojang.shared.model.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules are data: an edit of the file changes who is asked, for drafts no demo knows, without recompiling. */
class PackEditTest {

    private static final Facets TWENTY_GUESTS = new Facets(
            Map.of(
                    FacetName.KIND,
                    "HOST_VISIT",
                    FacetName.GUESTS,
                    20L,
                    FacetName.HEAD_RANK,
                    "DIRECTOR_GENERAL",
                    FacetName.HOST_RANK,
                    "DIRECTOR_GENERAL",
                    FacetName.COST,
                    7_000_000L,
                    FacetName.IN_BUDGET,
                    true,
                    FacetName.PRESS_PLANNED,
                    true),
            Set.of("abstract", "keywords", "disclosure", "retention", "embargo"));

    @Test
    @Tag("I-2")
    void fifteen_instead_of_thirty_guests_changes_the_decider() {
        var strict = Packs.edited(
                text -> text.replace(
                        "{ \"facet\": \"guests\", \"is\": \"AT_MOST\", \"value\": 30 },\n            { \"facet\": \"headRank\", \"is\": \"AT_MOST\", \"value\": \"DIRECTOR_GENERAL\" }",
                        "{ \"facet\": \"guests\", \"is\": \"AT_MOST\", \"value\": 15 },\n            { \"facet\": \"headRank\", \"is\": \"AT_MOST\", \"value\": \"DIRECTOR_GENERAL\" }"));

        assertThat(Packs.shipped().table().decider(TWENTY_GUESTS)).contains(Level.DIRECTOR_GENERAL);
        assertThat(decider(Packs.shipped())).isEqualTo(DemoOffice.BUREAU);
        assertThat(strict.table().decider(TWENTY_GUESTS)).contains(Level.OFFICE_HEAD);
        assertThat(decider(strict)).isEqualTo(DemoOffice.OFFICE);
    }

    @Test
    @Tag("R-15")
    void without_rule_15_nobody_asks_the_spokesperson() {
        var spokesperson = DemoOffice.desk("SPOKESPERSON");

        assertThat(plan(Packs.shipped()).steps()).extracting(PlannedStep::desk).contains(spokesperson);
        assertThat(plan(Packs.without("R-15")).steps())
                .extracting(PlannedStep::desk)
                .doesNotContain(spokesperson);
    }

    @Test
    @Tag("R-17")
    void a_quorum_and_a_scope_in_the_pack_file_reach_the_steps() {
        var pack = Packs.edited(text -> text.replace(
                "{ \"do\": \"ASK\", \"kind\": \"CONCURRENCE\", \"tasks\": [\"SPOKESPERSON\"], \"scope\": [\"PRESS\", \"EVENT\"] }",
                "{ \"do\": \"ASK\", \"kind\": \"CONCURRENCE\", \"tasks\": [\"SPOKESPERSON\", \"LEGAL\"],"
                        + " \"scope\": [\"PRESS\", \"AREAS.{task}\"], \"join\": {\"quorum\": 1} }"));

        var asked = plan(pack).steps().stream()
                .filter(step -> step.because().equals(List.of("R-15")))
                .toList();

        assertThat(asked).extracting(step -> step.terms().join()).containsOnly(Join.quorum("R-15", 1));
        assertThat(asked)
                .extracting(step -> step.terms().scope().sections())
                .containsExactlyInAnyOrder(List.of("AREAS.SPOKESPERSON", "PRESS"), List.of("AREAS.LEGAL", "PRESS"));
    }

    @Test
    void a_word_on_the_others_reaches_the_steps_and_the_digest_of_the_chain() {
        var withdrawn = voting("{\"quorum\": 1}");
        var same = voting("{\"quorum\": 1, \"rest\": \"WITHDRAWN\"}");
        var speaking = voting("{\"quorum\": 1, \"rest\": \"MAY_SPEAK\"}");

        assertThat(plan(speaking).steps())
                .filteredOn(step -> step.because().equals(List.of("R-15")))
                .hasSize(2)
                .extracting(step -> step.terms().join())
                .containsOnly(Join.quorum("R-15", 1).with(Join.Rest.MAY_SPEAK));
        assertThat(plan(same).digest())
                .isEqualTo(plan(withdrawn).digest())
                .isNotEqualTo(plan(speaking).digest());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'quorum': 1, 'rest': 'SILENT'}|/join/rest|none of WITHDRAWN, MAY_SPEAK",
                "{'quorum': 0, 'rest': 'MAY_SPEAK'}|/join/rest|nobody is left over",
                "{'quorum': 1, 'others': 'MAY_SPEAK'}|/join/others|this key is unknown",
                "{'rest': 'MAY_SPEAK'}|/join|\"quorum\" is missing"
            })
    void a_join_that_cannot_be_is_refused_with_file_place_and_reason(String join, String place, String reason) {
        assertThatThrownBy(() -> voting(join.replace('\'', '"')))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("ministry.json")
                .hasMessageContaining(place)
                .hasMessageContaining(reason);
    }

    /** The pack in which spokesperson and legal officer vote on what concerns the press. */
    private static PolicyPack voting(String join) {
        return Packs.edited(text -> text.replace(
                "{ \"do\": \"ASK\", \"kind\": \"CONCURRENCE\", \"tasks\": [\"SPOKESPERSON\"], \"scope\": [\"PRESS\", \"EVENT\"] }",
                "{ \"do\": \"ASK\", \"kind\": \"CONCURRENCE\", \"tasks\": [\"SPOKESPERSON\", \"LEGAL\"], \"join\": "
                        + join + " }"));
    }

    @Test
    void a_quorum_of_more_units_than_are_asked_is_refused_with_its_place() {
        var edited = Packs.text()
                .replace(
                        "{ \"do\": \"ASK\", \"kind\": \"CONCURRENCE\", \"tasks\": [\"SPOKESPERSON\"], \"scope\": [\"PRESS\", \"EVENT\"] }",
                        "{ \"do\": \"ASK\", \"kind\": \"CONCURRENCE\", \"tasks\": [\"SPOKESPERSON\"],"
                                + " \"join\": {\"quorum\": 2} }");

        assertThatThrownBy(() -> PackReader.read("ministry.json", edited, 2))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("join");
    }

    @Test
    void blanks_and_the_order_of_members_make_no_new_version() {
        var file = new PackFile("a", "{\"b\": 1,\n \"a\": [true]}");
        var same = new PackFile("b", "{\"a\":[true],\"b\":1}");

        assertThat(file.canonical()).isEqualTo(same.canonical());
    }

    @Test
    void a_pack_based_on_another_says_only_what_differs() {
        var base = new PackFile(
                "a", "{\"x\":{\"y\":1,\"z\":[1]},\"rules\":[{\"id\":\"R-01\",\"n\":1},{\"id\":\"R-02\"}]}");
        var own = new PackFile(
                "b",
                "{\"basedOn\":\"a.json\",\"x\":{\"z\":[2]},\"rules\":[{\"id\":\"R-01\",\"m\":2},{\"id\":\"R-03\"}]}");

        var joined = PackFile.joined(base, own);

        assertThat(joined.name()).isEqualTo("b on a");
        assertThat(joined.text())
                .isEqualTo(
                        "{\"rules\":[{\"id\":\"R-01\",\"m\":2,\"n\":1},{\"id\":\"R-02\"},{\"id\":\"R-03\"}],\"x\":{\"y\":1,\"z\":[2]}}");
    }

    @Test
    void the_stored_form_builds_the_same_chain_as_the_file() {
        var stored = PackReader.read("stored", new PackFile("ministry.json", Packs.text()).canonical(), 1);

        assertThat(plan(stored)).isEqualTo(plan(Packs.shipped()));
        assertThat(stored).isEqualTo(Packs.shipped());
    }

    private static ChainPlan plan(PolicyPack pack) {
        var verdict = ChainBuilder.build(pack, TWENTY_GUESTS, DemoOffice.full(), DemoOffice.OFFICER);
        assertThat(verdict).isInstanceOf(Verdict.Planned.class);
        return ((Verdict.Planned) verdict).plan();
    }

    private static Desk decider(PolicyPack pack) {
        var steps = plan(pack).steps();
        return steps.get(steps.size() - 1).desk();
    }
}
