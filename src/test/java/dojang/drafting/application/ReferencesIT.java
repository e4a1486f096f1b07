package dojang.drafting.application;

import static dojang.inside.Ministry.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dojang.approval.application.NoSuchCaseException;
import dojang.approval.model.Command;
import dojang.audit.application.AuditTrail;
import dojang.audit.model.EntryKind;
import dojang.desk.application.CaseVerification;
import dojang.dev.Actors;
import dojang.dev.Papers;
import dojang.dev.Scenario;
import dojang.inside.Ministry;
import dojang.inside.Rebuilt;
import dojang.inside.StoredCases;
import dojang.paper.model.Content;
import dojang.shared.model.CaseId;
import jakarta.inject.Inject;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case gets its reference at its first submission; drafts nobody submits leave no gap. */
@ExtendWith(ArquillianExtension.class)
class ReferencesIT {

    @Inject
    Ministry ministry;

    @Inject
    Scenario scenario;

    @Inject
    Rebuilt rebuilt;

    @Inject
    StoredCases stored;

    @Inject
    AuditTrail trail;

    @Inject
    Actors actors;

    @Inject
    CaseVerification proof;

    @Test
    @Tag("I-4")
    void references_follow_the_first_submissions_without_a_gap() {
        var before = serial(ministry.smallVisit());
        var first = draft(ministry.paper(Papers.KAZAKH_VISIT));
        var empty = draft(Content.EMPTY);
        var second = draft(ministry.paper(Papers.KAZAKH_VISIT));
        assertThat(reference(first)).isNull();

        Scenario.require(scenario.submit(DRAFTER, second), "submission");
        assertThat(scenario.submit(DRAFTER, empty).accepted()).isFalse();
        Scenario.require(scenario.submit(DRAFTER, first), "submission");

        assertThat(serial(second)).isEqualTo(before + 1);
        assertThat(serial(first)).isEqualTo(before + 2);
        assertThat(reference(empty)).isNull();
    }

    @Test
    @Tag("I-21")
    void the_submission_says_which_and_a_second_one_gives_no_other() {
        var id = ministry.smallVisit();
        var reference = reference(id);
        assertThat(submission(id)).containsEntry("reference", reference);
        assertThat(String.valueOf(submission(id).get("events"))).contains("REFERENCE_GIVEN");

        Scenario.require(scenario.put(DRAFTER, id, new Command.Recall("오탈자")), "recall");
        Scenario.require(scenario.put(DRAFTER, id, new Command.Revise()), "revision");
        Scenario.require(scenario.submit(DRAFTER, id), "submission");

        assertThat(reference(id)).isEqualTo(reference);
        rebuilt.assertSame(stored.find(id));
    }

    /** Readers other than the drafter meet a draft too: it has no reference, and that is no fault. */
    @Test
    @Tag("T-07")
    void a_draft_without_a_reference_is_read_refused_and_verified_as_any_other() {
        var id = draft(ministry.paper(Papers.KAZAKH_VISIT));

        assertThat(scenario.sheet(Ministry.AUDITOR, id).head().reference()).isNull();
        assertThatThrownBy(() -> scenario.sheet("tak.hyeonu", id)).isInstanceOf(NoSuchCaseException.class);
        assertThat(actors.as(DRAFTER, () -> proof.verify(id)).findings()).isEmpty();
    }

    private CaseId draft(Content content) {
        return ministry.opened().draft(DRAFTER, "HOST_VISIT", content);
    }

    private @Nullable String reference(CaseId id) {
        return stored.find(id).paper().reference();
    }

    private int serial(CaseId id) {
        return Integer.parseInt(stored.find(id).paper().submittedReference().replaceAll(".*-", ""));
    }

    private Map<String, Object> submission(CaseId id) {
        return trail.ofCase(id).stream()
                .filter(entry -> entry.kind() == EntryKind.SUBMIT)
                .findFirst()
                .orElseThrow()
                .body();
    }
}
