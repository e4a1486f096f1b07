package dojang.setup;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.audit.application.AuditKeys;
import dojang.audit.application.AuditRecord;
import dojang.audit.application.LogWriter;
import dojang.audit.application.RowWatch;
import dojang.audit.model.AppMac;
import dojang.audit.model.CanonicalJsonReader;
import dojang.audit.model.EntryKind;
import dojang.audit.model.RecordedRow;
import dojang.audit.persistence.EntryTable;
import dojang.directory.persistence.DirectoryWatch;
import dojang.people.persistence.HandoverWatch;
import dojang.policy.persistence.PolicyWatch;
import dojang.security.persistence.PasswordWatch;
import dojang.shared.model.CanonicalJson;
import dojang.shared.model.Digest;
import dojang.shared.persistence.Query;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One entry with the digests of all that entries of earlier versions did not record: how everything stood when the upgrade
 * was done. Verifying such things begins there. A log that has named states from its first act on needs none.
 */
public final class Baseline {

    /** Of the cases only their states: what they were made of is in older entries. */
    private static final String STATES =
            "select 'approval_case' as source, id, sha2(state_document, 256) as state from approval_case";

    private static final String FORMS = "forms";

    private final Connection connection;
    private final EntryTable entries;

    private Baseline(Connection connection, String audit) {
        this.connection = connection;
        entries = new EntryTable(connection, audit);
    }

    /**
     * Writes the entry, as the application's account, where the log has begun without states and holds none yet.
     *
     * @param keys folder of the log's keys; without keys there is no log
     * @return its number; empty where none was needed
     */
    public static OptionalLong write(String serverUrl, Accounts accounts, Path keys) {
        return AuditKeys.present(keys)
                ? write(serverUrl, accounts, AuditKeys.read(keys).mac())
                : OptionalLong.empty();
    }

    private static OptionalLong write(String serverUrl, Accounts accounts, AppMac mac) {
        try (var connection = Database.open(serverUrl + accounts.database(), accounts, Account.APP)) {
            var baseline = new Baseline(connection, accounts.audit());
            return baseline.isNeeded()
                    ? OptionalLong.of(new LogWriter(connection, accounts.audit(), mac).append(baseline.record()))
                    : OptionalLong.empty();
        } catch (SQLException e) {
            throw new SetupProblem(
                    "The baseline could not be put on record (" + e.getMessage() + "); run the command again.", e);
        }
    }

    /** A log that has begun without telling how the rows beside its cases stand. */
    private boolean isNeeded() {
        return entries.highest() > 0
                && entries.about(EntryKind.REGISTERS).stream()
                        .noneMatch(entry -> CanonicalJsonReader.object(entry.body())
                                .filter(body -> body.containsKey(RecordedRow.MEMBER))
                                .isPresent());
    }

    private AuditRecord record() {
        var key = UuidCreator.getTimeOrderedEpoch();
        var watch = RowWatch.ofEverything(
                connection, new DirectoryWatch(), new PasswordWatch(), new HandoverWatch(), new PolicyWatch());
        var body = new TreeMap<String, Object>(watch.end(key));
        body.putIfAbsent(RecordedRow.MEMBER, RecordedRow.told(List.of()));
        body.put("at", Instant.now().toString());
        body.put("method", "setup");
        body.put("digests", Map.of("states", digest(rows(STATES).toList()), FORMS, digest(forms())));
        return new AuditRecord(EntryKind.BASELINE, null, null, null, null, null, key, body);
    }

    /** In the order of the digests, so that it does not matter in which order rows are read. */
    private static Map<String, Object> digest(List<Digest> rows) {
        var sorted = rows.stream().map(Digest::hex).sorted().toList();
        return Map.of(
                "rows",
                sorted.size(),
                "digest",
                Digest.sha256(String.join("\n", sorted)).hex());
    }

    private Stream<Digest> rows(String text) {
        return new Query(connection, text).list(Baseline::row).stream();
    }

    private static Digest row(ResultSet row) throws SQLException {
        var columns = new TreeMap<String, Object>();
        for (int place = 1; place <= row.getMetaData().getColumnCount(); place++) {
            @Nullable String value = row.getString(place);
            if (value != null) {
                columns.put(row.getMetaData().getColumnLabel(place), value);
            }
        }
        return Digest.sha256(CanonicalJson.bytes(columns));
    }

    /** The forms that this version ships for the cases there are. */
    private List<Digest> forms() {
        return new Query(connection, "select distinct kind from approval_case")
                .list(row -> row.getString(1)).stream()
                        .flatMap(kind -> form(kind).stream())
                        .toList();
    }

    private static Optional<Digest> form(String kind) {
        try (@Nullable InputStream file = Baseline.class.getResourceAsStream("/config/forms/" + kind + ".json")) {
            return file == null ? Optional.empty() : Optional.of(Digest.sha256(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
