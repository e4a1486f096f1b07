package dojang.approval.application;

import static dojang.inside.Ministry.DIRECTOR;
import static dojang.inside.Ministry.DIVISION_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.CaseState;
import dojang.approval.model.Command;
import dojang.approval.model.Opinion;
import dojang.approval.model.StepCommand;
import dojang.audit.application.AuditTrail;
import dojang.audit.application.TrailEntry;
import dojang.desk.application.CaseVerification;
import dojang.dev.Actors;
import dojang.inside.Ministry;
import dojang.inside.Rebuilt;
import dojang.inside.StoredCases;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.StepId;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What one node keeps of a case in its memory is compared under the lock, so that it never acts on what another has changed. */
@ExtendWith(ArquillianExtension.class)
class TwoNodesIT {

    @Inject
    Ministry ministry;

    @Inject
    ApprovalService first;

    @Inject
    SecondNode second;

    @Inject
    Actors actors;

    @Inject
    StoredCases stored;

    @Inject
    Rebuilt rebuilt;

    @Inject
    CaseVerification proof;

    @Inject
    AuditTrail trail;

    private final AtomicInteger turn = new AtomicInteger();

    @Test
    @Tag("I-21")
    void two_nodes_that_act_in_turn_each_go_on_from_what_the_other_has_left() {
        var visit = ministry.smallVisit();
        var review = step(visit);
        for (int time = 0; time < 3; time++) {
            act(DIVISION_HEAD, visit, new Command.Endorse(review, seen(visit), Opinion.NONE));
            act(DIVISION_HEAD, visit, new StepCommand.Undo(review));
        }
        act(DIVISION_HEAD, visit, new Command.Endorse(review, seen(visit), Opinion.NONE));
        while (stored.find(visit).state() == CaseState.IN_APPROVAL) {
            ministry.untilDecision(Ministry.DRAFTER, visit);
            act(DIRECTOR, visit, new Command.Approve(step(visit), seen(visit), Opinion.NONE, Set.of(), ""));
        }

        assertThat(stored.find(visit).state()).isEqualTo(CaseState.APPROVED);
        rebuilt.assertSame(stored.find(visit));
        assertThat(actors.as(DIVISION_HEAD, () -> proof.verify(visit)).findings())
                .isEmpty();
        assertThat(trail.ofCase(visit).stream().filter(TwoNodesIT::isRefused)).isEmpty();
    }

    /** On the node whose turn it is; both have answered before with the case in memory. */
    private void act(String login, CaseId visit, Command command) {
        var request = CaseRequest.of(command);
        boolean odd = turn.getAndIncrement() % 2 == 1;
        var answer = actors.as(
                login,
                () -> odd
                        ? second.decide(visit, UUID.randomUUID(), request)
                        : first.put(visit, UUID.randomUUID(), request));
        assertThat(answer.refusal()).isNull();
    }

    private static boolean isRefused(TrailEntry entry) {
        return Boolean.FALSE.equals(entry.body().get("accepted"));
    }

    private StepId step(CaseId visit) {
        return stored.find(visit).openSteps().findFirst().orElseThrow().id();
    }

    private Digest seen(CaseId visit) {
        return stored.find(visit).seen().orElseThrow();
    }
}
