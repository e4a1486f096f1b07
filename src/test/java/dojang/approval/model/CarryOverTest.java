package dojang.approval.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dojang.policy.application.Packs;
import dojang.shared.model.Blocks;
import dojang.shared.model.Capacity;
import dojang.shared.model.CarryOverMatrix;
import dojang.shared.model.CarryOverVerdict;
import dojang.shared.model.ChainPlan.PlannedGate;
import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.Desk;
import dojang.shared.model.GateId;
import dojang.shared.model.Join;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.Scope;
import dojang.shared.model.SectionChange;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import dojang.shared.model.Terms;
import dojang.shared.model.UnitId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The matrix of the domain study 4.9, cell by cell, and the story it is for. */
class CarryOverTest {

    private static final CarryOverMatrix MATRIX = Packs.shipped().extras().survival();

    private static final Instant THEN = Instant.parse("2017-11-01T03:00:00Z");
    private static final Instant NOW = THEN.plus(Duration.ofDays(9));

    @ParameterizedTest(name = "{0} looking at {1}, {2} changed ({3}): {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "REVIEW        | *      |              |           | CARRIED",
                "REVIEW        | *      | PRESS        | editorial | CARRIED",
                "REVIEW        | *      | ATTACH.plan  | substance | RECONFIRM",
                "REVIEW        | *      | MONEY        | editorial | RECONFIRM",
                "REVIEW        | *      | MONEY        | substance | ASK_AGAIN",
                "CONCURRENCE   | MONEY  | TEXT.p3      | substance | CARRIED",
                "CONCURRENCE   | MONEY  | MONEY        | editorial | CARRIED_WITH_NOTICE",
                "CONCURRENCE   | MONEY  | MONEY        | substance | ASK_AGAIN",
                "CONCURRENCE   | TEXT.* | TEXT.p3      | substance | ASK_AGAIN",
                "PRE_AUDIT     | *      | TEXT.p3      | substance | CARRIED",
                "PRE_AUDIT     | *      | SITES        | substance | ASK_AGAIN",
                "PRE_AUDIT     | *      | MONEY        | editorial | CARRIED",
                "GATE.MOFA     | *      | MONEY        | substance | CARRIED",
                "GATE.MOFA     | *      | TEXT.p1      | editorial | RECONFIRM",
                "GATE.MOFA     | *      | TERM         | substance | ASK_AGAIN",
                "GATE.CO_HOST  | *      | EVENT        | substance | ASK_AGAIN",
                "GATE.CO_HOST  | *      | TEXT.p1      | substance | CARRIED",
                "GATE.LOCAL_COUNCIL | * | RELATION     | substance | ASK_AGAIN",
                "GATE.LOCAL_COUNCIL | * | MONEY        | substance | CARRIED",
                "DECISION      | *      |              |           | ASK_AGAIN",
            })
    @Tag("AS-20")
    void the_matrix_says_what_survives(
            String subject, String scope, String section, String how, CarryOverVerdict expected) {
        var changes = section == null ? List.<SectionChange>of() : List.of(change(section, "editorial".equals(how)));

        assertThat(MATRIX.fate(subject, new Scope(List.of(scope)), changes)).isEqualTo(expected);
    }

    /** The minister returns the memorandum: the cloud paragraph must be narrowed. */
    @Test
    @Tag("AS-20")
    void after_a_narrowed_cloud_paragraph_only_those_it_concerns_are_asked_again() {
        var before = chain(
                step(1, StepKind.REVIEW, "division head", Outcome.ENDORSED, "*"),
                step(2, StepKind.CONCURRENCE, "budget", Outcome.CONCUR, "MONEY"),
                step(2, StepKind.CONCURRENCE, "protocol", Outcome.CONCUR, "RANK", "EVENT"),
                step(2, StepKind.CONCURRENCE, "cyber-security", Outcome.CONCUR, "AREAS.CYBER_SECURITY"),
                step(2, StepKind.CONCURRENCE, "safe city", Outcome.CONCUR, "AREAS.SAFE_CITY"),
                step(2, StepKind.CONCURRENCE, "open data", Outcome.CONCUR, "AREAS.OPEN_DATA"),
                step(2, StepKind.CONCURRENCE, "legal", Outcome.CONCUR, "TEXT.*", "TERM"),
                step(2, StepKind.CONCURRENCE, "cloud and mobile", Outcome.CONCUR, "AREAS.CLOUD_MOBILE"),
                step(3, StepKind.REVIEW, "director-general", Outcome.ENDORSED, "*"),
                step(4, StepKind.DECISION, "minister", Outcome.RETURNED, "*"));

        var next = next(before, change("AREAS.CLOUD_MOBILE", false), change("TEXT.p6", false));

        assertThat(desks(next, StepState.CARRIED))
                .containsExactlyInAnyOrder("budget", "protocol", "cyber-security", "safe city", "open data");
        assertThat(desks(next, StepState.PLANNED))
                .containsExactlyInAnyOrder(
                        "division head", "legal", "cloud and mobile", "director-general", "minister");
        assertThat(next.stream().filter(step -> step.state() == StepState.CARRIED))
                .allMatch(step -> step.past().from() == 1);
        var mofa = survival(before, change("TEXT.p6", false)).gate(new GateId(uuid("next")), MOFA);
        assertThat(mofa.state()).isEqualTo(GateState.PREPARED);
        var untouched = survival(before, change("AREAS.CLOUD_MOBILE", false)).gate(new GateId(uuid("next")), MOFA);
        assertThat(untouched.state()).isEqualTo(GateState.NO_OBJECTION);
    }

    @Test
    @Tag("AS-20")
    void who_ordered_the_return_always_acts_again() {
        var before = chain(step(1, StepKind.REVIEW, "division head", Outcome.RETURNED, "*"));

        assertThat(next(before)).extracting(Step::state).containsExactly(StepState.PLANNED);
        assertThat(next(before)).extracting(step -> step.past().again()).containsExactly(ReaskReason.CHANGED);
    }

    @Test
    @Tag("AS-20")
    void dissent_and_conditions_are_asked_again_whether_they_are_met() {
        var before = chain(
                step(1, StepKind.CONCURRENCE, "legal", Outcome.CONDITIONAL, "TEXT.*"),
                step(1, StepKind.CONCURRENCE, "budget", Outcome.NON_CONCUR, "MONEY"));

        assertThat(next(before)).extracting(step -> step.past().again()).containsOnly(ReaskReason.CONDITION);
    }

    @Test
    @Tag("AS-20")
    void what_a_changed_rule_asked_for_or_is_older_than_ninety_days_is_not_carried() {
        var before = chain(step(1, StepKind.CONCURRENCE, "budget", Outcome.CONCUR, "MONEY"));
        var plan = before.steps().get(0).plan();
        var last = new CarryOver.Before(1, before);

        assertThat(new CarryOver(MATRIX, last, List.of(), Set.of("R-05"), NOW)
                        .step(id("n"), plan)
                        .state())
                .isEqualTo(StepState.PLANNED);
        assertThat(new CarryOver(MATRIX, last, List.of(), Set.of(), THEN.plus(Duration.ofDays(91)))
                        .step(id("n"), plan)
                        .state())
                .isEqualTo(StepState.PLANNED);
        assertThat(new CarryOver(MATRIX, last, List.of(), Set.of("R-06"), THEN.plus(Duration.ofDays(90)))
                        .step(id("n"), plan)
                        .state())
                .isEqualTo(StepState.CARRIED);
    }

    @Test
    @Tag("AS-20")
    void a_strict_agency_starts_from_the_beginning() {
        var before = chain(step(1, StepKind.CONCURRENCE, "budget", Outcome.CONCUR, "MONEY"));
        var strict = new CarryOver(CarryOverMatrix.NONE, new CarryOver.Before(1, before), List.of(), Set.of(), NOW);

        assertThat(strict.step(id("n"), before.steps().get(0).plan()).state()).isEqualTo(StepState.PLANNED);
    }

    @Test
    void a_twice_carried_answer_names_the_version_it_was_given_for() {
        var first = chain(step(1, StepKind.CONCURRENCE, "budget", Outcome.CONCUR, "MONEY"));
        var second = new Chain(next(first), List.of(), List.of());
        var third = new CarryOver(MATRIX, new CarryOver.Before(2, second), List.of(), Set.of(), NOW)
                .step(id("third"), first.steps().get(0).plan());

        assertThat(third.past().from()).isEqualTo(1);
    }

    @Test
    @Tag("I-17")
    void those_below_an_editing_reviewer_read_the_edit_afterwards_and_sign_no_second_time() {
        var before = chain(
                step(1, StepKind.REVIEW, "division head", Outcome.ENDORSED, "*"),
                step(2, StepKind.CONCURRENCE, "budget", Outcome.CONCUR, "MONEY"));
        var editor = Step.planned(id("dg"), plan(3, StepKind.REVIEW, "director-general", "*"));
        var survival = survival(before, change("TEXT.p1", false));
        var next = Stream.concat(next(before, change("TEXT.p1", false)).stream(), Stream.of(editor))
                .toList();

        var steps = survival.inPlace(next, editor, () -> id("reader"));

        assertThat(steps)
                .extracting(Step::kind, Step::state)
                .containsExactly(
                        tuple(StepKind.REVIEW, StepState.SKIPPED),
                        tuple(StepKind.CONCURRENCE, StepState.CARRIED),
                        tuple(StepKind.REVIEW, StepState.PLANNED),
                        tuple(StepKind.POST_READING, StepState.PLANNED));
    }

    private static final PlannedGate MOFA = new PlannedGate("MOFA", "", Blocks.DECISION, false, List.of("R-18"));

    private static Chain chain(Step... steps) {
        var gate = Gate.prepared(new GateId(uuid("mofa")), MOFA)
                .sent(THEN, "letter")
                .answered(GateAnswer.NO_OBJECTION, THEN, "none");
        return new Chain(List.of(steps), List.of(gate), List.of());
    }

    private static CarryOver survival(Chain before, SectionChange... changes) {
        return new CarryOver(MATRIX, new CarryOver.Before(1, before), List.of(changes), Set.of(), NOW);
    }

    private static List<Step> next(Chain before, SectionChange... changes) {
        var survival = survival(before, changes);
        return before.steps().stream()
                .map(old -> survival.step(id("next" + old.id()), old.plan()))
                .toList();
    }

    private static List<String> desks(List<Step> steps, StepState state) {
        return steps.stream()
                .filter(step -> step.state() == state)
                .map(step -> Objects.requireNonNull(NAMES.get(step.desk().post())))
                .toList();
    }

    private static final Map<PostId, String> NAMES = new HashMap<>();

    private static Step step(int stage, StepKind kind, String desk, Outcome outcome, String... scope) {
        var answer = StepAnswer.given(
                outcome,
                new PersonId(uuid("person " + desk)),
                Capacity.OWN,
                THEN,
                new Opinion(CommentClass.REMARK, "x"));
        var window = new Step.Window(THEN, THEN, THEN);
        return Step.planned(id(desk), plan(stage, kind, desk, scope))
                .opened(window)
                .answered(answer);
    }

    private static PlannedStep plan(int stage, StepKind kind, String desk, String... scope) {
        var post = new PostId(uuid(desk));
        NAMES.put(post, desk);
        var terms = new Terms(false, 2, new Scope(Arrays.asList(scope)), Join.ALL);
        return new PlannedStep(stage, kind, new Desk(post, new UnitId(uuid("unit " + desk))), terms, List.of("R-05"));
    }

    private static SectionChange change(String section, boolean editorial) {
        return new SectionChange(section, editorial);
    }

    private static StepId id(String name) {
        return new StepId(uuid(name));
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
