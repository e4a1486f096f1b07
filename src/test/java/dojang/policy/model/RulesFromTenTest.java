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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dojang.shared.model.Blocks;
import dojang.shared.model.ChainPlan.PlannedCopy;
import dojang.shared.model.ChainPlan.PlannedDuty;
import dojang.shared.model.ChainPlan.PlannedGate;
import dojang.shared.model.ChainPlan.PlannedStep;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules: what each does to facets that call for it, and that it leaves others alone. */
class RulesFromTenTest {

    @Test
    @Tag("R-10")
    void personal_data_need_a_notice_and_a_day_of_deletion() {
        var collecting = smallVisit().with(FacetName.PERSONAL_DATA, true);

        assertObjection(lacking(collecting, "privacyNotice"), "R-10", "privacyNotice");
        assertObjection(lacking(collecting, "deletionDate"), "R-10", "deletionDate");
        assertThat(objections(verdict(PACK, lacking(smallVisit(), "deletionDate"))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, sectors {1}, from {2}, matching {3}: trade {4}")
    @Tag("R-11")
    @Tag("AS-10")
    @CsvSource({
        "HOST_VISIT, PUBLIC, MINISTRY, false, false",
        "HOST_VISIT, PRIVATE, MINISTRY, false, true",
        "HOST_VISIT, PUBLIC, COMPANY, false, true",
        "HOST_VISIT, PUBLIC, MINISTRY, true, true",
        "MOU_CONCLUSION, PRIVATE, COMPANY, true, false"
    })
    void company_guests_need_a_declaration_of_interests_and_the_trade_unit(
            String kind, String sector, String counterpart, boolean matching, boolean asked) {
        var draft = (kind.equals("HOST_VISIT") ? smallVisit() : plainMou())
                .with(FacetName.SECTORS, Set.of("ACADEMIC", sector))
                .with(FacetName.COUNTERPART_TYPE, counterpart)
                .with(FacetName.BUSINESS_MATCHING, matching);

        assertThat(because(plan(PACK, draft), "TRADE").contains("R-11")).isEqualTo(asked);
        assertThat(objections(verdict(PACK, lacking(draft, "conflictDeclaration"))))
                .extracting(Objection::rule)
                .isEqualTo(asked ? List.of("R-11") : List.of());
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

    @ParameterizedTest(name = "go-between {0}: {1} copies")
    @Tag("R-13")
    @Tag("AS-06")
    @CsvSource({"EMBASSY, 2", "ORGANISER, 0", "NONE, 0"})
    void an_embassy_as_go_between_gets_a_copy_and_so_does_the_foreign_ministry(String goBetween, int copies) {
        var plan = plan(PACK, smallVisit().with(FacetName.INTERMEDIARY, goBetween));

        assertThat(plan.copies())
                .extracting(PlannedCopy::recipient)
                .isEqualTo(List.of("MOFA", "EMBASSY").subList(0, copies));
        assertThat(plan.copies()).allSatisfy(copy -> assertThat(copy.because()).containsExactly("R-13"));
        assertThat(plan(PACK, smallVisit()).copies()).isEmpty();
    }

    @ParameterizedTest(name = "{0}, visa {1}: letters and mission {2}")
    @Tag("R-14")
    @CsvSource({
        "INVITE_DELEGATION, true, true",
        "INVITATIONAL_COURSE, true, true",
        "COURSE_INVITEES, true, true",
        "INVITE_DELEGATION, false, false",
        "HOST_VISIT, true, false"
    })
    void guests_who_need_visas_get_letters_and_the_mission_is_asked(String kind, boolean visa, boolean asked) {
        var draft = smallVisit()
                .with(FacetName.KIND, kind)
                .with(FacetName.VISA_NEEDED, visa)
                .with(FacetName.ARRIVAL_LEAD_DAYS, 30L);

        assertThat(plan(PACK, draft).gates())
                .extracting(PlannedGate::kind, PlannedGate::blocks)
                .isEqualTo(asked ? List.of(tuple("VISA", Blocks.ISSUE)) : List.of());
        assertThat(duties(draft).stream().anyMatch(duty -> duty.kind().equals("INVITATION_LETTERS")))
                .isEqualTo(asked);
        assertThat(objections(verdict(PACK, lacking(draft, "members"))).isEmpty())
                .isNotEqualTo(asked);
    }

    @ParameterizedTest(name = "{0} days before the arrival: reason asked {1}")
    @Tag("R-14")
    @CsvSource({"20, true", "21, false", "22, false", ", true"})
    void an_arrival_within_21_days_of_the_letter_needs_a_reason(Long days, boolean asked) {
        var invitation = smallVisit().with(FacetName.KIND, "INVITE_DELEGATION").with(FacetName.VISA_NEEDED, true);
        var dated = days == null ? invitation : invitation.with(FacetName.ARRIVAL_LEAD_DAYS, days);

        assertThat(objections(verdict(PACK, lacking(dated, "arrivalReason"))))
                .extracting(Objection::field)
                .isEqualTo(asked ? List.of("arrivalReason") : List.of());
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
        assertThat(concurrences(filming)).anyMatch(PlannedStep::blocking);
        assertThat(filming.duties()).extracting(PlannedDuty::kind).contains("NOMINAL_LIST");
        assertObjection(lacking(smallVisit().with(FacetName.KIND, "MEDIA_COOPERATION"), "embargo"), "R-16", "embargo");
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

    @ParameterizedTest(name = "{0} binding terms, treaty title {1}, governments {2}: treaty-like {3}")
    @Tag("R-19")
    @Tag("AS-22")
    @CsvSource({"0, false, false, false", "1, false, false, true", "0, true, false, true", "0, false, true, true"})
    void binding_words_a_treatys_title_or_governments_make_a_text_treaty_like(
            long terms, boolean title, boolean governments, boolean treatyLike) {
        var mou = plainMou()
                .with(FacetName.COUNTERPART_TYPE, "MINISTRY")
                .with(FacetName.BINDING_TERMS, terms)
                .with(FacetName.TREATY_TITLE, title)
                .with(FacetName.GOVERNMENT_PARTIES, governments);

        assertThat(plan(PACK, mou).gates()).extracting(PlannedGate::strict).containsExactly(treatyLike);
        assertThat(objections(verdict(PACK, lacking(mou, "legalMemo"))))
                .extracting(Objection::rule)
                .isEqualTo(treatyLike ? List.of("R-19") : List.of());
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
}
