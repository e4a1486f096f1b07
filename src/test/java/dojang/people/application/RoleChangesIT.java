package dojang.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.audit.application.AuditLog;
import dojang.audit.application.StoredEntry;
import dojang.audit.model.EntryKind;
import dojang.dev.Actors;
import dojang.directory.application.Directory;
import dojang.directory.model.DirectoryRefusal;
import dojang.directory.model.RoleProposal;
import dojang.inside.Holding;
import dojang.inside.Ministry;
import dojang.shared.model.PersonId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the log tells of a change of roles, and who of two wins. */
@ExtendWith(ArquillianExtension.class)
@Tag("T-84")
class RoleChangesIT {

    private static final String FIRST = "tak.hyeonu";
    private static final String SECOND = "eun.gaon";
    private static final String THIRD = "jo.hangyeol";

    @Inject
    Ministry ministry;

    @Inject
    Actors actors;

    @Inject
    Directory directory;

    @Inject
    RoleProposals proposals;

    @Inject
    RoleReader reader;

    @Inject
    AuditLog log;

    @Inject
    Holding holding;

    private PersonId person;

    @BeforeEach
    void open() {
        ministry.opened();
        person = directory.byLogin("lee.doyun").orElseThrow().id();
    }

    @Test
    void each_act_is_an_entry_that_names_person_roles_proposer_and_who_decided() throws Exception {
        var proposed = UUID.randomUUID();
        assertThat(propose(FIRST, proposed, person, "REGISTRY", "POLICY_OFFICER")
                        .accepted())
                .isTrue();
        assertThat(directory.roles(person)).as("nothing is given yet").isEmpty();
        var approved = UUID.randomUUID();
        assertThat(actors.as(SECOND, () -> proposals.approve(approved, open(person)))
                        .accepted())
                .isTrue();
        assertThat(directory.roles(person)).containsExactlyInAnyOrder("REGISTRY", "POLICY_OFFICER");

        for (var key : List.of(proposed, approved)) {
            assertThat(entry(key).body())
                    .containsEntry("person", person.toString())
                    .containsEntry("before", "")
                    .containsEntry("after", "POLICY_OFFICER REGISTRY")
                    .containsEntry("proposer", id(FIRST).toString());
        }
        assertThat(entry(proposed).kind()).isEqualTo(EntryKind.ROLES_PROPOSED);
        assertThat(entry(proposed).isBy(id(FIRST))).isTrue();
        assertThat(String.valueOf(entry(proposed).body().get("asked"))).contains("for the archive");
        assertThat(entry(approved).kind()).isEqualTo(EntryKind.ROLES_APPROVED);
        assertThat(entry(approved).isBy(id(SECOND))).isTrue();
        assertThat(entry(approved).body())
                .containsEntry(
                        "changes",
                        List.of(Map.of(
                                "login",
                                "lee.doyun",
                                "field",
                                "ROLES",
                                "before",
                                "",
                                "after",
                                "POLICY_OFFICER REGISTRY")));

        var taken = UUID.randomUUID();
        assertThat(propose(SECOND, taken, person).accepted()).isTrue();
        assertThat(actors.as(FIRST, () -> proposals.approve(UUID.randomUUID(), open(person)))
                        .accepted())
                .isTrue();
        assertThat(directory.roles(person)).isEmpty();
        assertThat(entry(taken).body())
                .containsEntry("before", "POLICY_OFFICER REGISTRY")
                .containsEntry("after", "");
    }

    @Test
    void a_refusal_is_an_entry_too_and_changes_nothing() throws Exception {
        var key = UUID.randomUUID();
        var refused = propose(FIRST, key, id("jin.sol"));
        assertThat(refused.refusal()).contains(DirectoryRefusal.ROLES_LAST_AUDITOR);
        assertThat(entry(key).body()).containsEntry("accepted", false).containsEntry("refusal", "ROLES_LAST_AUDITOR");
        assertThat(propose("park.jiho", UUID.randomUUID(), person, "AUDITOR").refusal())
                .contains(DirectoryRefusal.ROLES_BY_ADMINISTRATORS);
        assertThat(directory.roles(id("jin.sol"))).containsExactly("AUDITOR");
    }

    @Test
    void what_is_taken_back_is_an_entry_that_says_so() throws Exception {
        assertThat(propose(FIRST, UUID.randomUUID(), person, "AUDITOR").accepted())
                .isTrue();
        var key = UUID.randomUUID();
        assertThat(actors.as(FIRST, () -> proposals.withdraw(key, open(person))).accepted())
                .isTrue();
        assertThat(entry(key).kind()).isEqualTo(EntryKind.ROLES_REJECTED);
        assertThat(String.valueOf(entry(key).body().get("asked"))).contains("WITHDRAWN");
        assertThat(directory.roles(person)).isEmpty();
    }

    /** Three administrators: one proposes, two approve at the same moment. */
    @Test
    @Tag("T-95")
    void of_two_who_approve_at_once_one_wins_and_the_other_reads_that_it_is_settled() throws Exception {
        give(THIRD, "ADMINISTRATOR");
        try {
            assertThat(propose(FIRST, UUID.randomUUID(), person, "REGISTRY").accepted())
                    .isTrue();
            var waiting = open(person);
            var answers = Ministry.atOnce(List.<Callable<PeopleAnswer>>of(
                    () -> actors.as(SECOND, () -> proposals.approve(UUID.randomUUID(), waiting)),
                    () -> actors.as(THIRD, () -> proposals.approve(UUID.randomUUID(), waiting))));
            assertThat(answers).filteredOn(PeopleAnswer::accepted).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> !answer.accepted())
                    .singleElement()
                    .satisfies(answer -> assertThat(answer.refusal()).contains(DirectoryRefusal.ROLES_DECIDED));
            assertThat(directory.roles(person)).containsExactly("REGISTRY");
            give("lee.doyun");
        } finally {
            give(THIRD);
        }
    }

    /** Each was right when it was proposed; together they would leave no administrator but the third. */
    @Test
    @Tag("T-60")
    void two_changes_that_together_leave_nobody_cannot_both_be_approved() throws Exception {
        give(THIRD, "ADMINISTRATOR");
        try {
            assertThat(propose(FIRST, UUID.randomUUID(), id(SECOND)).accepted()).isTrue();
            assertThat(propose(SECOND, UUID.randomUUID(), id(FIRST)).accepted()).isTrue();
            var second = open(id(SECOND));
            var first = open(id(FIRST));
            assertThat(actors.as(THIRD, () -> proposals.approve(UUID.randomUUID(), second))
                            .accepted())
                    .isTrue();
            assertThat(actors.as(THIRD, () -> proposals.approve(UUID.randomUUID(), first))
                            .refusal())
                    .as("whoever proposed it is no administrator any more")
                    .contains(DirectoryRefusal.ROLES_PROPOSER_GONE);
            assertThat(actors.as(THIRD, () -> proposals.reject(UUID.randomUUID(), first))
                            .accepted())
                    .isTrue();
            assertThat(propose(FIRST, UUID.randomUUID(), id(SECOND), "ADMINISTRATOR")
                            .accepted())
                    .isTrue();
            var again = open(id(SECOND));
            assertThat(actors.as(THIRD, () -> proposals.approve(UUID.randomUUID(), again))
                            .accepted())
                    .isTrue();
        } finally {
            give(THIRD);
        }
    }

    private PeopleAnswer propose(String login, UUID key, PersonId whose, String... roles) {
        var proposal = new RoleProposal(whose, Set.of(roles), "for the archive");
        return actors.as(login, () -> proposals.propose(key, proposal));
    }

    /** By the two administrators of the demonstration. */
    private void give(String login, String... roles) {
        assertThat(propose(FIRST, UUID.randomUUID(), id(login), roles).objections())
                .isEmpty();
        assertThat(actors.as(SECOND, () -> proposals.approve(UUID.randomUUID(), open(id(login))))
                        .objections())
                .isEmpty();
    }

    private UUID open(PersonId whose) {
        return actors.as(FIRST, () -> reader.view("")).open().stream()
                .filter(line -> line.person().equals(whose.value()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private StoredEntry entry(UUID key) throws Exception {
        return holding.aConnection(() -> log.find(key)).orElseThrow();
    }

    private PersonId id(String login) {
        return directory.byLogin(login).orElseThrow().id();
    }
}
