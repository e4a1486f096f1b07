package dojang.policy.model;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.policy.application.Packs;
import dojang.shared.model.Desk;
import dojang.shared.model.StepKind;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for every draft, tried on random ones; a failure names the seed. */
class ChainPropertiesTest {

    private static final int RUNS = 1000;

    private static final List<Desk> LINE = List.of(
            DemoOffice.EGOV, DemoOffice.BUREAU, DemoOffice.OFFICE, DemoOffice.VICE_MINISTER, DemoOffice.MINISTER);

    private final PolicyPack pack = Packs.shipped();

    @Test
    @Tag("I-20")
    void a_rebuild_gives_the_same_chain() {
        var again = Packs.edited(text -> text);
        forRandomDrafts((facets, planned) -> {
            var rebuilt = Drafts.planned(Drafts.verdict(again, copy(facets)));
            assertThat(rebuilt.plan().steps()).isEqualTo(planned.plan().steps());
            assertThat(rebuilt.plan().gates()).isEqualTo(planned.plan().gates());
            assertThat(rebuilt.plan().duties()).isEqualTo(planned.plan().duties());
            assertThat(rebuilt.reasons()).isEqualTo(planned.reasons());
            assertThat(Drafts.plan(pack, copy(facets)).digest())
                    .isEqualTo(planned.plan().digest());
        });
    }

    @Test
    @Tag("I-1")
    void exactly_one_step_decides_and_it_is_the_last() {
        forRandomDrafts((facets, planned) -> {
            var steps = planned.plan().steps();
            assertThat(steps).filteredOn(step -> step.kind().decides()).containsExactly(steps.get(steps.size() - 1));
        });
    }

    @Test
    @Tag("I-2")
    void the_decider_is_the_one_the_table_names() {
        forRandomDrafts((facets, planned) -> {
            var level = pack.table().decider(facets).orElseThrow();
            assertThat(Drafts.decider(planned.plan()))
                    .isEqualTo(LINE.get(level.ordinal() - 2 < 0 ? 0 : level.ordinal() - 2));
        });
    }

    @Test
    @Tag("I-12")
    void every_rule_that_asks_somebody_stands_at_a_step() {
        forRandomDrafts((facets, planned) -> pack.rules()
                .forEach(rule -> rule.effectsOn(facets).forEach(effect -> {
                    if (effect instanceof Effect.AddStep step) {
                        var tasks = new HashSet<>(step.tasks());
                        if (step.tasksOf() != null) {
                            tasks.addAll(facets.words(step.tasksOf()));
                        }
                        tasks.forEach(task -> assertThat(Drafts.because(planned.plan(), task))
                                .as("%s asks %s", rule.id(), task)
                                .contains(rule.id()));
                    }
                })));
    }

    @Test
    @Tag("SD-1")
    @Tag("SD-2")
    void the_drafter_signs_nothing_and_nobody_is_asked_twice() {
        forRandomDrafts((facets, planned) -> {
            var desks = planned.plan().steps().stream().map(step -> step.desk()).toList();
            assertThat(desks).doesNotHaveDuplicates().doesNotContain(DemoOffice.OFFICER.desk());
        });
    }

    @Test
    void every_step_gate_and_duty_has_a_reason_that_is_told() {
        forRandomDrafts((facets, planned) -> {
            var told = planned.reasons().stream().map(Reason::rule).toList();
            planned.plan().steps().forEach(step -> assertThat(told).containsAll(step.because()));
            planned.plan().gates().forEach(gate -> assertThat(told).containsAll(gate.because()));
            planned.plan().duties().forEach(duty -> assertThat(told).containsAll(duty.because()));
            assertThat(told).doesNotHaveDuplicates();
        });
    }

    @Test
    void stages_count_up_without_gaps_and_only_concurrences_and_audits_run_side_by_side() {
        forRandomDrafts((facets, planned) -> {
            int last = 0;
            for (var step : planned.plan().steps()) {
                assertThat(step.stage()).isBetween(Math.max(1, last), last + 1);
                assertThat(step.stage() > last
                                || step.kind() == StepKind.CONCURRENCE
                                || step.kind() == StepKind.PRE_AUDIT)
                        .isTrue();
                last = step.stage();
            }
        });
    }

    /** Drafts the rules object to have no chain; the generator leaves prohibited content out. */
    private void forRandomDrafts(BiConsumer<Facets, Verdict.Planned> claim) {
        long seed = Long.getLong("dojang.seed", System.nanoTime());
        var random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            var facets = randomDraft(random);
            try {
                claim.accept(facets, Drafts.planned(Drafts.verdict(pack, facets)));
            } catch (AssertionError e) {
                throw new AssertionError("-Ddojang.seed=%d, run %d, %s".formatted(seed, run, facets.plain()), e);
            }
        }
    }

    private static Facets randomDraft(Random random) {
        var values = new EnumMap<FacetName, Object>(FacetName.class);
        for (var facet : FacetName.values()) {
            if (random.nextInt(3) > 0) {
                values.put(facet, randomValue(facet, random));
            }
        }
        values.put(FacetName.KIND, randomWord(FacetName.KIND, random));
        values.put(FacetName.SENSITIVITY, "GENERAL");
        values.put(FacetName.HAS_NON_BINDING_CLAUSE, true);
        values.put(FacetName.HAS_MEANS_CLAUSE, true);
        Set.of(
                        FacetName.INTER_STATE_DUTIES,
                        FacetName.MONEY_OUTSIDE_BUDGET,
                        FacetName.NEEDS_LAW,
                        FacetName.LIMITS_SOVEREIGNTY,
                        FacetName.TAX_OR_IMMUNITY,
                        FacetName.STATE_PROPERTY,
                        FacetName.OVERLAPS_IN_EFFECT,
                        FacetName.ASKED_LEVEL)
                .forEach(values::remove);
        return new Facets(values, Drafts.ALL_FIELDS);
    }

    private static Object randomValue(FacetName facet, Random random) {
        return switch (facet.type()) {
            case NUMBER ->
                List.of(0L, 1L, 2L, 6L, 10L, 11L, 30L, 31L, 5_000_001L, 50_000_000L, 100_000_001L)
                        .get(random.nextInt(11));
            case FLAG -> random.nextBoolean();
            case WORD, SCALE -> randomWord(facet, random);
            case WORDS -> randomWords(facet, random);
            case DAY -> "2024-05-1" + random.nextInt(10);
        };
    }

    private static Set<String> randomWords(FacetName facet, Random random) {
        var pool = facet == FacetName.TASKS
                ? List.of("OPEN_DATA", "PRIVACY", "SECURITY", "LEGAL")
                : facet.words().isEmpty() ? List.of("KP", "UZ", "VN", "PE") : facet.words();
        var words = new HashSet<String>();
        for (int count = random.nextInt(4); count > 0; count--) {
            words.add(pool.get(random.nextInt(pool.size())));
        }
        return words;
    }

    private static String randomWord(FacetName facet, Random random) {
        return facet.words().get(random.nextInt(facet.words().size()));
    }

    private static Facets copy(Facets facets) {
        return new Facets(Map.copyOf(facets.values()), Set.copyOf(facets.filled()));
    }
}
