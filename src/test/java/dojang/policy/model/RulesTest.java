package dojang.policy.model;

import static dojang.policy.model.Drafts.because;
import static dojang.policy.model.Drafts.lacking;
import static dojang.policy.model.Drafts.objections;
import static dojang.policy.model.Drafts.plan;
import static dojang.policy.model.Drafts.smallVisit;
import static dojang.policy.model.Drafts.verdict;
import static dojang.policy.model.RuleClaims.PACK;
import static dojang.policy.model.RuleClaims.assertObjection;
import static dojang.policy.model.RuleClaims.concurrences;
import static dojang.policy.model.RuleClaims.day;
import static dojang.policy.model.RuleClaims.duties;
import static dojang.policy.model.RuleClaims.duty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dojang.shared.model.Blocks;
import dojang.shared.model.ChainPlan.PlannedDuty;
import dojang.shared.model.ChainPlan.PlannedGate;
import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.Deadline;
import dojang.shared.model.DutyStart;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each rule of the shipped pack does to facets that call for it, and that it leaves others alone: up to R-09. */
class RulesTest {

    @ParameterizedTest(name = "a draft without {0}")
    @Tag("R-01")
    @CsvSource({"abstract", "keywords", "disclosure", "retention"})
    void every_draft_says_what_it_is(String field) {
        assertObjection(lacking(smallVisit(), field), "R-01", field);
        assertThat(objections(verdict(PACK, smallVisit()))).isEmpty();
    }

    @Test
    @Tag("R-01")
    void a_closed_draft_names_its_grounds() {
        var silent = lacking(smallVisit(), "grounds");

        assertObjection(silent.with(FacetName.DISCLOSURE, "PARTIAL"), "R-01", "grounds");
        assertThat(objections(verdict(PACK, silent))).isEmpty();
    }

    @Test
    @Tag("R-02")
    void a_unit_whose_work_is_touched_concurs() {
        var touched = plan(PACK, smallVisit().with(FacetName.TASKS, Set.of("OPEN_DATA", "PRIVACY")));

        assertThat(because(touched, "OPEN_DATA")).containsExactly("R-02");
        assertThat(because(touched, "PRIVACY")).containsExactly("R-02");
        assertThat(concurrences(plan(PACK, smallVisit()))).isEmpty();
    }

    @ParameterizedTest(name = "head {0}, minister meets {1}: protocol {2}")
    @Tag("R-03")
    @CsvSource({
        "VICE_MINISTER, false, true",
        "HEAD_OF_STATE, false, true",
        "HEAD_OF_LOCAL_GOVT, false, false",
        "DIRECTOR, true, true",
        "DIRECTOR, false, false"
    })
    void protocol_concurs_for_high_guests(String head, boolean meets, boolean asked) {
        var visit = smallVisit().with(FacetName.HEAD_RANK, head).with(FacetName.AGENCY_HEAD_MEETS, meets);

        assertThat(because(plan(PACK, visit), "PROTOCOL").contains("R-03")).isEqualTo(asked);
        assertThat(objections(verdict(PACK, lacking(visit, "protocolSheet"))).isEmpty())
                .isNotEqualTo(asked);
    }

    @ParameterizedTest(name = "gap {0}, head {1}, from {2}: reason asked {3}")
    @Tag("R-04")
    @Tag("AS-09")
    @CsvSource({
        "1, DIRECTOR, MINISTRY, false",
        "2, DIRECTOR, MINISTRY, true",
        "5, OFFICIAL, COMPANY, true",
        "5, NON_OFFICIAL, MINISTRY, false",
        "5, OFFICIAL, ACADEMIC, false"
    })
    void a_gap_of_two_ranks_needs_a_reason(long gap, String head, String counterpart, boolean asked) {
        var visit = lacking(
                smallVisit()
                        .with(FacetName.RANK_GAP, gap)
                        .with(FacetName.HEAD_RANK, head)
                        .with(FacetName.COUNTERPART_TYPE, counterpart),
                "rankReason");

        assertThat(objections(verdict(PACK, visit)))
                .extracting(Objection::rule)
                .isEqualTo(asked ? List.of("R-04") : List.of());
    }

    @ParameterizedTest(name = "{0} won, in budget {1}: asked {2}, blocking {3}")
    @Tag("R-05")
    @CsvSource({"0, false, false, false", "1, true, true, false", "1, false, true, true"})
    void money_needs_the_budget_unit(long won, boolean inBudget, boolean asked, boolean blocking) {
        var visit = plan(PACK, smallVisit().with(FacetName.COST, won).with(FacetName.IN_BUDGET, inBudget));

        assertThat(because(visit, "BUDGET").contains("R-05")).isEqualTo(asked);
        assertThat(concurrences(visit).stream().anyMatch(PlannedStep::blocking)).isEqualTo(blocking);
    }

    @Test
    @Tag("R-06")
    void aid_money_needs_the_development_unit() {
        assertThat(because(plan(PACK, smallVisit().with(FacetName.ODA, true)), "PROGRAMME"))
                .containsExactly("R-06");
        assertThat(because(plan(PACK, smallVisit()), "PROGRAMME")).isEmpty();
    }

    @ParameterizedTest(name = "{0} guests, {1} nights: plan asked {2}")
    @Tag("R-07")
    @CsvSource({"30, 0, false", "31, 0, true", "8, 1, true"})
    void a_large_or_long_visit_needs_an_emergency_plan(long guests, long nights, boolean asked) {
        var visit =
                lacking(smallVisit().with(FacetName.GUESTS, guests).with(FacetName.NIGHTS, nights), "emergencyPlan");

        assertThat(objections(verdict(PACK, visit)))
                .extracting(Objection::field)
                .isEqualTo(asked ? List.of("emergencyPlan") : List.of());
    }

    @ParameterizedTest(name = "site {0}: security {1}")
    @Tag("R-08")
    @CsvSource({"OPEN, false", "CONTROLLED, false", "RESTRICTED, true"})
    void a_restricted_site_needs_security_who_may_stop_the_case(String security, boolean asked) {
        var visit = smallVisit().with(FacetName.SITE_SECURITY, security);

        assertThat(concurrences(plan(PACK, visit)))
                .extracting(PlannedStep::desk, PlannedStep::blocking)
                .isEqualTo(asked ? List.of(tuple(DemoOffice.desk("SECURITY"), true)) : List.of());
        assertThat(duties(visit))
                .filteredOn(duty -> duty.kind().equals("NOMINAL_LIST"))
                .extracting(PlannedDuty::starts, PlannedDuty::deadline)
                .isEqualTo(asked ? List.of(tuple(DutyStart.BEFORE_EVENT, Deadline.working(5))) : List.of());
    }

    @ParameterizedTest(name = "visit on {0}, approved on {1}: list by {2}")
    @Tag("R-08")
    @CsvSource({
        "2024-04-25, 2024-04-12, 2024-04-18",
        "2024-05-13, 2024-04-12, 2024-05-03",
        "2024-04-25, 2024-04-23, 2024-04-23",
        ", 2024-04-12, 2024-04-12"
    })
    void the_nominal_list_is_due_five_working_days_before_the_visit(String visitDay, String approved, String due) {
        var restricted = smallVisit().with(FacetName.SITE_SECURITY, "RESTRICTED");
        var draft = visitDay == null ? restricted : restricted.with(FacetName.EVENT_DAY, visitDay);

        assertThat(day(duty(draft, "NOMINAL_LIST"), approved)).isEqualTo(due);
    }

    @Test
    @Tag("R-09")
    void a_watched_organisation_needs_security_and_the_foreign_ministry() {
        var watched = plan(PACK, smallVisit().with(FacetName.WATCH_LISTED, true));

        assertThat(because(watched, "SECURITY")).containsExactly("R-09");
        assertThat(watched.gates()).extracting(PlannedGate::kind).containsExactly("MOFA");
    }

    @Test
    @Tag("R-09")
    void a_watched_country_needs_security_and_the_foreign_ministry() {
        var watched = plan(PACK, smallVisit().with(FacetName.COUNTRIES, Set.of("KP", "UZ")));

        assertThat(because(watched, "SECURITY")).containsExactly("R-09");
        assertThat(watched.gates())
                .containsExactly(new PlannedGate("MOFA", "", Blocks.DECISION, false, List.of("R-09")));
        assertThat(plan(PACK, smallVisit().with(FacetName.COUNTRIES, Set.of("UZ")))
                        .gates())
                .isEmpty();
    }
}
