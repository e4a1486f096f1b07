package dojang.policy.model;

import static dojang.policy.model.Drafts.because;
import static dojang.policy.model.Drafts.lacking;
import static dojang.policy.model.Drafts.objections;
import static dojang.policy.model.Drafts.plainMou;
import static dojang.policy.model.Drafts.plan;
import static dojang.policy.model.Drafts.smallVisit;
import static dojang.policy.model.Drafts.verdict;
import static dojang.policy.model.RuleClaims.PACK;
import static dojang.policy.model.RuleClaims.assertObjection;
import static dojang.policy.model.RuleClaims.concurrences;
import static dojang.policy.model.RuleClaims.duties;
import static dojang.policy.model.RuleClaims.duty;
import static dojang.policy.model.RuleClaims.dutyKinds;
import static dojang.policy.model.RuleClaims.gates;
import static dojang.policy.model.RuleClaims.marks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dojang.shared.model.ChainPlan.PlannedDuty;
import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.DutyStart;
import dojang.shared.model.StepKind;
import dojang.shared.model.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules from R-20 on: what each does to facets that call for it, and that it leaves others alone. */
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
        assertThat(dutyKinds(mou).contains("TERM_REVIEW")).isEqualTo(asked);
    }

    @Test
    @Tag("R-33")
    void secrets_stay_outside() {
        assertObjection(smallVisit().with(FacetName.SENSITIVITY, "CLASSIFIED"), "R-33", "sensitivity");
        assertThat(objections(verdict(PACK, smallVisit().with(FacetName.SENSITIVITY, "RESTRICTED"))))
                .isEmpty();
    }

    @ParameterizedTest(name = "urgent {0}, {1} pages: {2} working days because of {3}")
    @Tag("R-34")
    @CsvSource({"false, 20, 3,", "false, 21, 5,", "true, 20, 2, R-34", "true, 21, 2, R-34"})
    void only_urgency_and_length_change_the_time_units_have(boolean urgent, long pages, int days, String rule) {
        var draft = smallVisit()
                .with(FacetName.TASKS, Set.of("OPEN_DATA"))
                .with(FacetName.URGENT, urgent)
                .with(FacetName.PAGES, pages);

        assertThat(concurrences(plan(PACK, draft)))
                .extracting(PlannedStep::workingDays, PlannedStep::because)
                .containsExactly(tuple(days, rule == null ? List.of("R-02") : List.of("R-02", rule)));
    }

    @Test
    @Tag("R-34")
    void urgency_needs_the_division_heads_reason_and_is_shown_to_the_auditor() {
        var urgent = smallVisit().with(FacetName.URGENT, true);

        assertObjection(lacking(urgent, "urgencyReason"), "R-34", "urgencyReason");
        assertThat(marks(urgent)).containsExactly("URGENT R-34");
        assertThat(marks(smallVisit())).isEmpty();
    }

    @ParameterizedTest(name = "{0}: report {1}")
    @Tag("R-35")
    @CsvSource({
        "HOST_VISIT, true",
        "INVITE_DELEGATION, true",
        "INVITATIONAL_COURSE, true",
        "WORKSHOP, true",
        "COURSE_INVITEES, false",
        "MOU_CONCLUSION, false",
        "AFTER_REPORT, false"
    })
    void a_report_and_action_items_follow_every_visit_and_event(String kind, boolean due) {
        var draft = smallVisit()
                .with(FacetName.KIND, kind)
                .with(FacetName.HAS_NON_BINDING_CLAUSE, true)
                .with(FacetName.HAS_MEANS_CLAUSE, true)
                .with(FacetName.EVENT_END, "2024-04-25");

        assertThat(dutyKinds(draft).contains("AFTER_REPORT")).isEqualTo(due);
        assertThat(dutyKinds(draft).contains("ACTION_ITEMS")).isEqualTo(due);
        if (due) {
            // ten working days from Thursday 25 April, with 6 May off
            assertThat(day(duty(draft, "AFTER_REPORT"), "2024-04-12")).isEqualTo("2024-05-10");
        }
    }

    @ParameterizedTest(name = "{0} {1}: registered {2}")
    @Tag("R-36")
    @CsvSource({
        "MOU_CONCLUSION, , true",
        "MOU_CHANGE, NEW_AREAS, true",
        "MOU_CHANGE, EXTENSION_SAME_TERMS, true",
        "MOU_CHANGE, EDITORIAL, false",
        "MOU_CHANGE, TERMINATION, false",
        "MOU_MANDATE, , false",
        "HOST_VISIT, , false"
    })
    void a_signed_memorandum_is_registered_archived_announced_and_given_owners(
            String kind, String change, boolean due) {
        var mou = plainMou().with(FacetName.KIND, kind);
        var draft = change == null ? mou : mou.with(FacetName.CHANGE_KIND, change);

        assertThat(dutyKinds(draft).containsAll(List.of("REGISTRATION", "ORIGINAL_TO_ARCHIVE", "PRESS", "AREA_OWNERS")))
                .isEqualTo(due);
        assertThat(dutyKinds(draft).contains("REGISTRATION")).isEqualTo(due);
    }

    @ParameterizedTest(name = "signed on {0}, approved on {1}: registered by {2}")
    @Tag("R-36")
    @Tag("AS-01")
    @CsvSource({
        // Saturday 2 December rolls forward to Monday
        "2017-11-22, 2017-11-10, 2017-12-04",
        "2017-11-23, 2017-11-10, 2017-12-04",
        "2017-11-24, 2017-11-10, 2017-12-04",
        "2017-11-25, 2017-11-10, 2017-12-05",
        // approved later than the day planned for signing: the time starts with the approval
        "2017-11-22, 2024-04-12, 2024-04-22",
        ", 2017-11-10, 2017-11-20"
    })
    void registration_is_due_ten_calendar_days_after_signing(String signed, String approved, String due) {
        var draft = signed == null ? plainMou() : plainMou().with(FacetName.SIGNING_DAY, signed);

        assertThat(day(duty(draft, "REGISTRATION"), approved)).isEqualTo(due);
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

    @ParameterizedTest(name = "{0}, head {1}, {2} won, ticked {3}: report owed {4}")
    @Tag("R-37")
    @CsvSource({
        "HOST_VISIT, DIRECTOR, 29999999, false, false",
        "HOST_VISIT, DIRECTOR_GENERAL, 0, false, true",
        "HOST_VISIT, DIRECTOR, 30000000, false, true",
        "HOST_VISIT, DIRECTOR, 0, true, true",
        "RELATIONSHIP_CHANGE, DIRECTOR, 0, false, true",
        "SPEAKING_ONLINE, DIRECTOR, 0, false, false"
    })
    void an_acting_decision_of_weight_is_reported(String kind, String head, long won, boolean ticked, boolean owed) {
        var draft = smallVisit()
                .with(FacetName.KIND, kind)
                .with(FacetName.HEAD_RANK, head)
                .with(FacetName.COST, won)
                .with(FacetName.IMPORTANT, ticked);

        assertThat(duties(draft).stream()
                        .filter(duty -> duty.kind().equals("POST_REPORT"))
                        .toList())
                .isEqualTo(
                        owed
                                ? List.of(new PlannedDuty("POST_REPORT", 1, DutyStart.ACTING_DECISION, List.of("R-37")))
                                : List.of());
    }

    private static String day(PlannedDuty duty, String approved) {
        var at = LocalDate.parse(approved)
                .atTime(10, 0)
                .atZone(WorkingCalendar.SEOUL)
                .toInstant();
        return duty.due(at, PACK.calendar())
                .atZone(WorkingCalendar.SEOUL)
                .toLocalDate()
                .toString();
    }
}
