package dojang.approval.model;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.audit.model.CanonicalJsonReader;
import dojang.shared.model.CanonicalJson;
import dojang.shared.model.ChainPlan;
import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.Digest;
import dojang.shared.model.Join;
import dojang.shared.model.Join.Rest;
import dojang.shared.model.Scope;
import dojang.shared.model.StepKind;
import dojang.shared.model.Terms;
import dojang.support.NamedChain;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a group says of those who have not answered is written down, and older writing keeps its meaning. */
class GroupsTest {

    private static final Join TWO = Join.quorum("R-02", 2);

    @ParameterizedTest
    @EnumSource(Rest.class)
    @Tag("I-21")
    void the_word_on_the_others_comes_back_from_the_log(Rest rest) {
        var step = step(TWO.with(rest));

        assertThat(EventReader.step(stored(PlanWriter.of(step)))).isEqualTo(step);
    }

    @Test
    @Tag("I-21")
    void an_event_from_before_there_was_the_word_means_that_the_others_are_withdrawn() {
        var facts = PlanWriter.of(step(TWO));

        assertThat(facts).doesNotContainKey("rest");
        assertThat(EventReader.step(stored(facts)).plan().terms().join().rest()).isEqualTo(Rest.WITHDRAWN);
    }

    @Test
    void a_chain_that_says_nothing_new_has_the_digest_it_always_had() {
        var asked = plan(StepKind.CONCURRENCE, "legal", TWO);
        var decided = plan(StepKind.DECISION, "vice", Join.ALL);
        var plan = new ChainPlan(3, List.of(asked, decided), List.of(), List.of(), List.of());

        assertThat(plan.digest())
                .isEqualTo(Digest.sha256(CanonicalJson.bytes(Map.of(
                        "pack",
                        3,
                        "steps",
                        List.of(before(asked), before(decided)),
                        "gates",
                        List.of(),
                        "duties",
                        List.of(),
                        "copies",
                        List.of()))));
    }

    @Test
    void a_command_names_a_group_only_where_one_is_meant() {
        var plan = plan(StepKind.CONCURRENCE, "legal", Join.ALL);

        assertThat(new StepCommand.AddStep(NamedChain.stepId("legal"), plan, "", "x").facts())
                .doesNotContainKey("group");
        assertThat(new StepCommand.AddStep(NamedChain.stepId("legal"), plan, "R-02", "x").facts())
                .containsEntry("group", "R-02");
    }

    /** What a step said of itself before the word existed. */
    private static Map<String, Object> before(PlannedStep step) {
        var join = step.terms().join();
        return Map.of(
                "stage",
                step.stage(),
                "kind",
                step.kind().name(),
                "post",
                step.desk().post().toString(),
                "blocking",
                step.blocking(),
                "days",
                step.workingDays(),
                "scope",
                step.terms().scope().sections(),
                "group",
                join.group(),
                "needed",
                join.needed(),
                "because",
                step.because());
    }

    private static Step step(Join join) {
        return Step.planned(NamedChain.stepId("legal"), plan(StepKind.CONCURRENCE, "legal", join));
    }

    private static PlannedStep plan(StepKind kind, String name, Join join) {
        return new PlannedStep(
                1, kind, NamedChain.desk(name), new Terms(false, 2, Scope.EVERYTHING, join), List.of("R-02"));
    }

    private static EventBody stored(Map<String, Object> facts) {
        return new EventBody(
                CanonicalJsonReader.object(CanonicalJson.bytes(facts)).orElseThrow());
    }
}
