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
import static dojang.policy.model.RuleClaims.day;
import static dojang.policy.model.RuleClaims.duties;
import static dojang.policy.model.RuleClaims.duty;
import static dojang.policy.model.RuleClaims.dutyKinds;
import static dojang.policy.model.RuleClaims.marks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dojang.shared.model.ChainPlan.PlannedDuty;
import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.DutyStart;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules from R-30 on: what each does to facets that call for it, and that it leaves others alone. */
class RulesFromThirtyTest {

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
}
