package dojang.drafting.application;

import static dojang.inside.Ministry.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dojang.approval.application.Box;
import dojang.approval.application.DutyLine;
import dojang.approval.application.NoSuchCaseException;
import dojang.approval.model.CaseState;
import dojang.approval.model.DutyState;
import dojang.approval.model.Paper.Effect;
import dojang.desk.application.CaseSheet;
import dojang.dev.Actors;
import dojang.dev.Papers;
import dojang.dev.Scenario;
import dojang.inside.Detour;
import dojang.inside.Ministry;
import dojang.inside.Rebuilt;
import dojang.inside.StoredCases;
import dojang.paper.model.Content;
import dojang.shared.model.CaseId;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A decision is never undone; another case, decided at least as high, revokes it (decree Art. 17). */
@ExtendWith(ArquillianExtension.class)
class RevocationIT {

    @Inject
    Ministry ministry;

    @Inject
    Scenario scenario;

    @Inject
    Actors actors;

    @Inject
    DraftService drafts;

    @Inject
    Detour detour;

    @Inject
    Rebuilt rebuilt;

    @Inject
    StoredCases stored;

    @Test
    @Tag("I-22")
    void an_approved_revocation_revokes_the_decision_and_each_case_names_the_other() {
        var decided = detour.decided();
        var revocation = drafted(decided, UUID.randomUUID());
        Scenario.require(scenario.submit(DRAFTER, revocation), "submission");
        assertThat(sheet(decided).head().state()).isEqualTo("APPROVED");

        ministry.toTheEnd(DRAFTER, revocation);

        assertThat(sheet(revocation).head().state()).isEqualTo("APPROVED");
        assertThat(sheet(decided).head().state()).isEqualTo("REVOKED");
        assertThat(sheet(decided).duties())
                .isNotEmpty()
                .extracting(DutyLine::state)
                .doesNotContain(DutyState.DUE);
        rebuilt.assertSame(stored.find(decided));
        assertThat(sheet(decided).follows()).isFalse();
        assertThat(sheet(revocation).follows()).isFalse();
        assertThat(sheet(revocation).beside().links())
                .containsExactly(
                        new CaseSheet.LinkLine(Effect.REVOKES, true, decided, reference(decided), CaseState.REVOKED));
        assertThat(sheet(decided).beside().links())
                .containsExactly(new CaseSheet.LinkLine(
                        Effect.REVOKES, false, revocation, reference(revocation), CaseState.APPROVED));
    }

    @Test
    @Tag("I-2")
    void it_is_decided_by_the_former_decider() {
        var small = detour.decided();
        var great = ministry.opened().submitted(DRAFTER, "HOST_VISIT", ministry.paper(Papers.UZBEK_VISIT));
        ministry.toTheEnd(DRAFTER, great);

        assertThat(decider(small)).isNotEqualTo(decider(great));
        assertThat(decider(submitted(small))).isEqualTo(decider(small));
        assertThat(decider(submitted(great))).isEqualTo(decider(great));
    }

    @Test
    @Tag("R-38")
    void a_decision_that_was_asked_of_a_higher_post_is_revoked_there() {
        var raised = Papers.read(Papers.KAZAKH_VISIT)
                .with("askedLevel", "VICE_MINISTER")
                .with("elevationGround", "UNUSUAL")
                .with("elevationReason", "첫 방문");
        var id = ministry.opened().submitted(DRAFTER, "HOST_VISIT", raised);
        ministry.toTheEnd(DRAFTER, id);

        assertThat(decider(submitted(id))).isEqualTo(decider(id));
    }

    @Test
    void it_names_the_decision_it_revokes_and_no_other() {
        var decided = detour.decided();
        var revocation = drafted(decided, UUID.randomUUID());
        write(revocation, "revoked", "V-2024-9999");

        var preview = actors.as(
                DRAFTER,
                () -> drafts.preview(revocation, drafts.open(revocation).content()));
        assertThat(preview.problems()).extracting(ProblemLine::field).contains("revoked");
        assertThat(scenario.submit(DRAFTER, revocation).accepted()).isFalse();
    }

    @Test
    void one_key_opens_one_draft_and_a_running_case_has_no_decision_to_revoke() {
        var decided = detour.decided();
        var key = UUID.randomUUID();

        assertThat(drafted(decided, key)).isEqualTo(drafted(decided, key));
        var running = ministry.smallVisit();
        assertThatThrownBy(() -> drafted(running, UUID.randomUUID())).isInstanceOf(NoSuchCaseException.class);
        assertThat(actors.as(DRAFTER, drafts::kinds)).contains("HOST_VISIT").doesNotContain("REVOCATION");
    }

    private CaseId submitted(CaseId decided) {
        var revocation = drafted(decided, UUID.randomUUID());
        Scenario.require(scenario.submit(DRAFTER, revocation), "submission");
        return revocation;
    }

    /** A revocation with everything it needs. */
    private CaseId drafted(CaseId decided, UUID key) {
        var id = actors.as(DRAFTER, () -> drafts.follow(decided, Effect.REVOKES, key));
        write(id, "abstract", "방문이 무산되어 결정을 취소한다.");
        write(id, "keywords", "방문, 취소");
        write(id, "purpose", "상대 기관이 방문을 취소함");
        write(id, "effects", "숙소와 차량 예약을 해지하고 대사관에 알린다.");
        return id;
    }

    private void write(CaseId id, String field, String text) {
        var saved = actors.as(DRAFTER, () -> {
            var draft = drafts.open(id);
            Content content = draft.content().with(field, text);
            return drafts.save(id, draft.edits(), content);
        });
        assertThat(saved.saved()).isTrue();
    }

    private CaseSheet sheet(CaseId id) {
        return scenario.sheet(DRAFTER, id);
    }

    private String reference(CaseId id) {
        return Objects.requireNonNull(sheet(id).head().reference());
    }

    /** The post that decides. */
    private String decider(CaseId id) {
        return sheet(id).boxes().stream()
                .filter(box -> box.kind().decides())
                .map(Box::postId)
                .findFirst()
                .orElseThrow();
    }
}
