package dojang.audit.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.audit.model.Entry;
import dojang.audit.model.EntryKeys;
import dojang.audit.model.EntryKind;
import dojang.audit.persistence.EntryTable;
import dojang.setup.Account;
import dojang.shared.model.CanonicalJson;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.StepId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A long log is verified within little memory: each mark, leaf, root and checkpoint, in a process of its own. How long it is,
 * {@code dojang.volume} says; a million in the profile {@code million}.
 */
@Tag("T-03")
@Tag("I-15")
class VolumeDatabaseIT {

    private static final int ENTRIES = Integer.getInteger("dojang.volume", 20_000);
    private static final int CASES = ENTRIES / 10;
    private static final int BATCH = 256;
    private static final String HEAP = "-Xmx256m";

    private final Map<CaseId, Digest> last = new HashMap<>();

    @Test
    void a_long_log_is_verified_within_256_megabytes() throws Exception {
        try (var log = new LogStory();
                var owner = log.database.open(Account.OWNER)) {
            var cases = new ArrayList<CaseId>();
            for (int made = 0; made < CASES; made++) {
                cases.add(LogStory.aCase());
            }
            for (int written = 0; written < ENTRIES; written += BATCH) {
                insert(owner, log, cases, written, Math.min(BATCH, ENTRIES - written));
                log.seal();
            }

            var said = verify(log);

            System.out.println("VERIFIED " + said);
            assertThat(said).startsWith(ENTRIES + " entries, 0 findings, ");
        }
    }

    private void insert(Connection owner, LogStory log, List<CaseId> cases, int first, int count) throws SQLException {
        var rows = new ArrayList<@Nullable Object>();
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        for (int place = first; place < first + count; place++) {
            var caseId = cases.get(place % CASES);
            var entry = entry(log, caseId, place + 1L, now);
            last.put(caseId, entry.leaf());
            rows.addAll(List.of(
                    entry.id(),
                    LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                    entry.kind(),
                    caseId.value(),
                    Objects.requireNonNull(entry.keys().step()).value(),
                    1,
                    LogStory.LENA.value(),
                    LogStory.OMAR.value(),
                    entry.keys().idem(),
                    entry.body(),
                    entry.appMac()));
        }
        try (var insert = owner.prepareStatement("insert into " + EntryTable.name(log.database.log())
                + " (id, at, kind, case_id, step_id, round, actor_id, on_behalf_of, idem_key, body, app_mac) values "
                + String.join(", ", Collections.nCopies(count, "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")))) {
            for (int at = 0; at < rows.size(); at++) {
                insert.setObject(at + 1, rows.get(at));
            }
            insert.executeUpdate();
        }
    }

    /** As large as most entries are. */
    private Entry entry(LogStory log, CaseId caseId, long id, Instant at) {
        var act = LogStory.concurrence(caseId, "예산 범위 안에서 추진하고 결과를 보고할 것. ".repeat(6));
        var keys = new EntryKeys(
                caseId,
                new StepId(UuidCreator.getTimeOrderedEpoch()),
                1,
                LogStory.LENA,
                LogStory.OMAR,
                UuidCreator.getTimeOrderedEpoch());
        var body = new TreeMap<String, Object>(act.body());
        body.put(EntryKeys.MEMBER, keys.member(EntryKind.CONCUR.code()));
        body.put("seen", Digest.sha256(String.valueOf(id)).hex());
        var before = last.get(caseId);
        if (before != null) {
            body.put("prev", before.hex());
        }
        var bytes = CanonicalJson.bytes(body);
        return new Entry(
                id, at, EntryKind.CONCUR.code(), keys, bytes, log.keys.mac().mark(bytes), null);
    }

    private static String verify(LogStory log) throws Exception {
        try (var app = log.database.open(Account.APP)) {
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            HEAP,
                            "-cp",
                            System.getProperty("java.class.path"),
                            VolumeCheck.class.getName(),
                            app.getMetaData().getURL().replaceFirst("\\?.*", ""),
                            log.database.log(),
                            log.home.toString())
                    .redirectErrorStream(true);
            process.environment().put("DOJANG_PASSWORD", log.database.password(Account.APP));
            process.environment().put("DOJANG_USER", log.database.name(Account.APP));
            var running = process.start();
            var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            assertThat(running.waitFor(10, TimeUnit.MINUTES)).isTrue();
            return said;
        }
    }
}
