package dojang.policy.model;

import static dojang.policy.model.Drafts.objections;
import static dojang.policy.model.Drafts.plainMou;
import static dojang.policy.model.Drafts.plan;
import static dojang.policy.model.Drafts.smallVisit;
import static dojang.policy.model.Drafts.verdict;
import static dojang.policy.model.RuleClaims.PACK;
import static dojang.policy.model.RuleClaims.assertObjection;
import static dojang.policy.model.RuleClaims.day;
import static dojang.policy.model.RuleClaims.duty;
import static dojang.policy.model.RuleClaims.dutyKinds;
import static dojang.policy.model.RuleClaims.gates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dojang.shared.model.StepKind;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules: what each does to facets that call for it, and that it leaves others alone. */
class RulesFromTwentyTest {

    @ParameterizedTest(name = "{0}")
    @Tag("R-20")
    @Tag("I-11")
    @Tag("AS-23")
    @CsvSource({
        "interStateDuties",
        "moneyOutsideBudget",
        "needsLaw",
        "limitsSovereignty",
        "taxOrImmunity",
        "stateProperty"
    })
    void prohibited_content_cannot_be_submitted(String head) {
        var facet = FacetName.ofKey(head).orElseThrow();

        assertObjection(plainMou().with(facet, true), "R-20", head);
        assertThat(objections(verdict(PACK, plainMou().with(facet, false)))).isEmpty();
        assertThat(objections(verdict(PACK, smallVisit().with(facet, true)))).isEmpty();
    }

    @ParameterizedTest(name = "non-binding {0}, means {1}: {2} objections")
    @Tag("R-21")
    @CsvSource({"true, true, 0", "false, true, 1", "true, false, 1", "false, false, 2"})
    void both_clauses_must_be_there(boolean nonBinding, boolean means, int count) {
        var mou = plainMou().with(FacetName.HAS_NON_BINDING_CLAUSE, nonBinding).with(FacetName.HAS_MEANS_CLAUSE, means);

        assertThat(objections(verdict(PACK, mou)))
                .hasSize(count)
                .allSatisfy(objection -> assertThat(objection)
                        .extracting(Objection::rule, Objection::field)
                        .containsExactly("R-21", "paragraphs"));
    }

    @ParameterizedTest(name = "minister meets {0}, host {1}: minutes {2}")
    @Tag("R-22")
    @CsvSource({
        "true, DIRECTOR, true",
        "false, MINISTER, true",
        "false, VICE_MINISTER, true",
        "false, HEAD_OF_LOCAL_GOVT, false",
        "false, DEPUTY_MINISTER, false"
    })
    void a_high_meeting_has_minutes(boolean meets, String host, boolean due) {
        var visit = smallVisit()
                .with(FacetName.HEAD_RANK, "VICE_MINISTER")
                .with(FacetName.AGENCY_HEAD_MEETS, meets)
                .with(FacetName.HOST_RANK, host);

        assertThat(dutyKinds(visit).contains("MINUTES")).isEqualTo(due);
    }

    @Test
    @Tag("R-22")
    void minutes_are_due_seven_days_after_the_meeting() {
        var visit = smallVisit()
                .with(FacetName.AGENCY_HEAD_MEETS, true)
                .with(FacetName.EVENT_DAY, "2024-04-25")
                .with(FacetName.EVENT_END, "2024-04-26");

        assertThat(day(duty(visit, "MINUTES"), "2024-04-12")).isEqualTo("2024-05-03");
        assertThat(day(duty(visit, "PHOTOS"), "2024-04-12")).isEqualTo("2024-05-03");
    }

    @Test
    @Tag("R-23")
    void receptions_by_the_minister_and_signings_are_photographed() {
        assertThat(dutyKinds(smallVisit().with(FacetName.AGENCY_HEAD_MEETS, true)))
                .contains("PHOTOS");
        assertThat(dutyKinds(plainMou())).contains("PHOTOS");
        assertThat(dutyKinds(smallVisit())).doesNotContain("PHOTOS");
    }

    @ParameterizedTest(name = "planned {0}, {1} won, {2} dollars: {3}")
    @Tag("R-24")
    @CsvSource({
        "false, 0, 0,",
        "true, 99999, 99, GIFT_RECORD",
        "true, 100000, 0, GIFT_RECORD GIFT_REPORT GIFT_TRANSFER",
        "true, 0, 100, GIFT_RECORD GIFT_REPORT GIFT_TRANSFER",
        "false, 100000, 100,"
    })
    void gifts_are_recorded_and_dear_ones_reported(boolean planned, long won, long dollars, String kinds) {
        var visit = smallVisit()
                .with(FacetName.GIFT_PLANNED, planned)
                .with(FacetName.GIFT_WON, won)
                .with(FacetName.GIFT_DOLLARS, dollars);

        assertThat(String.join(
                        " ",
                        dutyKinds(visit).stream()
                                .filter(kind -> kind.startsWith("GIFT"))
                                .toList()))
                .isEqualTo(kinds == null ? "" : kinds);
    }

    @ParameterizedTest(name = "{0} of a {1}: no council in a ministry")
    @Tag("R-25")
    @Tag("R-26")
    @CsvSource({"RELATIONSHIP_CHANGE, SISTER", "RELATIONSHIP_CHANGE, FRIENDSHIP"})
    void a_ministry_has_no_council(String kind, String relation) {
        assertThat(gates(smallVisit().with(FacetName.KIND, kind).with(FacetName.RELATIONSHIP_TYPE, relation)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} won, contract {1}: pre-audit {2}")
    @Tag("R-27")
    @CsvSource({"49999999, 0, false", "50000000, 0, true", "0, 19999999, false", "0, 20000000, true"})
    void the_audit_office_sees_large_sums_before_the_decider(long won, long contract, boolean asked) {
        var visit = plan(PACK, smallVisit().with(FacetName.COST, won).with(FacetName.CONTRACT, contract));
        var beforeLast = visit.steps().size() > 1
                ? visit.steps().get(visit.steps().size() - 2).kind()
                : null;

        assertThat(beforeLast == StepKind.PRE_AUDIT).isEqualTo(asked);
    }

    @ParameterizedTest(name = "{0}: {1} countries, {2} % foreign, {3} won: reviewed {4}")
    @Tag("R-28")
    @CsvSource({
        "WORKSHOP, 5, 5, 1000000000, true",
        "WORKSHOP, 4, 5, 1000000000, false",
        "WORKSHOP, 5, 4, 1000000000, false",
        "WORKSHOP, 5, 5, 999999999, false",
        "INVITATIONAL_COURSE, 6, 100, 1000000001, true",
        "MOU_CONCLUSION, 5, 5, 1000000000, false"
    })
    void a_large_international_event_is_reviewed_by_the_finance_ministry(
            String kind, long countries, long percent, long won, boolean reviewed) {
        var event = smallVisit()
                .with(FacetName.KIND, kind)
                .with(FacetName.HAS_NON_BINDING_CLAUSE, true)
                .with(FacetName.HAS_MEANS_CLAUSE, true)
                .with(FacetName.COUNTRY_COUNT, countries)
                .with(FacetName.FOREIGN_PERCENT, percent)
                .with(FacetName.COST, won);

        assertThat(gates(event).contains("FINANCE_EVENT_REVIEW DECISION")).isEqualTo(reviewed);
    }

    @ParameterizedTest(name = "{0}, overlap {1}, {2}: refused {3}")
    @Tag("R-29")
    @CsvSource({
        "MOU_CONCLUSION, true, RENEWS, false",
        "MOU_CONCLUSION, true, EXPANDS, false",
        "MOU_CONCLUSION, true, SUPERSEDES, false",
        "MOU_CONCLUSION, true, NEW, true",
        "MOU_CONCLUSION, true, , true",
        "MOU_MANDATE, true, NEW, true",
        "MOU_CONCLUSION, false, NEW, false",
        "MOU_CHANGE, true, , false"
    })
    void an_overlapping_memorandum_says_what_it_does_to_the_older_one(
            String kind, boolean overlaps, String lineage, boolean refused) {
        var mou = plainMou().with(FacetName.KIND, kind).with(FacetName.OVERLAPS_IN_EFFECT, overlaps);
        var draft = lineage == null ? mou : mou.with(FacetName.LINEAGE, lineage);

        assertThat(objections(verdict(PACK, draft)))
                .extracting(Objection::rule, Objection::field)
                .isEqualTo(refused ? List.of(tuple("R-29", "lineage")) : List.of());
    }
}
