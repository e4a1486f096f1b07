package dojang.policy.model;

import static dojang.policy.model.Drafts.because;
import static dojang.policy.model.Drafts.lacking;
import static dojang.policy.model.Drafts.objections;
import static dojang.policy.model.Drafts.plainMou;
import static dojang.policy.model.Drafts.plan;
import static dojang.policy.model.Drafts.smallVisit;
import static dojang.policy.model.Drafts.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dojang.policy.application.Packs;
import dojang.shared.model.Blocks;
import dojang.shared.model.ChainPlan;
import dojang.shared.model.ChainPlan.PlannedDuty;
import dojang.shared.model.ChainPlan.PlannedGate;
import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.DutyStart;
import dojang.shared.model.StepKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each rule of the shipped pack does to facets that call for it, and that it leaves others alone. */
class RulesTest {

    private static final PolicyPack PACK = Packs.shipped();

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

    @ParameterizedTest(name = "gap {0}, head {1}: reason asked {2}")
    @Tag("R-04")
    @CsvSource({"1, DIRECTOR, false", "2, DIRECTOR, true", "5, OFFICIAL, true", "5, NON_OFFICIAL, false"})
    void a_gap_of_two_ranks_needs_a_reason(long gap, String head, boolean asked) {
        var visit = lacking(smallVisit().with(FacetName.RANK_GAP, gap).with(FacetName.HEAD_RANK, head), "rankReason");

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
        assertThat(objections(verdict(PACK, lacking(visit, "members"))).isEmpty())
                .isNotEqualTo(asked);
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

    @Test
    @Tag("R-10")
    void personal_data_need_a_notice_and_a_day_of_deletion() {
        var collecting = smallVisit().with(FacetName.PERSONAL_DATA, true);

        assertObjection(lacking(collecting, "privacyNotice"), "R-10", "privacyNotice");
        assertObjection(lacking(collecting, "deletionDate"), "R-10", "deletionDate");
        assertThat(objections(verdict(PACK, lacking(smallVisit(), "deletionDate"))))
                .isEmpty();
    }

    @Test
    @Tag("R-12")
    void each_co_host_is_asked_for_its_own_consent() {
        var visit = plan(PACK, smallVisit().with(FacetName.CO_HOSTS, Set.of("UNPOG", "KOICA", "연세대학교")));

        assertThat(visit.gates())
                .extracting(PlannedGate::kind, PlannedGate::subject, PlannedGate::blocks)
                .containsExactly(
                        tuple("CO_HOST", "KOICA", Blocks.DECISION),
                        tuple("CO_HOST", "UNPOG", Blocks.DECISION),
                        tuple("CO_HOST", "연세대학교", Blocks.DECISION));
        assertThat(plan(PACK, smallVisit()).gates()).isEmpty();
    }

    @ParameterizedTest(name = "press {0}, head {1}: spokesperson {2}")
    @Tag("R-15")
    @CsvSource({"true, DIRECTOR, true", "false, VICE_MINISTER, true", "false, HEAD_OF_LOCAL_GOVT, false"})
    void the_spokesperson_concurs_before_the_press_hears(boolean press, String head, boolean asked) {
        var visit = smallVisit().with(FacetName.PRESS_PLANNED, press).with(FacetName.HEAD_RANK, head);

        assertThat(because(plan(PACK, visit), "SPOKESPERSON").contains("R-15")).isEqualTo(asked);
    }

    @Test
    @Tag("R-15")
    void planned_press_has_an_embargo() {
        var silent = lacking(smallVisit(), "embargo");

        assertObjection(silent.with(FacetName.PRESS_PLANNED, true), "R-15", "embargo");
        assertThat(objections(verdict(PACK, silent))).isEmpty();
    }

    @Test
    @Tag("R-16")
    void media_on_site_need_the_spokesperson_and_security() {
        var filming = plan(PACK, smallVisit().with(FacetName.KIND, "MEDIA_COOPERATION"));

        assertThat(because(filming, "SPOKESPERSON")).containsExactly("R-16");
        assertThat(because(filming, "SECURITY")).containsExactly("R-16");
        assertThat(because(plan(PACK, smallVisit()), "SECURITY")).isEmpty();
    }

    @Test
    @Tag("R-17")
    void every_memorandum_has_two_concurrences_and_a_review_record() {
        var mou = plan(PACK, plainMou());

        assertThat(because(mou, "INTL_COOP")).containsExactly("R-17");
        assertThat(because(mou, "LEGAL")).containsExactly("R-17");
        for (var part : List.of("Background", "People", "Opinions", "Present", "Alternatives", "Effects")) {
            assertObjection(lacking(plainMou(), "review" + part), "R-17", "review" + part);
        }
        assertThat(because(plan(PACK, smallVisit()), "LEGAL")).isEmpty();
    }

    @ParameterizedTest(name = "{0} with a {1}: {2}")
    @Tag("R-18")
    @CsvSource({
        "MOU_CONCLUSION, MINISTRY, DECISION",
        "MOU_CONCLUSION, AGENCY, DECISION",
        "MOU_CONCLUSION, CITY, DECISION",
        "MOU_CHANGE, MINISTRY, DECISION",
        "MOU_MANDATE, MINISTRY, NOTHING",
        "MOU_CONCLUSION, COMPANY,",
        "HOST_VISIT, MINISTRY,"
    })
    void the_foreign_ministry_is_asked_about_foreign_governments(String kind, String counterpart, Blocks blocks) {
        var mou = plan(PACK, plainMou().with(FacetName.KIND, kind).with(FacetName.COUNTERPART_TYPE, counterpart));

        assertThat(mou.gates())
                .isEqualTo(
                        blocks == null
                                ? List.of()
                                : List.of(new PlannedGate("MOFA", "", blocks, false, List.of("R-18"))));
    }

    @Test
    @Tag("R-19")
    void treaty_like_words_make_the_gate_strict() {
        var treatyLike = plainMou().with(FacetName.COUNTERPART_TYPE, "MINISTRY").with(FacetName.TREATY_LIKE, true);

        assertThat(plan(PACK, treatyLike).gates())
                .containsExactly(new PlannedGate("MOFA", "", Blocks.DECISION, true, List.of("R-18", "R-19")));
        assertObjection(lacking(treatyLike, "legalMemo"), "R-19", "legalMemo");
        assertThat(plan(PACK, plainMou()).gates()).isEmpty();
    }

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
    @CsvSource({"true, DIRECTOR, true", "false, VICE_MINISTER, true", "false, DEPUTY_MINISTER, false"})
    void a_high_meeting_has_minutes(boolean meets, String host, boolean due) {
        var visit = smallVisit().with(FacetName.AGENCY_HEAD_MEETS, meets).with(FacetName.HOST_RANK, host);

        assertThat(duties(visit).contains("MINUTES")).isEqualTo(due);
    }

    @Test
    @Tag("R-23")
    void receptions_by_the_minister_and_signings_are_photographed() {
        assertThat(duties(smallVisit().with(FacetName.AGENCY_HEAD_MEETS, true))).contains("PHOTOS");
        assertThat(duties(plainMou())).contains("PHOTOS");
        assertThat(duties(smallVisit())).doesNotContain("PHOTOS");
    }

    @Test
    @Tag("R-24")
    void gifts_are_recorded() {
        assertThat(duties(smallVisit().with(FacetName.GIFT_PLANNED, true))).contains("GIFT_RECORD");
        assertThat(duties(smallVisit())).doesNotContain("GIFT_RECORD");
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

    @ParameterizedTest(name = "gap {0}: reason asked {1}")
    @Tag("R-30")
    @CsvSource({"0, false", "1, false", "2, true"})
    void signatories_far_apart_need_a_reason(long gap, boolean asked) {
        var mou = lacking(plainMou().with(FacetName.SIGNATORY_RANK_GAP, gap), "signatoryReason");

        assertThat(objections(verdict(PACK, mou)))
                .extracting(Objection::rule)
                .isEqualTo(asked ? List.of("R-30") : List.of());
    }

    @Test
    @Tag("R-31")
    void data_and_ideas_have_their_guardians() {
        assertThat(because(plan(PACK, plainMou().with(FacetName.DATA_SHARING, true)), "PRIVACY"))
                .containsExactly("R-31");
        assertThat(because(plan(PACK, plainMou().with(FacetName.INTELLECTUAL_PROPERTY, true)), "LEGAL"))
                .containsExactly("R-17", "R-31");
        assertThat(because(plan(PACK, plainMou()), "PRIVACY")).isEmpty();
    }

    @ParameterizedTest(name = "tacit {0}, {1} years: asked {2}")
    @Tag("R-32")
    @CsvSource({"false, 5, false", "false, 6, true", "true, 3, true"})
    void a_long_or_tacit_term_needs_a_reason_and_a_review(boolean tacit, long years, boolean asked) {
        var mou = plainMou().with(FacetName.TACIT_RENEWAL, tacit).with(FacetName.TERM_YEARS, years);

        assertThat(objections(verdict(PACK, lacking(mou, "termReason"))).isEmpty())
                .isNotEqualTo(asked);
        assertThat(objections(verdict(PACK, lacking(mou, "reviewDate"))).isEmpty())
                .isNotEqualTo(asked);
        assertThat(duties(mou).contains("TERM_REVIEW")).isEqualTo(asked);
    }

    @Test
    @Tag("R-33")
    void secrets_stay_outside() {
        assertObjection(smallVisit().with(FacetName.SENSITIVITY, "CLASSIFIED"), "R-33", "sensitivity");
        assertThat(objections(verdict(PACK, smallVisit().with(FacetName.SENSITIVITY, "RESTRICTED"))))
                .isEmpty();
    }

    @Test
    @Tag("R-34")
    void urgency_shortens_concurrence_and_needs_a_reason() {
        var touched = smallVisit().with(FacetName.TASKS, Set.of("OPEN_DATA"));
        var urgent = touched.with(FacetName.URGENT, true);

        assertThat(concurrences(plan(PACK, touched)))
                .extracting(PlannedStep::workingDays)
                .containsExactly(3);
        assertThat(concurrences(plan(PACK, urgent)))
                .extracting(PlannedStep::workingDays)
                .containsExactly(2);
        assertObjection(lacking(urgent, "urgencyReason"), "R-34", "urgencyReason");
    }

    @Test
    @Tag("R-36")
    void a_signed_memorandum_is_registered_and_archived() {
        assertThat(duties(plainMou())).contains("REGISTRATION", "ORIGINAL_TO_ARCHIVE");
        assertThat(duties(smallVisit())).doesNotContain("REGISTRATION", "ORIGINAL_TO_ARCHIVE");
    }

    @Test
    @Tag("R-37")
    void a_report_is_owed_only_for_an_acting_decision() {
        assertThat(plan(PACK, smallVisit()).duties())
                .containsExactly(new PlannedDuty("POST_REPORT", 1, DutyStart.ACTING_DECISION, List.of("R-37")));
    }

    private static void assertObjection(Facets facets, String rule, String field) {
        assertThat(objections(verdict(PACK, facets)))
                .extracting(Objection::rule, Objection::field)
                .containsExactly(tuple(rule, field));
    }

    private static List<PlannedStep> concurrences(ChainPlan plan) {
        return plan.steps().stream()
                .filter(step -> step.kind() == StepKind.CONCURRENCE)
                .toList();
    }

    private static List<String> duties(Facets facets) {
        return plan(PACK, facets).duties().stream().map(PlannedDuty::kind).toList();
    }
}
