package dojang.policy.model;

import static dojang.policy.model.Drafts.lacking;
import static dojang.policy.model.Drafts.objections;
import static dojang.policy.model.Drafts.smallVisit;
import static dojang.policy.model.Drafts.verdict;
import static dojang.policy.model.RuleClaims.PACK;
import static dojang.policy.model.RuleClaims.assertObjection;
import static dojang.policy.model.RuleClaims.marks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dojang.policy.application.Packs;
import dojang.shared.model.Desk;
import dojang.shared.model.Level;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A higher decider than the table's; the small visit is the division head's by the table. */
@Tag("R-38")
@Tag("I-2")
class ElevationTest {

    @ParameterizedTest(name = "asked for {0}: {1}, marked {2}")
    @CsvSource({
        "DIRECTOR_GENERAL, DIRECTOR_GENERAL, true",
        "OFFICE_HEAD, OFFICE_HEAD, true",
        "DIVISION_HEAD, DIVISION_HEAD, false",
        "OFFICIAL, DIVISION_HEAD, false"
    })
    void the_level_asked_for_decides_unless_the_table_names_a_higher_one(Level asked, Level decides, boolean marked) {
        var draft = asking(asked.name());
        var planned = Drafts.planned(verdict(PACK, draft));
        var last = planned.plan().steps().get(planned.plan().steps().size() - 1);

        assertThat(last.desk()).isEqualTo(deskOf(decides));
        assertThat(last.because()).isEqualTo(marked ? List.of("TABLE", "R-38") : List.of("TABLE"));
        assertThat(marks(draft)).isEqualTo(marked ? List.of("ELEVATED R-38") : List.of());
    }

    @Test
    void the_reviewers_reach_up_to_the_new_decider() {
        var plan = Drafts.plan(PACK, asking("OFFICE_HEAD"));

        assertThat(plan.steps())
                .extracting(step -> step.desk())
                .containsExactly(DemoOffice.EGOV, DemoOffice.BUREAU, DemoOffice.OFFICE);
    }

    @Test
    void nobody_asks_for_more_than_two_levels_above_the_table() {
        assertObjection(asking("VICE_MINISTER"), "R-38", "askedLevel");
        assertObjection(asking("MINISTER"), "R-38", "askedLevel");
    }

    @Test
    void a_higher_decider_needs_a_ground_of_the_clause_and_a_reason() {
        assertObjection(asking("OFFICE_HEAD").without(FacetName.ELEVATION_GROUND), "R-38", "elevationGround");
        assertObjection(lacking(asking("OFFICE_HEAD"), "elevationReason"), "R-38", "elevationReason");
    }

    @Test
    void a_ground_the_clause_does_not_name_is_none() {
        var strict = Packs.edited(
                text -> text.replace("\"UNUSUAL\": { \"ko\": \"이례적인 사항\", \"en\": \"an unusual matter\" }", "")
                        .replace("\"an important matter\" },", "\"an important matter\" }"));

        assertThat(objections(verdict(strict, asking("OFFICE_HEAD").with(FacetName.ELEVATION_GROUND, "UNUSUAL"))))
                .extracting(Objection::field)
                .containsExactly("elevationGround");
    }

    @Test
    void a_pack_without_the_rule_lets_nobody_ask() {
        assertThat(objections(verdict(Packs.without("R-38"), asking("OFFICE_HEAD"))))
                .extracting(Objection::rule, Objection::field)
                .containsExactly(tuple("TABLE", "askedLevel"));
        assertThat(objections(verdict(Packs.without("R-38"), smallVisit()))).isEmpty();
    }

    private static Facets asking(String level) {
        return smallVisit().with(FacetName.ASKED_LEVEL, level).with(FacetName.ELEVATION_GROUND, "IMPORTANT");
    }

    private static Desk deskOf(Level level) {
        return switch (level) {
            case DIRECTOR_GENERAL -> DemoOffice.BUREAU;
            case OFFICE_HEAD -> DemoOffice.OFFICE;
            case VICE_MINISTER -> DemoOffice.VICE_MINISTER;
            case MINISTER -> DemoOffice.MINISTER;
            case OFFICIAL, TEAM_LEADER, DIVISION_HEAD -> DemoOffice.EGOV;
        };
    }
}
