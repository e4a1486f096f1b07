package dojang.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.shared.model.Digest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("I-15")
class SignedNoteTest {

    private static final String ORIGIN = "dojang.test/approval-log/1";
    private static final String EXAMPLE_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    private static final String EXAMPLE = "This is an example message.\n\n— example.com/foo"
            + " Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

    /** A public ECDSA key of a running log. */
    private static final String REKOR_KEY = "rekor.sigstore.dev+c0d23d6a+AjBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABNhtmPtr"
            + "Wm3U1eQXBogSMdGvXwBcK5AW5i0hrZLOC96l+smGNM7nwZ4QvFK/4sueRoVj//QP22Ni4Qt9DPfkWLc=";

    private static final List<NoteSigner> SIGNERS = List.of(signer(NoteKey.Kind.ED25519), signer(NoteKey.Kind.ECDSA));

    @Test
    void the_example_of_the_specification_verifies() {
        var key = NoteKey.parse(EXAMPLE_KEY).orElseThrow();
        var note = SignedNote.parse(EXAMPLE).orElseThrow();

        assertThat(key.signed(note)).isTrue();
        assertThat(note.text()).isEqualTo("This is an example message.\n");
        assertThat(note).hasToString(EXAMPLE);
        assertThat(key.text()).isEqualTo(EXAMPLE_KEY);
    }

    @Test
    void a_key_of_another_log_is_read_and_written_alike() {
        assertThat(NoteKey.parse(REKOR_KEY).orElseThrow().text()).isEqualTo(REKOR_KEY);
        assertThat(NoteKey.parse(REKOR_KEY.replace("c0d23d6a", "c0d23d6b"))).isEmpty();
        assertThat(NoteKey.parse("rekor.sigstore.dev")).isEmpty();
    }

    @Test
    void a_checkpoint_signed_with_both_keys_verifies_with_each_and_no_other() {
        var note = SignedNote.parse(checkpoint().toString()).orElseThrow();

        assertThat(SIGNERS)
                .allSatisfy(signer -> assertThat(
                                NoteKey.parse(signer.key().text()).orElseThrow().signed(note))
                        .isTrue());
        assertThat(signer(NoteKey.Kind.ED25519).key().signed(note)).isFalse();
        assertThat(Checkpoint.parse(note.text()).orElseThrow().size()).isEqualTo(7);
    }

    @Test
    void a_note_with_one_bit_changed_no_longer_says_the_same_under_both_signatures() {
        var bytes = checkpoint().toString().getBytes(StandardCharsets.UTF_8);
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            var changed = bytes.clone();
            changed[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            var note = SignedNote.parse(changed);
            assertThat(note.filter(read ->
                            SIGNERS.stream().allMatch(signer -> signer.key().signed(read))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no gap\n— a AAAAAAA=\n",
                "text\n\n",
                "text\n\n- a AAAAAAA=\n",
                "text\n\n— a AAAAAAA=",
                "text\r\n\r\n— a AAAAAAA=\r\n",
                "te\u0001xt\n\n— a AAAAAAA=\n",
                "text\n\n— a+b AAAAAAA=\n",
                "text\n\n—  AAAAAAA=\n",
                "text\n\n— a  AAAAAAA=\n",
                "text\n\n— a AAAAAAA\n",
                "text\n\n— a AAAA\n",
                "text\n\n— a AAAAAAA=\nmore\n"
            })
    void a_malformed_note_is_not_read(String note) {
        assertThat(SignedNote.parse(note)).isEmpty();
    }

    @Test
    void seventeen_signatures_are_too_many_and_sixteen_are_not() {
        assertThat(SignedNote.parse("text\n\n" + "— a AAAAAAA=\n".repeat(16))).isPresent();
        assertThat(SignedNote.parse("text\n\n" + "— a AAAAAAA=\n".repeat(17))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "o\n1\n",
                "o\n01\nR\n",
                "o\n-1\nR\n",
                "\n1\nR\n",
                "o\n1\nAAAA\n",
                "o\n1\nR\nextension\n",
                "o\n9999999999999999999\nR\n",
                "o\n1\nR"
            })
    void a_malformed_checkpoint_is_not_read(String text) {
        var root = new Checkpoint("o", 1, Digest.sha256("")).rootBase64();

        assertThat(Checkpoint.parse("o\n1\n" + root + "\n")).isPresent();
        assertThat(Checkpoint.parse(text.replace("R", root))).isEmpty();
    }

    private static SignedNote checkpoint() {
        return NoteSigner.sign(new Checkpoint(ORIGIN, 7, Digest.sha256("root")).text(), SIGNERS);
    }

    private static NoteSigner signer(NoteKey.Kind kind) {
        try {
            var pairs = KeyPairGenerator.getInstance(kind == NoteKey.Kind.ED25519 ? "Ed25519" : "EC");
            if (kind == NoteKey.Kind.ECDSA) {
                pairs.initialize(new ECGenParameterSpec("secp256r1"));
            }
            var pair = pairs.generateKeyPair();
            return new NoteSigner(NoteKey.of(ORIGIN, kind, pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
