package dojang.approval.application;

import static dojang.inside.Ministry.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.Sharing.Way;
import dojang.dev.Actors;
import dojang.dev.Papers;
import dojang.dev.Scenario;
import dojang.inside.Ministry;
import dojang.inside.Rebuilt;
import dojang.inside.StoredCases;
import dojang.shared.model.CaseId;
import dojang.shared.model.PostId;
import dojang.shared.model.StepId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** To whom a unit's head could hand a step, from the work that the database holds. */
@ExtendWith(ArquillianExtension.class)
class SharingIT {

    /** Heads the unit for international cooperation, which has two officers. */
    private static final String HEAD = "bae.surin";

    @Inject
    Ministry ministry;

    @Inject
    Scenario scenario;

    @Inject
    Actors actors;

    @Inject
    ApprovalDesk desk;

    @Inject
    ApprovalService approvals;

    @Inject
    Acts acts;

    @Inject
    Rebuilt rebuilt;

    @Inject
    StoredCases stored;

    @Test
    @Tag("WRP-15")
    @Tag("WRP-16")
    @Tag("WRP-17")
    void the_head_is_told_whom_each_way_leads_to_and_hands_the_step_on_by_one() {
        var first = waiting();
        var step = step(first);
        var shares = shares(first, step);
        assertThat(shares).extracting(ShareLine::way).contains(Way.SHORTEST_QUEUE, Way.TURN, Way.LOT);
        var turn = shares.stream()
                .filter(line -> line.way() == Way.TURN)
                .findFirst()
                .orElseThrow();

        var answer = actors.as(
                HEAD,
                () -> approvals.put(
                        first, UUID.randomUUID(), acts.reassign(step, PostId.of(turn.postId()), "차례", Way.TURN)));

        assertThat(answer.accepted()).isTrue();
        rebuilt.assertSame(stored.find(first));
        var second = waiting();
        assertThat(shares(second, step(second)))
                .filteredOn(line -> line.way() != Way.LOT && line.way() != Way.EXPERIENCE)
                .extracting(ShareLine::postId)
                .doesNotContain(turn.postId());
    }

    @Test
    @Tag("WRP-9")
    void whoever_has_answered_most_cases_of_the_kind_is_told_by_experience() {
        var first = waiting();
        var step = step(first);
        var lot = shares(first, step).stream()
                .filter(line -> line.way() == Way.LOT)
                .findFirst()
                .orElseThrow();
        actors.as(
                HEAD,
                () -> approvals.put(
                        first, UUID.randomUUID(), acts.reassign(step, PostId.of(lot.postId()), "추첨", Way.LOT)));
        var officer = List.of("lee.doyun", "yang.sion").stream()
                .filter(login -> scenario.sheet(login, first).mine() != null)
                .findFirst()
                .orElseThrow();
        scenario.concur(officer, first, "");

        var second = waiting();
        assertThat(shares(second, step(second)))
                .filteredOn(line -> line.way() == Way.EXPERIENCE)
                .isNotEmpty();
    }

    @Test
    void who_may_not_hand_it_on_is_told_of_nobody() {
        var id = waiting();

        assertThat(actors.as(DRAFTER, () -> desk.shares(id, step(id)))).isEmpty();
    }

    /** A memorandum that waits for the unit. */
    private CaseId waiting() {
        var id = ministry.opened().submitted(DRAFTER, "MOU_CONCLUSION", ministry.paper(Papers.UZBEK_MOU));
        scenario.endorse(Ministry.DIVISION_HEAD, id, "");
        return id;
    }

    private StepId step(CaseId id) {
        return StepId.of(Objects.requireNonNull(scenario.sheet(HEAD, id).mine()).stepId());
    }

    private List<ShareLine> shares(CaseId id, StepId step) {
        return actors.as(HEAD, () -> desk.shares(id, step));
    }
}
