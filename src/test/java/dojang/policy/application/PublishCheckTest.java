package dojang.policy.application;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.directory.model.Records;
import dojang.directory.model.UnitRecord;
import dojang.policy.model.FacetName;
import dojang.policy.model.PolicyPack;
import dojang.policy.model.publish.Counterexample;
import dojang.policy.model.publish.DistinctMatters;
import dojang.policy.model.publish.IncompleteChains;
import dojang.policy.model.publish.PublishCheck;
import dojang.policy.model.publish.Staffing;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.Text;
import dojang.shared.model.UnitId;
import dojang.support.Offices;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A rule book is accepted only where every chain can be walked to its end, whoever is away. */
@Tag("SD-1")
@Tag("SD-2")
@Tag("SD-6")
@Execution(ExecutionMode.CONCURRENT)
class PublishCheckTest {

    private static final Offices MINISTRY = Offices.ministry();

    /** Where one drafting unit shows it, the others are not asked. */
    private static final Set<String> ONE_DIVISION = Set.of("GEG");

    /** Several tests ask the same question, and the answer takes seconds. */
    private static final Map<List<Object>, List<Counterexample>> ANSWERS = new ConcurrentHashMap<>();

    private static final Map<PolicyPack, DistinctMatters> MATTERS = new ConcurrentHashMap<>();

    @Test
    void both_demonstrations_can_complete_every_chain_with_anybody_away() {
        assertThat(check(Packs.shipped(), MINISTRY))
                .extracting(Counterexample::words)
                .isEmpty();
        assertThat(check(Packs.city(), Offices.city()))
                .extracting(Counterexample::words)
                .isEmpty();
    }

    @Test
    void units_that_vote_are_looked_for_like_those_who_are_needed() {
        var voting = Packs.edited(text -> text.replace(
                "\"tasksOf\": \"tasks\"",
                "\"tasksOf\": \"tasks\", \"join\": {\"quorum\": 2, \"rest\": \"MAY_SPEAK\"}"));

        assertThat(check(voting, MINISTRY)).extracting(Counterexample::words).isEmpty();
        assertThat(check(voting, without("TRD-HEAD", "TRD-1")))
                .extracting(Counterexample::words)
                .isEqualTo(check(Packs.shipped(), without("TRD-HEAD", "TRD-1")).stream()
                        .map(Counterexample::words)
                        .toList());
    }

    @Test
    void a_unit_that_is_asked_and_does_not_exist_is_named_with_a_draft_that_needs_it() {
        var found = check(Packs.shipped(), without("TRD-HEAD", "TRD-1"));

        assertThat(found)
                .extracting(example -> example.words().en())
                .anyMatch(words -> words.contains("trade and industry"));
        assertThat(found.get(0).facets().word(FacetName.KIND)).isPresent();
        assertThat(found.get(0).facts()).isNotEmpty();
    }

    @Test
    void an_audit_office_of_one_auditor_has_nobody_when_its_head_is_away() {
        var found = check(Packs.shipped(), without("AUD-2"), ONE_DIVISION);

        assertThat(found).isNotEmpty().allSatisfy(example -> {
            assertThat(example.words().en()).contains("Audit Officer", "Jo Hangyeol away");
            assertThat(example.facets().number(FacetName.COST).orElse(0L) >= 50_000_000L
                            || example.facets().number(FacetName.CONTRACT).orElse(0L) >= 20_000_000L)
                    .isTrue();
        });
    }

    @Test
    void a_drafter_never_stands_in_for_the_decider() {
        var alone = without("GEG-TEAM", "GEG-2", "GEG-3", "PRG-HEAD", "TRD-HEAD");

        assertThat(check(Packs.shipped(), alone, ONE_DIVISION))
                .extracting(example -> example.words().en())
                .anyMatch(words -> words.contains("Park Jiho")
                        && words.contains("Kim Seoyeon away")
                        && words.contains("Head, Global e-Government Division"));
    }

    @Test
    void a_vacant_post_on_the_line_is_a_counterexample_without_anybody_away() {
        assertThat(check(Packs.shipped(), without("GCB-HEAD"), ONE_DIVISION))
                .extracting(example -> example.words().en())
                .anyMatch(words -> words.contains("director-general") && words.contains("vacant"));
    }

    @Test
    void a_division_of_two_cannot_decide_on_its_own_officers_draft_while_its_head_is_away() {
        assertThat(check(Packs.shipped(), MINISTRY, Set.of("REG")))
                .extracting(example -> example.words().en())
                .contains("Drafted by Yeo Dasom with Song Mireu away: nobody can answer the step of Head, Registry.");
    }

    @Test
    void a_change_answers_for_the_dead_ends_it_makes_and_not_for_those_of_the_staffing() {
        var thin = check(Packs.shipped(), MINISTRY, Set.of("REG"));
        assertThat(thin).isNotEmpty();
        assertThat(IncompleteChains.between(thin, thin)).isEqualTo(new IncompleteChains(List.of(), thin));
        var otherDraft = thin.stream()
                .map(end ->
                        new Counterexample(end.key(), end.facets(), end.facts(), new Text("다른 기안", "another draft")))
                .toList();
        assertThat(IncompleteChains.between(thin, otherDraft).made())
                .as("the same dead end, found by way of another draft")
                .isEmpty();

        var noTrade = without("TRD-HEAD", "TRD-1");
        var before = check(withoutRules("R-02", "R-11"), noTrade);
        var made = IncompleteChains.between(before, check(withoutRules("R-02"), noTrade))
                .made();
        assertThat(made)
                .extracting(example -> example.words().en())
                .isNotEmpty()
                .allMatch(words -> words.contains("trade and industry"));
    }

    private static PolicyPack withoutRules(String... ids) {
        var text = PackFile.find(Optional.empty(), "ministry").canonical();
        for (var id : ids) {
            text = new PackEditor(text).withoutRule(id);
        }
        return PackReader.trial(text, 2);
    }

    /** As the divisions for international matters draft. */
    private static List<Counterexample> check(PolicyPack pack, Offices offices) {
        return check(pack, offices, Set.of("GEG", "PRG", "SCD"));
    }

    private static List<Counterexample> check(PolicyPack pack, Offices offices, Set<String> units) {
        return ANSWERS.computeIfAbsent(
                List.of(pack, offices, units),
                any -> PublishCheck.of(matters(pack), new Drafters(offices, units), new WordLexicon()));
    }

    private static DistinctMatters matters(PolicyPack pack) {
        return MATTERS.computeIfAbsent(pack, DistinctMatters::new);
    }

    /** The staffing of the files, where only some units draft. */
    private static final class Drafters implements Staffing {

        private final DirectoryStaffing all;
        private final Set<UnitId> drafting;

        Drafters(Offices offices, Set<String> codes) {
            all = new DirectoryStaffing(offices.snapshot(), offices.at());
            drafting = offices.records().units().stream()
                    .filter(unit -> codes.contains(unit.code()))
                    .map(UnitRecord::id)
                    .collect(Collectors.toSet());
        }

        @Override
        public List<Drafting> drafting() {
            return all.drafting().stream()
                    .filter(unit -> drafting.contains(unit.unit()))
                    .toList();
        }

        @Override
        public List<PersonId> able(PostId post, Optional<PersonId> absent) {
            return all.able(post, absent);
        }

        @Override
        public Text person(PersonId person) {
            return all.person(person);
        }

        @Override
        public Text post(PostId post) {
            return all.post(post);
        }

        @Override
        public Text unit(UnitId unit) {
            return all.unit(unit);
        }
    }

    /** The ministry where nobody holds these posts. */
    private static Offices without(String... codes) {
        var posts = Set.of(codes).stream()
                .map(MINISTRY::post)
                .map(post -> post.id())
                .toList();
        var records = MINISTRY.records();
        Predicate<dojang.directory.model.Tenure> held = tenure -> !posts.contains(tenure.post());
        return new Offices(
                new Records(
                        records.units(),
                        records.posts(),
                        records.people(),
                        records.tenures().stream().filter(held).toList(),
                        records.absences(),
                        records.orders()),
                MINISTRY.at());
    }
}
