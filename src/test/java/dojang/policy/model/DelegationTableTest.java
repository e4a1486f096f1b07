package dojang.policy.model;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.policy.application.Packs;
import dojang.shared.model.Level;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("I-2")
class DelegationTableTest {

    @ParameterizedTest(name = "{0} guests, head {1}, {2} won, minister meets {3}: {4}")
    @CsvSource({
        // guests | head | won | minister meets | decider
        "  1, NON_OFFICIAL, 0, false, DIVISION_HEAD",
        " 10, DIRECTOR, 5000000, false, DIVISION_HEAD",
        " 11, DIRECTOR, 5000000, false, DIRECTOR_GENERAL",
        " 10, DIRECTOR_GENERAL, 5000000, false, DIRECTOR_GENERAL",
        " 10, DIRECTOR, 5000001, false, DIRECTOR_GENERAL",
        " 30, DIRECTOR_GENERAL, 30000000, false, DIRECTOR_GENERAL",
        " 31, DIRECTOR_GENERAL, 30000000, false, OFFICE_HEAD",
        " 30, DEPUTY_MINISTER, 30000000, false, OFFICE_HEAD",
        " 30, HEAD_OF_LOCAL_GOVT, 30000000, false, OFFICE_HEAD",
        " 30, DIRECTOR_GENERAL, 30000001, false, OFFICE_HEAD",
        "900, VICE_MINISTER, 100000000, false, OFFICE_HEAD",
        " 10, MINISTER, 0, false, VICE_MINISTER",
        " 10, DIRECTOR, 100000001, false, VICE_MINISTER",
        " 10, HEAD_OF_GOVT, 0, false, MINISTER",
        " 10, HEAD_OF_STATE, 0, false, MINISTER",
        "  1, OFFICIAL, 0, true, MINISTER"
    })
    @Tag("WCP-4")
    @Tag("WRP-8")
    void the_lowest_post_whose_every_limit_covers_a_visit_decides(
            long guests, String head, long won, boolean meets, Level decider) {
        var visit = facets(Map.of(
                FacetName.KIND,
                "HOST_VISIT",
                FacetName.GUESTS,
                guests,
                FacetName.HEAD_RANK,
                head,
                FacetName.COST,
                won,
                FacetName.AGENCY_HEAD_MEETS,
                meets));

        assertThat(Packs.shipped().table().decider(visit)).contains(decider);
    }

    @ParameterizedTest(name = "{0} guests, head {1}: {2}")
    @CsvSource({
        "15, DIRECTOR_GENERAL, DIRECTOR_GENERAL",
        "16, DIRECTOR_GENERAL, OFFICE_HEAD",
        "15, DEPUTY_MINISTER, OFFICE_HEAD",
        "30, VICE_MINISTER, OFFICE_HEAD",
        "31, DIRECTOR, VICE_MINISTER",
        "15, MINISTER, VICE_MINISTER",
        "15, HEAD_OF_STATE, MINISTER"
    })
    void an_invitation_has_its_own_borders(long guests, String head, Level decider) {
        var invitation = facets(
                Map.of(FacetName.KIND, "INVITE_DELEGATION", FacetName.GUESTS, guests, FacetName.HEAD_RANK, head));

        assertThat(Packs.shipped().table().decider(invitation)).contains(decider);
    }

    @ParameterizedTest(name = "{0} signed by {1}: {2}")
    @CsvSource({
        "LETTER_OF_INTENT, DIRECTOR_GENERAL, OFFICE_HEAD",
        "LETTER_OF_INTENT, DEPUTY_MINISTER, VICE_MINISTER",
        "MOU, DIRECTOR_GENERAL, VICE_MINISTER",
        "MOU, VICE_MINISTER, VICE_MINISTER",
        "CENTRE_TEXT, VICE_MINISTER, VICE_MINISTER",
        "MOU, MINISTER, MINISTER"
    })
    void a_memorandum_is_decided_by_who_signs_it(String type, String signatory, Level decider) {
        var mou = facets(Map.of(
                FacetName.KIND,
                "MOU_CONCLUSION",
                FacetName.INSTRUMENT_TYPE,
                type,
                FacetName.OUR_SIGNATORY_RANK,
                signatory));

        assertThat(Packs.shipped().table().decider(mou)).contains(decider);
    }

    @ParameterizedTest(name = "{0} with {1} {2}: {3}")
    @CsvSource({
        "RELATIONSHIP_CHANGE, relationshipType, FRIENDSHIP, VICE_MINISTER",
        "RELATIONSHIP_CHANGE, relationshipType, SISTER, MINISTER",
        "MOU_CHANGE, changeKind, EDITORIAL, DIVISION_HEAD",
        "MOU_CHANGE, changeKind, EXTENSION_SAME_TERMS, OFFICE_HEAD",
        "MOU_CHANGE, changeKind, EXTENSION_WITH_CHANGE, VICE_MINISTER",
        "MOU_CHANGE, changeKind, NEW_AREAS, MINISTER",
        "MOU_CHANGE, changeKind, TERMINATION, MINISTER",
        "MOU_MANDATE, counterpartRank, VICE_MINISTER, OFFICE_HEAD",
        "MOU_MANDATE, counterpartRank, MINISTER, VICE_MINISTER",
        "SPEAKING_ONLINE, hostRank, DIRECTOR, DIVISION_HEAD",
        "SPEAKING_ONLINE, hostRank, DIRECTOR_GENERAL, DIRECTOR_GENERAL",
        "SPEAKING_ONLINE, hostRank, MINISTER, MINISTER",
        "MEDIA_COOPERATION, hostRank, DEPUTY_MINISTER, OFFICE_HEAD",
        "CENTRE_OR_PLACEMENT, hostRank, DIRECTOR, VICE_MINISTER",
        "COURSE_INVITEES, hostRank, DIRECTOR, DIVISION_HEAD",
        "AFTER_REPORT, formerLevel, DIRECTOR_GENERAL, DIRECTOR_GENERAL",
        "AFTER_REPORT, formerLevel, MINISTER, MINISTER",
        "REVOCATION, formerLevel, VICE_MINISTER, VICE_MINISTER"
    })
    void the_other_kinds_have_their_rows(String kind, String facet, String word, Level decider) {
        var draft = facets(Map.of(FacetName.KIND, kind, FacetName.ofKey(facet).orElseThrow(), word));

        assertThat(Packs.shipped().table().decider(draft)).contains(decider);
    }

    @ParameterizedTest(name = "{0} countries, ODA {1}, {2} won, new {3}: {4}")
    @CsvSource({
        "5, true, 100000000, false, DIRECTOR_GENERAL",
        "6, true, 100000000, false, OFFICE_HEAD",
        "5, true, 100000001, false, OFFICE_HEAD",
        "5, false, 100000001, false, DIRECTOR_GENERAL",
        "5, false, 0, true, VICE_MINISTER"
    })
    void a_course_is_measured_by_countries_and_aid(
            long countries, boolean oda, long won, boolean isNew, Level decider) {
        var course = facets(Map.of(
                FacetName.KIND,
                "INVITATIONAL_COURSE",
                FacetName.COUNTRY_COUNT,
                countries,
                FacetName.ODA,
                oda,
                FacetName.COST,
                won,
                FacetName.NEW_PROGRAMME,
                isNew));

        assertThat(Packs.shipped().table().decider(course)).contains(decider);
    }

    @ParameterizedTest(name = "{0} people, {1} won, international co-host {2}, minister {3}: {4}")
    @CsvSource({
        "30, 5000000, false, false, DIVISION_HEAD",
        "31, 5000000, false, false, DIRECTOR_GENERAL",
        "30, 5000001, false, false, DIRECTOR_GENERAL",
        "100, 50000000, false, false, DIRECTOR_GENERAL",
        "101, 50000000, false, false, OFFICE_HEAD",
        "30, 0, true, false, OFFICE_HEAD",
        "30, 0, false, true, VICE_MINISTER"
    })
    void a_workshop_is_measured_by_people_money_and_hosts(
            long people, long won, boolean international, boolean minister, Level decider) {
        var workshop = facets(Map.of(
                FacetName.KIND,
                "WORKSHOP",
                FacetName.GUESTS,
                people,
                FacetName.COST,
                won,
                FacetName.INTERNATIONAL_CO_HOST,
                international,
                FacetName.AGENCY_HEAD_MEETS,
                minister));

        assertThat(Packs.shipped().table().decider(workshop)).contains(decider);
    }

    @Test
    void what_nobody_has_said_is_decided_at_the_top() {
        assertThat(Packs.shipped().table().decider(facets(Map.of(FacetName.KIND, "HOST_VISIT"))))
                .contains(Level.MINISTER);
    }

    @Test
    void every_kind_has_a_row() {
        assertThat(Packs.shipped().table().rows().keySet()).hasSameElementsAs(FacetName.KIND.words());
    }

    private static Facets facets(Map<FacetName, Object> values) {
        return new Facets(values, Set.of());
    }
}
