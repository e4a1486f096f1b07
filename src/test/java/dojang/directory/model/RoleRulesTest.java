package dojang.directory.model;

import static dojang.directory.model.SmallHouse.HAN;
import static dojang.directory.model.SmallHouse.HEAD;
import static dojang.directory.model.SmallHouse.JIN;
import static dojang.directory.model.SmallHouse.KIM;
import static dojang.directory.model.SmallHouse.LEE;
import static dojang.directory.model.SmallHouse.NOW;
import static dojang.directory.model.SmallHouse.PARK;
import static dojang.directory.model.SmallHouse.TAK;
import static dojang.directory.model.SmallHouse.order;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.Bounds;
import dojang.shared.model.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roles change with two persons; tak and han are the administrators here, jin is the one auditor. */
@Tag("T-84")
@Tag("T-95")
class RoleRulesTest {

    private static final PersonRecord SECOND = HAN.with(Set.of("ADMINISTRATOR"));
    private static final PersonRecord LEFT =
            new PersonRecord(LEE.id(), LEE.login(), LEE.name(), Set.of("REGISTRY"), "ko", false);
    private static final DirectorySnapshot HOUSE = house(List.of(), SECOND, LEFT);
    private static final Map<String, PersonRecord> BY_NAME =
            Map.of("tak", TAK, "han", SECOND, "jin", JIN, "park", PARK, "left", LEFT, "kim", KIM);

    @ParameterizedTest
    @CsvSource({
        // who proposes, for whom, which roles, the field and what stands against it
        "tak , park, REGISTRY               ,        ,",
        "tak , park, AUDITOR                ,        ,",
        "tak , park, ADMINISTRATOR          ,        ,",
        "tak , park, POLICY_OFFICER REGISTRY,        ,",
        "tak , tak , REGISTRY               ,        ,",
        "tak , han , ''                     ,        ,",
        "park, kim , REGISTRY               , person , ROLES_BY_ADMINISTRATORS",
        "jin , park, REGISTRY               , person , ROLES_BY_ADMINISTRATORS",
        "left, park, REGISTRY               , person , ROLES_BY_ADMINISTRATORS",
        "tak , park, ''                     , roles  , ROLES_THE_SAME",
        "tak , jin , AUDITOR                , roles  , ROLES_THE_SAME",
        "tak , park, AUDITOR REGISTRY       , roles  , ROLES_EXCLUDE",
        "tak , park, AUDITOR ADMINISTRATOR  , roles  , ROLES_EXCLUDE",
        "tak , jin , ''                     , roles  , ROLES_LAST_AUDITOR",
        "tak , jin , REGISTRY               , roles  , ROLES_LAST_AUDITOR",
        "tak , left, REGISTRY POLICY_OFFICER, roles  , ROLES_OF_LEAVER",
        "tak , left, ''                     ,        ,",
    })
    void a_proposal_is_judged(String actor, String person, String roles, String field, DirectoryRefusal refusal) {
        assertThat(propose(HOUSE, List.of(), actor, person, roles, "a reason"))
                .isEqualTo(refusal == null ? List.of() : List.of(new DirectoryObjection(field, refusal)));
    }

    @Test
    void a_proposal_names_a_person_and_says_why() {
        var nobody = new RoleProposal(new PersonId(UUID.randomUUID()), Set.of("REGISTRY"), "why");
        assertThat(RoleRules.toPropose(HOUSE, List.of(), TAK.id(), nobody, NOW))
                .containsExactly(new DirectoryObjection("person", DirectoryRefusal.ROLES_PERSON_MISSING));
        assertThat(propose(HOUSE, List.of(), "tak", "park", "REGISTRY", " "))
                .containsExactly(new DirectoryObjection("reason", DirectoryRefusal.ROLES_REASON_MISSING));
        assertThat(propose(HOUSE, List.of(), "tak", "park", "REGISTRY", "가".repeat(Bounds.STATEMENT)))
                .isEmpty();
        assertThat(propose(HOUSE, List.of(), "tak", "park", "REGISTRY", "가".repeat(Bounds.STATEMENT + 1)))
                .containsExactly(new DirectoryObjection("reason", DirectoryRefusal.ROLES_REASON_TOO_LONG));
    }

    @Test
    void one_proposal_about_a_person_waits_at_a_time() {
        var open = List.of(change("tak", "park", "", "REGISTRY", RoleChange.State.PROPOSED));
        assertThat(propose(HOUSE, open, "han", "park", "AUDITOR", "why"))
                .containsExactly(new DirectoryObjection("person", DirectoryRefusal.ROLES_PROPOSED_ALREADY));
        assertThat(propose(HOUSE, open, "han", "kim", "REGISTRY", "why")).isEmpty();
        var over = List.of(change("tak", "park", "", "REGISTRY", RoleChange.State.REJECTED));
        assertThat(propose(HOUSE, over, "han", "park", "AUDITOR", "why")).isEmpty();
    }

    @Test
    @Tag("SD-4")
    @Tag("SD-5")
    void whoever_stands_in_for_somebody_becomes_no_auditor_and_no_administrator() {
        for (var order : List.of(order(HEAD, PARK, 0, 2), order(HEAD, PARK, 9, 12))) {
            var acting = house(List.of(order), SECOND);
            assertThat(propose(acting, List.of(), "tak", "park", "AUDITOR", "why"))
                    .containsExactly(new DirectoryObjection("roles", DirectoryRefusal.ROLES_OF_SUBSTITUTE));
            assertThat(propose(acting, List.of(), "tak", "park", "ADMINISTRATOR", "why"))
                    .hasSize(1);
            assertThat(propose(acting, List.of(), "tak", "park", "REGISTRY", "why"))
                    .isEmpty();
        }
        var over = house(List.of(order(HEAD, PARK, -5, -1)), SECOND);
        assertThat(propose(over, List.of(), "tak", "park", "AUDITOR", "why")).isEmpty();
    }

    @Test
    void a_change_is_offered_only_where_one_would_be_taken() {
        assertThat(offered("park", List.of())).isTrue();
        assertThat(offered("left", List.of())).isTrue();
        assertThat(offered("jin", List.of())).as("the last auditor").isFalse();
        assertThat(offered("park", List.of(change("han", "park", "", "REGISTRY", RoleChange.State.PROPOSED))))
                .isFalse();
        assertThat(RoleRules.canBeProposed(HOUSE, List.of(), PARK.id(), KIM.id(), NOW))
                .isFalse();
    }

    private static boolean offered(String person, List<RoleChange> open) {
        return RoleRules.canBeProposed(HOUSE, open, TAK.id(), record(person).id(), NOW);
    }

    @ParameterizedTest
    @CsvSource({
        // who proposed, about whom, old, new, who decides: to approve, to reject, to withdraw
        "tak, park, ''     , REGISTRY, han ,                        ,                        , ROLES_OTHERS_PROPOSAL",
        "tak, park, ''     , REGISTRY, tak , ROLES_OWN_PROPOSAL     , ROLES_OWN_PROPOSAL     ,",
        "tak, park, ''     , REGISTRY, park, ROLES_BY_ADMINISTRATORS, ROLES_BY_ADMINISTRATORS, ROLES_BY_ADMINISTRATORS",
        "tak, park, ''     , REGISTRY, jin , ROLES_BY_ADMINISTRATORS, ROLES_BY_ADMINISTRATORS, ROLES_BY_ADMINISTRATORS",
        "tak, han , ADMINISTRATOR, '', han , ROLES_YOUR_OWN         , ROLES_YOUR_OWN         , ROLES_OTHERS_PROPOSAL",
        "tak, tak , ADMINISTRATOR, '', tak , ROLES_OWN_PROPOSAL     , ROLES_OWN_PROPOSAL     ,",
        "tak, tak , ADMINISTRATOR, '', han ,                        ,                        , ROLES_OTHERS_PROPOSAL",
        "tak, park, REGISTRY, AUDITOR, han , ROLES_STALE            ,                        , ROLES_OTHERS_PROPOSAL",
        "kim, park, ''     , REGISTRY, han , ROLES_PROPOSER_GONE    ,                        , ROLES_OTHERS_PROPOSAL",
        "tak, jin , AUDITOR, ''      , han , ROLES_LAST_AUDITOR     ,                        , ROLES_OTHERS_PROPOSAL",
        "tak, left, REGISTRY, REGISTRY POLICY_OFFICER, han, ROLES_OF_LEAVER,                 , ROLES_OTHERS_PROPOSAL",
    })
    void a_decision_is_judged(
            String proposer,
            String person,
            String before,
            String after,
            String actor,
            DirectoryRefusal approve,
            DirectoryRefusal reject,
            DirectoryRefusal withdraw) {
        var change = change(proposer, person, before, after, RoleChange.State.PROPOSED);
        var who = record(actor).id();
        assertThat(RoleRules.toApprove(HOUSE, change, who, NOW)).isEqualTo(Optional.ofNullable(approve));
        assertThat(RoleRules.toReject(HOUSE, change, who)).isEqualTo(Optional.ofNullable(reject));
        assertThat(RoleRules.toWithdraw(HOUSE, change, who)).isEqualTo(Optional.ofNullable(withdraw));
    }

    @Test
    void what_is_settled_is_settled() {
        for (var state : List.of(RoleChange.State.APPROVED, RoleChange.State.REJECTED, RoleChange.State.WITHDRAWN)) {
            var change = change("tak", "park", "", "REGISTRY", state);
            assertThat(RoleRules.toApprove(HOUSE, change, SECOND.id(), NOW)).contains(DirectoryRefusal.ROLES_DECIDED);
            assertThat(RoleRules.toReject(HOUSE, change, SECOND.id())).contains(DirectoryRefusal.ROLES_DECIDED);
            assertThat(RoleRules.toWithdraw(HOUSE, change, TAK.id())).contains(DirectoryRefusal.ROLES_DECIDED);
        }
    }

    /** When it was proposed there were two; the other one has lost the role since. */
    @Test
    @Tag("T-60")
    void the_last_administrator_is_looked_for_again_at_the_decision() {
        var third = KIM.with(Set.of("ADMINISTRATOR"));
        var change = change("han", "tak", "ADMINISTRATOR", "", RoleChange.State.PROPOSED);
        var gone = new PersonRecord(TAK.id(), TAK.login(), TAK.name(), TAK.roles(), "ko", true);
        assertThat(RoleRules.toApprove(house(List.of(), SECOND, third), change, third.id(), NOW))
                .isEmpty();
        var alone = new DirectorySnapshot(
                new Records(List.of(), List.of(), List.of(gone, HAN, KIM, JIN), List.of(), List.of(), List.of()));
        assertThat(RoleRules.toPropose(alone, List.of(), TAK.id(), new RoleProposal(TAK.id(), Set.of(), "why"), NOW))
                .containsExactly(new DirectoryObjection("roles", DirectoryRefusal.ROLES_LAST_ADMINISTRATOR));
        assertThat(Role.lost(List.of(TAK, third), List.of(TAK.with(Set.of()), third)))
                .isEmpty();
        assertThat(Role.lost(List.of(TAK, JIN), List.of(TAK.with(Set.of()), JIN.with(Set.of()))))
                .containsExactly(Role.ADMINISTRATOR, Role.AUDITOR);
        assertThat(Role.lost(List.of(PARK), List.of(PARK))).isEmpty();
    }

    private static List<DirectoryObjection> propose(
            DirectorySnapshot house, List<RoleChange> open, String actor, String person, String roles, String reason) {
        var proposal = new RoleProposal(record(person).id(), roles(roles), reason);
        return RoleRules.toPropose(house, open, record(actor).id(), proposal, NOW);
    }

    private static RoleChange change(
            String proposer, String person, String before, String after, RoleChange.State state) {
        return new RoleChange(
                UUID.randomUUID(),
                record(person).id(),
                roles(before),
                roles(after),
                "why",
                state,
                record(proposer).id(),
                NOW,
                null,
                null);
    }

    private static PersonRecord record(String name) {
        return Optional.ofNullable(BY_NAME.get(name)).orElseThrow();
    }

    private static Set<String> roles(String words) {
        return words.isBlank() ? Set.of() : Set.of(words.split(" "));
    }

    /** The small house with these people in place of their namesakes. */
    private static DirectorySnapshot house(List<ActingOrder> orders, PersonRecord... others) {
        var records = SmallHouse.with(List.of(), orders).records();
        var people = new ArrayList<>(records.people());
        for (var other : others) {
            people.replaceAll(person -> person.id().equals(other.id()) ? other : person);
        }
        return new DirectorySnapshot(new Records(
                records.units(), records.posts(), people, records.tenures(), records.absences(), records.orders()));
    }
}
