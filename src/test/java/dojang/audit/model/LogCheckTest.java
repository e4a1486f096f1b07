package dojang.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.CanonicalJson;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.PersonId;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The verifier's logic without a database; what a real one adds is shown by the database tests. */
@Tag("I-15")
class LogCheckTest {

    private static final String ORIGIN = "dojang.test/approval-log/1";
    private static final Instant RECORDED = Instant.parse("2026-11-22T04:46:34.123456Z");
    private static final CaseId VISIT = new CaseId(new UUID(1, 1));
    private static final NoteSigner SIGNER = signer();
    private static final AppMac MAC = new AppMac(new SecretKeySpec(new byte[32], "HmacSHA256"));
    private static final LogKeys KEYS = new LogKeys(ORIGIN, List.of(SIGNER.key()), MAC);

    private final List<Entry> rows = new ArrayList<>();
    private final List<Batch> batches = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();
    private final LeafList leaves = new LeafList();
    private final Map<Long, String> checkpoints = new TreeMap<>();
    private final CompactRange tree = new CompactRange();

    @Test
    void a_log_as_it_was_written_is_intact() {
        writeAndSeal(3);
        writeAndSeal(2);
        write(1);

        var verification = verify(RECORDED);

        assertThat(verification.intact()).isTrue();
        assertThat(verification.entries()).isEqualTo(6);
        assertThat(verification.sealed()).isEqualTo(5);
        assertThat(verification.rootBase64()).isEqualTo(new Checkpoint(ORIGIN, 5, tree.root()).rootBase64());
    }

    @Test
    void a_row_that_waits_too_long_for_its_seal_is_named() {
        write(1);

        assertThat(codes(verify(RECORDED.plusSeconds(601)))).containsExactly("1 ENTRY_NOT_SEALED");
        assertThat(codes(verify(RECORDED.plusSeconds(599)))).isEmpty();
    }

    @Test
    void an_act_that_does_not_follow_the_one_before_it_is_named() {
        write(2);
        rows.remove(0);

        assertThat(codes(verify(RECORDED))).containsExactly("2 PREVIOUS_DIFFERS");
    }

    @Test
    void a_missing_row_a_missing_seal_and_a_broken_root_are_each_named() {
        writeAndSeal(2);
        writeAndSeal(2);

        assertThat(codes(verifyWithout(() -> rows.remove(1)))).contains("2 ENTRY_MISSING");
        assertThat(codes(verifyWithout(() -> batches.remove(1)))).contains("3 SEAL_MISSING", "4 SEAL_MISSING");
        var last = batches.get(1);
        batches.set(
                1,
                new Batch(
                        2, 2, last.entryIds(), last.leafHashes(), batches.get(0).root()));
        assertThat(codes(verify(RECORDED))).containsExactly("3 BATCH_ROOT");
        batches.set(1, new Batch(2, 3, last.entryIds(), last.leafHashes(), last.root()));
        assertThat(codes(verify(RECORDED))).contains("null BATCH_BROKEN");
    }

    @Test
    void a_head_of_another_log_or_without_our_signature_is_not_believed() {
        writeAndSeal(1);
        heads.set(0, heads.get(0).replace(ORIGIN, "elsewhere.test/log"));

        assertThat(codes(verify(RECORDED))).contains("null HEAD_SIGNATURE");
        heads.set(0, "nonsense\n");
        assertThat(codes(verify(RECORDED))).contains("null HEAD_UNREADABLE");
    }

    @Test
    void a_second_head_of_the_same_size_with_another_root_is_a_fork() {
        writeAndSeal(1);
        heads.add(head(1, Digest.sha256("fork")));

        // it stands alone in the folder too, as the newest
        assertThat(codes(verify(RECORDED))).containsExactly("null HEAD_SIGNATURE", "null HEAD_PUBLISHED");
    }

    @Test
    void a_ruined_log_is_described_by_its_first_thousand_flaws_and_a_number() {
        for (int batch = 0; batch < 6; batch++) {
            writeAndSeal(200);
        }
        rows.clear();

        var findings = verify(RECORDED).findings();

        assertThat(findings).hasSize(1_001);
        assertThat(findings.get(1_000).words().en()).isEqualTo("There are 200 more.");
    }

    @Test
    void notes_one_below_the_other_are_taken_apart() {
        writeAndSeal(1);
        writeAndSeal(1);

        assertThat(OutsideRecord.notes(heads.get(0) + "\n" + heads.get(1) + "\n"))
                .isEqualTo(heads);
        assertThat(OutsideRecord.notes(heads.get(0) + heads.get(1))).isEqualTo(heads);
        assertThat(OutsideRecord.notes("")).isEmpty();
    }

    private Verification verifyWithout(Runnable removal) {
        var keptRows = List.copyOf(rows);
        var keptBatches = List.copyOf(batches);
        removal.run();
        var verification = verify(RECORDED);
        restore(rows, keptRows);
        restore(batches, keptBatches);
        return verification;
    }

    private static <T> void restore(List<T> list, List<T> kept) {
        list.clear();
        list.addAll(kept);
    }

    private Optional<String> published() {
        return heads.isEmpty() ? Optional.empty() : Optional.of(heads.get(heads.size() - 1));
    }

    private Verification verify(Instant at) {
        var check = new LogCheck(at, KEYS, new OutsideRecord(heads, leaves, published()), 0);
        batches.forEach(check::batch);
        check.endOfBatches();
        check.rows(rows);
        return check.end(checkpoints);
    }

    private void writeAndSeal(int count) {
        int first = rows.size();
        write(count);
        var batch = Batch.of(tree, rows.subList(first, rows.size()));
        batches.add(batch);
        for (int place = 0; place < batch.n(); place++) {
            leaves.add(batch.entry(place), batch.leaf(place));
        }
        rows.subList(first, rows.size()).forEach(row -> tree.add(row.leaf()));
        heads.add(head(tree.size(), tree.root()));
        checkpoints.put(tree.size(), heads.get(heads.size() - 1));
    }

    private void write(int count) {
        for (int written = 0; written < count; written++) {
            long id = rows.size() + 1L;
            var keys = new EntryKeys(VISIT, null, null, new PersonId(new UUID(2, 2)), null, new UUID(3, id));
            var body = new HashMap<String, Object>();
            body.put("row", keys.member(102));
            if (id > 1) {
                body.put("prev", rows.get(rows.size() - 1).leaf().hex());
            }
            var bytes = CanonicalJson.bytes(body);
            rows.add(new Entry(id, RECORDED, 102, keys, bytes, MAC.mark(bytes), null));
        }
    }

    private static String head(long size, Digest root) {
        return NoteSigner.sign(new Checkpoint(ORIGIN, size, root).text(), List.of(SIGNER))
                .toString();
    }

    private static List<String> codes(Verification verification) {
        return verification.findings().stream()
                .map(finding -> finding.entry() + " " + finding.code())
                .toList();
    }

    private static NoteSigner signer() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new NoteSigner(NoteKey.of(ORIGIN, NoteKey.Kind.ED25519, pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
