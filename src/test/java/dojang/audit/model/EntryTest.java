package dojang.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.CanonicalJson;
import dojang.shared.model.CaseId;
import dojang.shared.model.PersonId;
import dojang.shared.model.StepId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The golden files were written by another program, from the description of the form. */
@Tag("I-15")
class EntryTest {

    private static final AppMac MAC = new AppMac(new SecretKeySpec(firstBytes(), "HmacSHA256"));

    @Test
    void the_smallest_entry_has_exactly_the_golden_bytes() throws IOException {
        var keys = new EntryKeys(null, null, null, null, null, UUID.fromString("018f0e6c-0000-7000-8000-000000000001"));
        var body = CanonicalJson.bytes(Map.of("row", keys.member(401)));
        var entry = new Entry(1, Instant.parse("2026-11-22T04:46:34Z"), 401, keys, body, MAC.mark(body), null);

        assertThat(entry.bytes()).isEqualTo(golden("entry-v1-bare.bin"));
        assertThat(entry.leaf().hex()).isEqualTo("b6e2d29875f38fcc7f03c06cc0d83e1ee967f20d237b2c54280bd8069822572b");
    }

    @Test
    void an_entry_with_every_column_and_evidence_has_exactly_the_golden_bytes() throws IOException {
        var body = CanonicalJson.bytes(decision());
        var entry = new Entry(
                9007199254740993L,
                Instant.parse("2026-11-22T04:46:34.123456Z"),
                EntryKind.APPROVE.code(),
                decisionKeys(),
                body,
                MAC.mark(body),
                "assertion".getBytes(StandardCharsets.US_ASCII));

        assertThat(entry.bytes()).isEqualTo(golden("entry-v1-full.bin"));
        assertThat(entry.leaf().hex()).isEqualTo("fe585191b92941652f736707565a5c9ee650a7e6329d7d4ec45d73536f535672");
    }

    @Test
    void the_mark_covers_every_byte_of_the_body() {
        var body = CanonicalJson.bytes(decision());
        var entry = new Entry(7, Instant.EPOCH, 105, decisionKeys(), body, MAC.mark(body), null);

        assertThat(MAC.marked(entry)).isTrue();
        for (int place = 0; place < body.length; place++) {
            var changed = body.clone();
            changed[place] ^= 1;
            assertThat(MAC.marked(new Entry(7, Instant.EPOCH, 105, decisionKeys(), changed, entry.appMac(), null)))
                    .isFalse();
        }
    }

    @Test
    void codes_of_kinds_are_those_that_were_released() {
        var codes = new TreeMap<Integer, String>();
        for (var kind : EntryKind.values()) {
            codes.put(kind.code(), kind.name());
        }
        assertThat(codes).hasSize(EntryKind.values().length);
        assertThat(codes.toString())
                .isEqualTo("{101=SUBMIT, 102=ENDORSE, 103=CONCUR, 104=NON_CONCUR, 105=APPROVE, 106=DECLINE, 107=RETURN,"
                        + " 108=RECALL, 109=WITHDRAW, 110=REVISE, 111=NO_INTEREST, 112=EDIT, 113=HOLD, 114=RESUME,"
                        + " 115=SKIP, 116=PROCEED_WITHOUT, 117=UNDO, 118=RETURN_TO_STEP, 119=CONFIRM_CONDITION,"
                        + " 120=REOPEN, 121=ADD_STEP, 122=REASSIGN, 123=LATE_OPINION, 124=RECUSE, 131=CIRCULATE,"
                        + " 132=READ_ALONG, 133=INSTRUCT, 134=ISSUE, 135=REDISPATCH, 136=RECEIPT, 137=CLOSE,"
                        + " 138=SUPERSEDED, 139=REVOKED, 141=REMIND, 201=SEND_GATE, 202=ANSWER_GATE, 203=DO_DUTY,"
                        + " 204=WAIVE_DUTY, 301=CREATE_DRAFT, 302=SAVE_DRAFT, 303=ATTACH, 304=DETACH, 401=LOGIN,"
                        + " 402=LOGIN_FAILED, 403=LOGOUT, 404=READ, 405=READ_DENIED, 406=EXPORT,"
                        + " 501=POLICY_LOADED, 502=DIRECTORY_IMPORTED, 503=PERSON_ADDED, 504=PASSWORD_CHANGED,"
                        + " 505=ABSENCE_SET, 506=ACTING_ORDER_SET, 507=HANDOVER, 508=HANDOVER_RECEIVED,"
                        + " 509=ROLES_PROPOSED, 510=ROLES_APPROVED, 511=POLICY_DRAFTED, 512=POLICY_PROPOSED, 513=POLICY_APPROVED, 514=POLICY_REJECTED,"
                        + " 515=POLICY_WITHDRAWN, 516=FORM_LOADED, 517=FORM_APPROVED, 518=FORM_REJECTED, 519=ROLES_REJECTED, 520=FORM_PROPOSED, 601=VERIFY_OK, 602=VERIFY_FAILED, 603=STATE_RESTORED,"
                        + " 604=BASELINE}");
    }

    private static EntryKeys decisionKeys() {
        return new EntryKeys(
                CaseId.of("018f0e6c-0000-7000-8000-0000000000c1"),
                StepId.of("018f0e6c-0000-7000-8000-0000000000d1"),
                2,
                PersonId.of("018f0e6c-0000-7000-8000-0000000000a1"),
                PersonId.of("018f0e6c-0000-7000-8000-0000000000a2"),
                UUID.fromString("018f0e6c-0000-7000-8000-000000000002"));
    }

    private static Map<String, Object> decision() {
        return Map.of(
                "accepted", true,
                "actorName", Map.of("ko", "김하늘", "en", "Kim Ha-neul"),
                "at", "2024-04-22T01:00:00.000000Z",
                "events", List.of(Map.of("name", "DECIDED"), Map.of("name", "NUMBER_GIVEN", "number", "글로벌전자정부과-12")),
                "opinion", "\"좋음\"\n— 이상 없음 😀",
                "prev", "ab".repeat(32),
                "row", decisionKeys().member(105));
    }

    private static byte[] golden(String name) throws IOException {
        try (var file = EntryTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }

    private static byte[] firstBytes() {
        var bytes = new byte[32];
        for (int place = 0; place < bytes.length; place++) {
            bytes[place] = (byte) place;
        }
        return bytes;
    }
}
