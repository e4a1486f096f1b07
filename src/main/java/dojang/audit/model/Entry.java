package dojang.audit.model;

import dojang.shared.model.Digest;
import dojang.shared.model.MerkleTree;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One row of the log as it was read back from the database.
 *
 * @param id         given by the database; gaps are normal
 * @param recordedAt record time of the database, whole microseconds; never business time
 * @param kind       code of an {@link EntryKind}; a number here, so that a row with a wrong code can still be examined
 * @param body       canonical JSON
 * @param appMac     32 bytes, see {@link AppMac}
 * @param evidence   what the person signed with, when evidence is asked for
 */
public record Entry(
        long id, Instant recordedAt, int kind, EntryKeys keys, byte[] body, byte[] appMac, byte @Nullable [] evidence) {

    private static final String FORM = "approval-log/entry@v1";
    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /**
     * The bytes that are sealed: five header lines (form, id, time, kind, MAC), the digest of the evidence or a dash, an
     * empty line, the body. The form is frozen; another form gets another first line.
     */
    public byte[] bytes() {
        var header = FORM + "\n" + id + "\n" + MICROSECONDS.format(recordedAt) + "\n" + kind + "\n" + base64(appMac)
                + "\n"
                + (evidence == null ? "-" : base64(Digest.sha256(evidence).bytes())) + "\n\n";
        var bytes = new ByteArrayOutputStream(header.length() + body.length);
        bytes.writeBytes(header.getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    /** The leaf hash under which this entry stands in the tree. */
    public Digest leaf() {
        return MerkleTree.leaf(bytes());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
