package dojang.approval.application;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.Step;
import dojang.approval.model.WorkAllocation.Strategy;
import dojang.desk.application.CaseReader;
import dojang.dev.Actors;
import dojang.dev.Papers;
import dojang.dev.Scenario;
import dojang.inside.Ministry;
import dojang.inside.StoredCases;
import dojang.inside.Tellings;
import dojang.shared.model.CaseId;
import dojang.shared.model.PostId;
import dojang.shared.model.StepId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whom of a unit the head is shown, from the work that the database knows of. */
@ExtendWith(ArquillianExtension.class)
class AllocationIT {

    private static final String HEAD = "im.chaewon";
    private static final String OFFICER = "heo.raon";

    @Inject
    Ministry ministry;

    @Inject
    Tellings tellings;

    @Inject
    Scenario scenario;

    @Inject
    Actors actors;

    @Inject
    CaseReader desk;

    @Inject
    ApprovalService approvals;

    @Inject
    CommandFactory acts;

    @Inject
    StoredCases stored;

    @BeforeEach
    void open() {
        ministry.opened();
    }

    @Test
    @Tag("WRP-9")
    @Tag("WRP-16")
    @Tag("WRP-17")
    void what_speaks_for_a_colleague_is_counted_from_the_cases() {
        ministry.at("2024-04-19T01:00:00Z");
        var before = figures(asked());
        var given = asked();
        var step = step(given);

        handOn(given, step, Strategy.TURN);
        var waiting = figures(asked());
        scenario.concur(OFFICER, given, "");
        tellings.await();
        var answered = figures(asked());

        assertThat(before).containsKeys(Strategy.SHORTEST_QUEUE, Strategy.TURN, Strategy.LOT);
        assertThat(number(waiting, Strategy.SHORTEST_QUEUE)).isEqualTo(number(before, Strategy.SHORTEST_QUEUE) + 1);
        assertThat(by(waiting, Strategy.TURN).figure())
                .isEqualTo(Objects.requireNonNull(stored(given, step).past().given())
                        .toString());
        assertThat(number(answered, Strategy.SHORTEST_QUEUE)).isEqualTo(number(before, Strategy.SHORTEST_QUEUE));
        assertThat(number(answered, Strategy.EXPERIENCE)).isEqualTo(number(before, Strategy.EXPERIENCE) + 1);
    }

    @Test
    @Tag("WRP-15")
    void the_head_follows_the_lot_and_a_repeat_changes_nothing() {
        var id = asked();
        var step = step(id);
        var lot = by(figures(id), Strategy.LOT);
        var key = UUID.randomUUID();
        var act = acts.reassign(step, PostId.of(lot.postId()), "돌아가며 맡음", Strategy.LOT);

        var answer = actors.as(HEAD, () -> approvals.put(id, key, act));

        assertThat(answer.accepted()).isTrue();
        assertThat(actors.as(HEAD, () -> approvals.put(id, key, act))).isEqualTo(answer);
        assertThat(stored(id, step).desk().post().toString()).isEqualTo(lot.postId());
        assertThat(scenario.trail(Ministry.DRAFTER, id))
                .filteredOn(line -> line.kind().equals("REASSIGN"))
                .singleElement()
                .satisfies(line -> assertThat(line.facts()).containsEntry("way", "LOT"));
    }

    @Test
    void who_may_not_hand_a_step_on_is_shown_nobody() {
        var id = asked();

        assertThat(actors.as(Ministry.DRAFTER, () -> desk.shares(id, step(id)))).isEmpty();
    }

    private void handOn(CaseId id, StepId step, Strategy way) {
        var post = PostId.of(by(figures(id), way).postId());
        var act = acts.reassign(step, post, "돌아가며 맡음", way);
        Scenario.require(actors.as(HEAD, () -> approvals.put(id, UUID.randomUUID(), act)), "handing on");
    }

    /** A visit about which the unit is asked. */
    private CaseId asked() {
        var id = scenario.submitted(Ministry.DRAFTER, "HOST_VISIT", ministry.paper(Papers.KAZAKH_VISIT));
        scenario.endorse(Ministry.DIVISION_HEAD, id, "");
        return id;
    }

    private StepId step(CaseId id) {
        return StepId.of(Objects.requireNonNull(scenario.sheet(HEAD, id).mine()).stepId());
    }

    private Step stored(CaseId id, StepId step) {
        return stored.find(id).step(step).orElseThrow();
    }

    private Map<Strategy, ColleagueLine> figures(CaseId id) {
        List<ColleagueLine> lines = actors.as(HEAD, () -> desk.shares(id, step(id)));
        return lines.stream().collect(Collectors.toMap(ColleagueLine::way, Function.identity()));
    }

    private static ColleagueLine by(Map<Strategy, ColleagueLine> figures, Strategy way) {
        return Objects.requireNonNull(figures.get(way));
    }

    private static long number(Map<Strategy, ColleagueLine> figures, Strategy way) {
        var line = figures.get(way);
        return line == null ? 0 : Long.parseLong(line.figure());
    }
}
