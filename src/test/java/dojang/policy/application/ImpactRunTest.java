package dojang.policy.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dojang.directory.model.DirectorySnapshot;
import dojang.policy.application.Impact.Affected;
import dojang.policy.model.PolicyPack;
import dojang.support.Offices;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A preview goes piece by piece and says the same as looking at each case for itself. */
@Tag("T-90")
class ImpactRunTest {

    private static final int MANY = SampleRegister.MANY;
    private static final Offices MINISTRY = Offices.ministry();
    private static final DirectorySnapshot DIRECTORY = MINISTRY.snapshot();

    private final SampleRegister register = new SampleRegister();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"facet\": \"guests\", \"is\": \"AT_MOST\", \"value\": 30 } | { \"facet\": \"guests\", \"is\": \"AT_MOST\", \"value\": 12 }",
                "\"do\": \"DUTY\", \"kind\": \"AFTER_REPORT\" | \"do\": \"DUTY\", \"kind\": \"MINUTES\"",
                "\"requiresCouncil\":false | \"requiresCouncil\":true"
            })
    void the_result_is_that_of_looking_at_each_case_for_itself(String edit) {
        var words = edit.split(" \\| ", -1);
        var after = Packs.edited(text -> text.replace(words[0], words[1]));

        assertThat(finished(run(after)).impact().affected()).isEqualTo(naive(after));
    }

    @Test
    void a_rule_that_falls_away_is_missed_where_it_applied() {
        for (var rule : List.of("R-03", "R-18", "R-21", "R-36")) {
            var after = Packs.without(rule);

            assertThat(finished(run(after)).impact().affected()).as(rule).isEqualTo(naive(after));
        }
    }

    @Test
    void some_cases_are_affected_and_others_not_so_that_the_comparison_above_means_something() {
        var impact = finished(run(fewerGuests())).impact();

        assertThat(impact.examined()).isEqualTo(MANY);
        assertThat(impact.affected()).hasSizeBetween(20, MANY - 20);
    }

    @Test
    void chains_are_built_for_different_cases_only_and_untouched_kinds_are_not_read() {
        var after = fewerGuests();
        var comparison = comparison(after);
        register.all.stream()
                .filter(one -> comparison.kinds().contains(SampleRegister.kind(one)))
                .forEach(comparison::affected);

        finished(run(after));

        assertThat(comparison.kinds()).contains("HOST_VISIT").doesNotContain("MOU_CONCLUSION");
        assertThat(register.read)
                .hasSizeBetween(1, MANY - 1)
                .allMatch(id -> register.kindOf(id).equals("HOST_VISIT"));
        assertThat(comparison.different()).isLessThan(register.read.size() / 2);
    }

    @Test
    void progress_moves_with_every_slice_and_never_back() {
        var run = run(Packs.without("R-03"));
        var seen = new ArrayList<Integer>();
        while (run.isRunning()) {
            seen.add(run.getPercent());
            run.step();
        }
        seen.add(run.getPercent());

        assertThat(seen).isSorted().startsWith(0).endsWith(100);
        assertThat(Set.copyOf(seen)).hasSizeGreaterThan(4);
    }

    @Test
    void nothing_is_told_before_the_end() {
        var run = run(fewerGuests());
        run.step();

        assertThat(run.isDone()).isFalse();
        assertThatIllegalStateException().isThrownBy(run::impact);
        assertThatIllegalStateException().isThrownBy(run::deadEnds);
    }

    @Test
    void cancelling_ends_the_work() {
        var run = run(Packs.without("R-03"));
        run.step();
        int read = register.read.size();
        run.cancel();
        for (int more = 0; more < 10; more++) {
            run.step();
        }

        assertThat(read).isBetween(1, MANY - 1);
        assertThat(register.read).hasSize(read);
        assertThat(run.isCancelled()).isTrue();
        assertThat(run.isRunning()).isFalse();
        assertThat(run.isDone()).isFalse();
        assertThatIllegalStateException().isThrownBy(run::impact);
    }

    private static PolicyPack fewerGuests() {
        return Packs.edited(text -> text.replace(
                "{ \"facet\": \"guests\", \"is\": \"AT_MOST\", \"value\": 30 }",
                "{ \"facet\": \"guests\", \"is\": \"AT_MOST\", \"value\": 12 }"));
    }

    private ImpactRun run(PolicyPack after) {
        var comparison = comparison(after);
        var nothing = new AcceptanceRun.Known(List.of());
        return new ImpactRun(
                register,
                comparison,
                new AcceptanceRun(nothing, nothing),
                register.filed(Instant.EPOCH, comparison.kinds()),
                register.count(Instant.EPOCH));
    }

    private static ImpactRun finished(ImpactRun run) {
        while (run.isRunning()) {
            run.step();
        }
        return run;
    }

    private static Comparison comparison(PolicyPack after) {
        return new Comparison(Packs.shipped(), after, DIRECTORY, MINISTRY.at());
    }

    /** Both chains of every case, none taken for another. */
    private List<Affected> naive(PolicyPack after) {
        var comparison = comparison(after);
        var affected = new ArrayList<Affected>();
        for (var one : register.all) {
            var parted = comparison.difference(one);
            if (!parted.isNone()) {
                affected.add(new Affected(
                        one.id(),
                        one.reference(),
                        SampleRegister.title(one.id()),
                        one.drafter(),
                        one.open(),
                        parted.before(),
                        parted.after(),
                        parted.gone(),
                        parted.added()));
            }
        }
        return affected;
    }
}
