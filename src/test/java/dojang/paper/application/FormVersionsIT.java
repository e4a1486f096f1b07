package dojang.paper.application;

import static dojang.inside.Ministry.DIRECTOR;
import static dojang.inside.Ministry.DIVISION_HEAD;
import static dojang.inside.Ministry.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import dojang.audit.application.AuditTrail;
import dojang.audit.model.EntryKind;
import dojang.desk.application.CaseSheet;
import dojang.desk.application.CaseVerification;
import dojang.desk.print.ApprovalSheets;
import dojang.dev.Actors;
import dojang.dev.Papers;
import dojang.dev.Scenario;
import dojang.drafting.application.DraftService;
import dojang.inside.Ministry;
import dojang.paper.model.Content;
import dojang.paper.model.Field;
import dojang.policy.model.change.ChangeRefusal;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.persistence.DataSources;
import dojang.support.ChangesTheRules;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was decided is read with the form it was written with, whatever form is in force since. */
@Tag("T-01")
@ChangesTheRules
@ExtendWith(ArquillianExtension.class)
class FormVersionsIT {

    private static final String KIND = "HOST_VISIT";
    private static final String AUTHOR = "sim.gyuri";
    private static final String SECOND = "mun.gaon";

    /** The occasion has another name, and what the visit is part of is not asked any more. */
    private static final String RENAMED =
            "{ \"name\": \"occasion\", \"type\": \"TEXT\", \"label\": {\"ko\": \"왜 지금\", \"en\": \"Why now\"} },"
                    + " { \"name\": \"weather\", \"type\": \"TEXT\", \"label\": {\"ko\": \"날씨\", \"en\": \"Weather\"} },";

    @Resource(lookup = DataSources.APP)
    DataSource database;

    @Inject
    Ministry ministry;

    @Inject
    Scenario scenario;

    @Inject
    Actors actors;

    @Inject
    Forms forms;

    @Inject
    FormIntake intake;

    @Inject
    FormChanges changes;

    @Inject
    CaseVerification proof;

    @Inject
    AuditTrail trail;

    @Inject
    DraftService drafts;

    @Inject
    ApprovalSheets sheets;

    @AfterEach
    void the_shipped_form_is_in_force_again() throws InterruptedException {
        if (!forms.of(KIND).fingerprint().equals(shipped())) {
            approve(1);
            awaitForm(shipped());
        }
    }

    @Test
    void a_decided_case_keeps_its_labels_and_fields_while_a_new_draft_has_the_new_ones() throws Exception {
        var decided = decided(paper());
        var later = begun(paper());
        int number = changed();
        approve(number);
        awaitForm(version(number).version().digest());

        var sheet = scenario.sheet(DIRECTOR, decided);
        assertThat(labels(sheet))
                .contains("Occasion", "Part of a larger programme")
                .doesNotContain("Why now", "Weather");
        assertThat(sheet.altered()).isEmpty();
        assertThat(printed(decided))
                .contains("Occasion", "Part of a larger programme")
                .doesNotContain("Why now");
        assertThat(actors.as(DIRECTOR, () -> proof.verify(decided)).findings()).isEmpty();

        assertThat(forms.of(KIND).fields().map(Field::label).map(label -> label.en()))
                .contains("Why now", "Weather")
                .doesNotContain("Occasion", "Part of a larger programme");
        assertThat(actors.as(DRAFTER, () -> drafts.open(later)).content().text("partOf"))
                .isEqualTo("a course");
        Scenario.require(scenario.submit(DRAFTER, later), "a draft begun with the earlier form is submitted");
        assertThat(labels(scenario.sheet(DRAFTER, later)))
                .contains("Why now")
                .doesNotContain("Occasion", "Part of a larger programme");
        assertThat(actors.as(DRAFTER, () -> proof.verify(later)).findings()).isEmpty();
    }

    @Test
    void the_entry_of_a_submission_names_the_form() throws SQLException {
        var visit = ministry.smallVisit();

        assertThat(trail.ofCase(visit))
                .filteredOn(entry -> entry.kind() == EntryKind.SUBMIT)
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.body()).containsEntry("form", shipped().hex()));
        assertThat(named(visit)).isEqualTo(shipped().hex());
    }

    @Test
    void whoever_alters_which_form_a_text_names_is_named() throws SQLException {
        var visit = ministry.smallVisit();
        change("update draft_version set form_digest = repeat('0', 64) where case_id = ?", visit);

        assertThat(places(visit)).contains("draft_version.form_digest v1");
        assertThat(scenario.sheet(DIRECTOR, visit).altered()).isNotEmpty();
        assertThat(labels(scenario.sheet(DIRECTOR, visit))).contains("Place");
    }

    @Test
    void whoever_alters_a_stored_form_is_named_with_its_number() throws SQLException {
        var visit = ministry.smallVisit();
        change(
                "update form_version set content = replace(content, '방문', '도주') where kind = 'HOST_VISIT' and number = 1"
                        + " and ? is not null",
                visit);
        try {
            assertThat(places(visit)).containsExactly("form_version HOST_VISIT 1");
        } finally {
            change(
                    "update form_version set content = replace(content, '도주', '방문') where kind = 'HOST_VISIT' and number = 1"
                            + " and ? is not null",
                    visit);
        }
        assertThat(places(visit)).isEmpty();
    }

    @Test
    @Tag("SD-6")
    void a_file_takes_no_effect_by_itself_and_its_proposer_does_not_approve_it() {
        ministry.opened();
        int number = changed();
        assertThat(version(number).inForce()).isFalse();
        assertThat(version(number).differences()).isNotEmpty();

        assertThat(actors.as(SECOND, () -> changes.approve(KIND, number))).contains(ChangeRefusal.NOT_PROPOSED);
        assertThat(actors.as(AUTHOR, () -> changes.propose(KIND, number))).isEmpty();
        assertThat(actors.as(AUTHOR, () -> changes.approve(KIND, number))).contains(ChangeRefusal.SAME_PERSON);
        assertThat(actors.as(SECOND, () -> changes.reject(KIND, number, ""))).contains(ChangeRefusal.REASON_MISSING);
        assertThat(actors.as(SECOND, () -> changes.reject(KIND, number, "a field is missing")))
                .isEmpty();
        assertThat(forms.of(KIND).fingerprint()).isEqualTo(shipped());
    }

    /** Takes in a file with the changed form, once for all tests. */
    private int changed() {
        var text = file().text()
                .replaceFirst("\\{ \"name\": \"occasion\"[^\n]*", RENAMED)
                .replaceFirst(
                        "(?s),\\s*\\{\\s*\"name\": \"partOf\".*?\"en\": \"Such as another host's course\" }\\s*}", "");
        var file = new FormFile("changed", KIND, text);
        assertThat(file.read().field("partOf")).isEmpty();
        intake.take(List.of(), List.of(file));
        var digest = file.read().fingerprint();
        return actors.as(AUTHOR, changes::all).stream()
                .filter(one -> one.version().digest().equals(digest))
                .findFirst()
                .orElseThrow()
                .version()
                .number();
    }

    private void approve(int number) {
        assertThat(actors.as(AUTHOR, () -> changes.propose(KIND, number))).isEmpty();
        assertThat(actors.as(SECOND, () -> changes.approve(KIND, number))).isEmpty();
    }

    /** A node reads which versions are in force every two seconds. */
    private void awaitForm(Digest digest) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!forms.of(KIND).fingerprint().equals(digest) && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        assertThat(forms.of(KIND).fingerprint()).isEqualTo(digest);
    }

    private FormSheet version(int number) {
        return actors.as(AUTHOR, changes::all).stream()
                .filter(one ->
                        one.version().kind().equals(KIND) && one.version().number() == number)
                .findFirst()
                .orElseThrow();
    }

    private Digest shipped() {
        return file().read().fingerprint();
    }

    private static FormFile file() {
        return FormFiles.shipped().stream()
                .filter(file -> file.kind().equals(KIND))
                .findFirst()
                .orElseThrow();
    }

    private Content paper() {
        return ministry.paper(Papers.KAZAKH_VISIT).with("occasion", "ten years").with("partOf", "a course");
    }

    private CaseId begun(Content content) {
        return ministry.opened().draft(DRAFTER, KIND, content);
    }

    private CaseId decided(Content content) {
        var visit = ministry.opened().submitted(DRAFTER, KIND, content);
        scenario.endorse(DIVISION_HEAD, visit, "확인함");
        ministry.untilDecision(DRAFTER, visit);
        Scenario.require(scenario.approve(DIRECTOR, visit, ""), "approved");
        return visit;
    }

    private String printed(CaseId id) throws IOException {
        var pdf = new PdfReader(actors.as(DIRECTOR, () -> sheets.pdf(id, Locale.ENGLISH)));
        var text = new StringBuilder();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(pdf).getTextFromPage(page));
        }
        return text.toString();
    }

    private static List<String> labels(CaseSheet sheet) {
        return sheet.sections().stream()
                .flatMap(section -> section.fields().stream())
                .map(field -> field.label().en())
                .toList();
    }

    private List<String> places(CaseId id) {
        return actors.as(DIRECTOR, () -> proof.verify(id)).findings().stream()
                .map(finding -> finding.words().en().replaceAll(":.*", ""))
                .toList();
    }

    private String named(CaseId id) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select form_digest from draft_version where case_id = ?")) {
            query.setObject(1, id.value());
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private void change(String sql, CaseId id) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setObject(1, id.value());
            assertThat(update.executeUpdate()).isPositive();
        }
    }
}
