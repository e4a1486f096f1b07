package dojang.desk.application;

import static dojang.inside.Ministry.DIRECTOR;
import static dojang.inside.Ministry.DIVISION_HEAD;
import static dojang.inside.Ministry.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dojang.approval.application.AlteredException;
import dojang.approval.application.Answer;
import dojang.approval.model.AfterDecisionCommand;
import dojang.approval.model.AfterDecisionCommand.Addressee;
import dojang.approval.model.Issuance;
import dojang.audit.model.Finding;
import dojang.desk.print.ApprovalSheets;
import dojang.dev.Actors;
import dojang.dev.Papers;
import dojang.dev.Scenario;
import dojang.drafting.application.AttachmentService;
import dojang.inside.Ministry;
import dojang.shared.model.CaseId;
import dojang.shared.model.StepId;
import dojang.shared.persistence.DataSources;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was signed is what is shown: whoever alters the tables is named, and nothing altered is shown as signed. */
@Tag("T-01")
@ExtendWith(ArquillianExtension.class)
class AlteredIT {

    private static final String FILE = "plan.txt";

    @Resource(lookup = DataSources.APP)
    DataSource database;

    @Inject
    Ministry ministry;

    @Inject
    Scenario scenario;

    @Inject
    Actors actors;

    @Inject
    CaseReader desk;

    @Inject
    CaseVerification proof;

    @Inject
    ApprovalSheets sheets;

    @Inject
    AttachmentService attachments;

    private CaseId visit;

    @BeforeEach
    void a_visit_that_waits_for_its_decision() {
        visit = ministry.opened().submittedWithFile(DRAFTER, "HOST_VISIT", ministry.paper(Papers.KAZAKH_VISIT), FILE);
        scenario.endorse(DIVISION_HEAD, visit, "확인함");
        ministry.untilDecision(DRAFTER, visit);
    }

    @Test
    void what_nobody_altered_is_shown_as_signed() {
        assertThat(shown()).isEmpty();
        assertThat(verified()).isEmpty();
        assertThat(scenario.approve(DIRECTOR, visit, "").accepted()).isTrue();
        assertThat(shown()).isEmpty();
        assertThat(verified()).isEmpty();
    }

    @Test
    @Tag("I-5")
    void the_working_copy_is_nobodys_reading_after_the_submission() throws Exception {
        var before = scenario.sheet(DIRECTOR, visit).sections();
        change("update draft_version set content = replace(content, '9', '8'), digest = null where case_id = ?");

        assertThat(scenario.sheet(DIRECTOR, visit).sections()).isEqualTo(before);
        assertThat(shown()).isEmpty();
    }

    @Test
    void an_altered_section_is_named_and_nobody_decides_on_it_or_prints_it() throws Exception {
        change(
                "update draft_section set content = replace(content, 'guestCount\":9', 'guestCount\":8') where case_id = ?");

        assertThat(places(shown())).singleElement().asString().startsWith("draft_section v1 ");
        assertThat(places(verified())).singleElement().asString().startsWith("draft_section v1 ");
        assertThat(refused(scenario.approve(DIRECTOR, visit, ""))).startsWith("draft_section v1 ");
        assertThatThrownBy(() -> actors.as(DIRECTOR, () -> sheets.pdf(visit, Locale.KOREAN)))
                .isInstanceOf(AlteredException.class);
    }

    /** Also where whoever does it knows how digests are made. */
    @Test
    void a_section_altered_together_with_its_digest_is_found_by_the_digest_of_the_whole() throws Exception {
        change("update draft_section set content = replace(content, 'guestCount\":9', 'guestCount\":8'),"
                + " digest = sha2(content, 256) where case_id = ?");

        assertThat(places(shown())).containsExactly("draft_section, attachment v1 *");
    }

    @Test
    void a_section_or_a_file_that_is_gone_is_found() throws Exception {
        change("delete from attachment where case_id = ?");

        assertThat(places(shown())).containsExactly("draft_section, attachment v1 *");
    }

    @Test
    void an_altered_title_number_or_day_is_named_with_both_sides() throws Exception {
        change("update approval_case set title_ko = '다른 제목', decided_at = '2020-01-01' where id = ?");

        assertThat(places(shown()))
                .containsExactly("approval_case.decided_at", "approval_case.title, disclosure, sensitivity");
        assertThat(shown().get(1).words().ko()).contains("다른 제목");
    }

    @Test
    @Tag("I-13")
    void altered_bytes_of_a_file_are_not_handed_out_and_the_proof_names_the_file() throws Exception {
        var file = scenario.sheet(DRAFTER, visit).attachments().get(0);
        change("update attachment_content c join attachment a on a.digest = c.digest set c.bytes = 'forged'"
                + " where a.case_id = ?");
        try {
            assertThatThrownBy(() -> actors.as(DRAFTER, () -> attachments.download(visit, UUID.fromString(file.id()))))
                    .isInstanceOf(AlteredException.class);
            assertThat(places(verified())).containsExactly("attachment_content v1 " + FILE);
        } finally {
            // other cases have the same file
            change("update attachment_content c join attachment a on a.digest = c.digest set c.bytes = '" + FILE
                    + "' where a.case_id = ?");
        }
    }

    @Test
    void an_altered_decision_is_not_issued() throws Exception {
        assertThat(scenario.approve(DIRECTOR, visit, "").accepted()).isTrue();
        change(
                "update draft_section set content = replace(content, 'guestCount\":9', 'guestCount\":8') where case_id = ?");
        var text = Objects.requireNonNull(scenario.sheet(DRAFTER, visit).head().versionDigest());
        var to = List.of(new Addressee("대사관", Issuance.Channel.POST));
        var issue = new AfterDecisionCommand.Issue(new StepId(UUID.randomUUID()), text, Issuance.Mark.SEAL, to);

        assertThat(refused(scenario.put(DRAFTER, visit, issue))).startsWith("draft_section v1 ");
    }

    private static String refused(Answer answer) {
        assertThat(answer.refusal()).isEqualTo("TEXT_ALTERED");
        return answer.details().get(0);
    }

    private List<Finding> shown() {
        return actors.as(DIRECTOR, () -> desk.story(visit, null)).sheet().altered();
    }

    private List<Finding> verified() {
        return actors.as(DIRECTOR, () -> proof.verify(visit)).findings();
    }

    private static List<String> places(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.words().en().replaceAll(":.*", ""))
                .toList();
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setObject(1, visit.value());
            assertThat(update.executeUpdate()).isPositive();
        }
    }
}
