package dojang.approval.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.approval.persistence.CaseDocument;
import dojang.audit.application.AuditRecord;
import dojang.audit.application.LogWriter;
import dojang.audit.application.RowWatch;
import dojang.audit.model.CanonicalJsonReader;
import dojang.audit.model.EntryKind;
import dojang.audit.model.RecordedRow;
import dojang.audit.model.Verification.Baseline;
import dojang.audit.persistence.EntryTable;
import dojang.setup.Account;
import dojang.shared.model.CanonicalJson;
import dojang.shared.model.Digest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A database of the version before, with cases in every state, becomes one of this version; the log tells all. */
class UpgradeDatabaseIT {

    private static final Object[] PARTS = {"states", "forms"};

    private final OlderCases cases = new OlderCases();

    @Test
    @Tag("I-21")
    @Tag("I-15")
    void an_older_database_is_filled_from_its_log_and_goes_on() throws Exception {
        cases.filled();
        cases.database.seal();
        var columns = cases.columns(false);

        long baseline = cases.database.migrate().orElseThrow();

        assertThat(cases.columns(false)).isEqualTo(columns);

        assertThat(cases.database.migrate()).isEmpty();
        assertBaseline(baseline);
        cases.assertStored();
        assertThat(cases.carried()).isPositive();
        assertThat(cases.database.verify().findings()).isEmpty();
        assertThat(namedWhenForged()).isTrue();

        assertThat(cases.decidedOn()).isPositive();
        cases.database.seal();

        cases.assertStored();
        var proof = cases.database.verify();
        assertThat(proof.findings()).isEmpty();
        assertThat(proof.sealed()).isEqualTo(proof.entries());
        assertThat(proof.checkpoints()).isEqualTo(2);
        assertThat(cases.database.grewFromItsFirstHead()).isTrue();
        assertThat(proof.baseline()).extracting(Baseline::entry).isEqualTo(baseline);
    }

    @Test
    @Tag("I-21")
    void a_log_that_tells_of_rows_beside_its_cases_needs_no_baseline() throws Exception {
        assertThat(cases.database.migrate()).isEmpty();
        try (var app = cases.database.open(Account.APP)) {
            var key = UuidCreator.getTimeOrderedEpoch();
            var row = new RecordedRow("person", key.toString(), Map.of("name_en", Optional.of("Seo")));
            new LogWriter(app, cases.database.log(), cases.database.mac())
                    .append(new AuditRecord(
                            EntryKind.DIRECTORY_IMPORTED,
                            null,
                            null,
                            null,
                            null,
                            null,
                            key,
                            RowWatch.keep(app, key, List.of(row))));
        }

        assertThat(cases.database.migrate()).isEmpty();
        assertThat(cases.database.verify().baseline()).isNull();
    }

    /** It says how many states there are and what they are, whoever reckons. */
    private void assertBaseline(long entry) throws Exception {
        try (var app = cases.database.open(Account.APP)) {
            var written =
                    new EntryTable(app, cases.database.log()).of(List.of(entry)).get(entry);
            var body = CanonicalJsonReader.object(
                            Objects.requireNonNull(written).body())
                    .orElseThrow();
            var rows = cases.walked().stream()
                    .map(current -> Map.<String, Object>of(
                            "source",
                            "approval_case",
                            "id",
                            current.id().toString(),
                            "state",
                            CaseDocument.digest(current).hex()))
                    .map(row -> Digest.sha256(CanonicalJson.bytes(row)).hex())
                    .sorted()
                    .toList();
            assertThat(body).extractingByKey("digests", MAP).containsOnlyKeys(PARTS);
            assertThat(body).extractingByKey("rows", MAP).containsKeys("count", "root");
            assertThat(body)
                    .extractingByKey("digests", MAP)
                    .containsEntry(
                            "states",
                            Map.of(
                                    "rows",
                                    (long) cases.walked().size(),
                                    "digest",
                                    Digest.sha256(String.join("\n", rows)).hex()));
        }
    }

    /** Whether the verifier names an entry from before the upgrade when somebody changes it after. */
    private boolean namedWhenForged() throws Exception {
        try (var owner = cases.database.open(Account.OWNER)) {
            owner.setAutoCommit(false);
            var entry = new EntryTable(owner, cases.database.log())
                    .after(0, 1)
                    .get(0)
                    .id();
            owner.createStatement()
                    .execute("update " + EntryTable.name(cases.database.log())
                            + " set body = replace(body, 'accepted', 'rejected') where id = " + entry);
            owner.commit();
            boolean named = cases.database.verify().findings().stream()
                    .anyMatch(finding -> Objects.equals(finding.entry(), entry));
            owner.createStatement()
                    .execute("update " + EntryTable.name(cases.database.log())
                            + " set body = replace(body, 'rejected', 'accepted') where id = " + entry);
            owner.commit();
            return named;
        }
    }
}
