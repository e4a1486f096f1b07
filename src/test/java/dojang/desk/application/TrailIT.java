package dojang.desk.application;

import static dojang.inside.Ministry.AUDITOR;
import static dojang.inside.Ministry.DIVISION_HEAD;
import static dojang.inside.Ministry.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.audit.application.AuditTrail;
import dojang.audit.application.AuditVerifier;
import dojang.audit.application.TrailEntry;
import dojang.audit.model.EntryKind;
import dojang.audit.model.TrailFilter;
import dojang.dev.Scenario;
import dojang.directory.application.Directory;
import dojang.inside.Ministry;
import dojang.shared.model.CaseId;
import dojang.support.Until;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What acts leave behind in the log. */
@ExtendWith(ArquillianExtension.class)
class TrailIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Ministry ministry;

    @Inject
    Scenario scenario;

    @Inject
    AuditTrail trail;

    @Inject
    AuditVerifier verifier;

    @Inject
    Directory directory;

    @Test
    void each_act_is_exactly_one_entry_and_answers_name_their_step() {
        var visit = ministry.smallVisit();
        scenario.endorse(DIVISION_HEAD, visit, "이의 없음");

        var entries = acts(visit);

        assertThat(entries)
                .extracting(TrailEntry::kind)
                .containsExactly(EntryKind.CREATE_DRAFT, EntryKind.SAVE_DRAFT, EntryKind.SUBMIT, EntryKind.ENDORSE);
        var endorsement = entries.get(3).body();
        assertThat(endorsement).containsEntry("accepted", true).containsKeys("seen", "prev", "events", "request");
        assertThat(String.valueOf(endorsement.get("ask"))).contains("이의 없음");
        assertThat(String.valueOf(endorsement.get("actorName"))).contains("Kim Seoyeon");
    }

    @Test
    @Tag("I-14")
    void an_opinion_is_kept_and_printed() {
        var visit = ministry.smallVisit();
        scenario.endorse(DIVISION_HEAD, visit, "통역을 두 명으로");
        assertThat(scenario.sheet(DRAFTER, visit).boxes()).anyMatch(box -> "통역을 두 명으로".equals(box.opinion()));
        assertThat(scenario.trail(DRAFTER, visit)).anyMatch(line -> "통역을 두 명으로".equals(line.opinion()));
    }

    @Test
    @Tag("I-15")
    void what_was_done_is_sealed_soon_and_the_whole_log_verifies() throws Exception {
        var visit = ministry.smallVisitBeforeDecision();
        awaitSeal(visit);
        var scan = verifier.begin();
        while (!scan.isDone()) {
            verifier.goOn(scan);
        }
        var outcome = scan.outcome();
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.sealed()).isPositive();
        assertThat(outcome.checkpoints()).isPositive();
        assertThat(verifier.verify(visit).findings()).isEmpty();
    }

    @Test
    @Tag("AS-24")
    void the_history_is_narrowed_by_person_and_case() {
        var visit = ministry.smallVisit();
        scenario.endorse(DIVISION_HEAD, visit, "");
        var reference = scenario.sheet(DRAFTER, visit).head().reference();
        var head = directory.byLogin(DIVISION_HEAD).orElseThrow().id();

        var page = trail.search(
                new TrailFilter(head, null, "HOST_VISIT", null, reference, null, null, false), Long.MAX_VALUE, 10);

        assertThat(page.entries()).extracting(TrailEntry::kind).containsExactly(EntryKind.ENDORSE);
        assertThat(page.entries().get(0).reference()).isEqualTo(reference);
    }

    @Test
    void a_file_counts_in_the_digest_of_its_version() {
        var plain = ministry.smallVisit();
        var attached = scenario.submittedWithFile(DRAFTER, "HOST_VISIT", ministry.paper("kazakh-visit"), "일정표.txt");
        assertThat(scenario.sheet(DRAFTER, attached).attachments()).hasSize(1);
        assertThat(scenario.sheet(DRAFTER, attached).head().versionDigest())
                .isNotEqualTo(scenario.sheet(DRAFTER, plain).head().versionDigest());
    }

    private List<TrailEntry> acts(CaseId visit) {
        return trail.ofCase(visit).stream()
                .filter(entry -> entry.kind() != EntryKind.READ)
                .toList();
    }

    private void awaitSeal(CaseId visit) throws Exception {
        assertThat(Until.within(PATIENCE, () -> isSealed(visit))).isTrue();
    }

    private boolean isSealed(CaseId visit) {
        return scenario.trail(AUDITOR, visit).stream()
                .filter(line -> !line.kind().equals("READ"))
                .allMatch(line -> Objects.nonNull(line.sealedAt()));
    }
}
