package dojang.audit.model;

import dojang.shared.model.Digest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A public key under the name of its log, as {@code name+id+base64} in the form of C2SP signed-note.
 *
 * @param name the log's origin
 * @param id   the first four bytes of a hash of the key
 */
public record NoteKey(String name, int id, Kind kind, PublicKey key) {

    /** Header of an X.509 Ed25519 key; the 32 bytes of the key follow it (RFC 8410). */
    private static final byte[] ED25519_HEADER = HexFormat.of().parseHex("302a300506032b6570032100");

    /** The signature types of the form that this log uses. */
    public enum Kind {
        ED25519(1, "Ed25519", "Ed25519"),
        /** On P-256; the key is written in X.509 form and its id is the hash of that alone. */
        ECDSA(2, "EC", "SHA256withECDSA");

        final int type;
        final String keyAlgorithm;
        final String signatureAlgorithm;

        Kind(int type, String keyAlgorithm, String signatureAlgorithm) {
            this.type = type;
            this.keyAlgorithm = keyAlgorithm;
            this.signatureAlgorithm = signatureAlgorithm;
        }
    }

    public static NoteKey of(String name, Kind kind, PublicKey key) {
        if (!SignedNote.isName(name)) {
            throw new IllegalArgumentException("not a name of a key: " + name);
        }
        return new NoteKey(name, id(name, kind, encoded(kind, key)), kind, key);
    }

    /** Reads the one-line form; empty when it is malformed or its id is not that of the key. */
    public static Optional<NoteKey> parse(String line) {
        var parts = line.split("\\+", 3);
        try {
            var bytes = Base64.getDecoder().decode(parts[2]);
            var kind = bytes[0] == 1 ? Kind.ED25519 : Kind.ECDSA;
            var key = of(parts[0], kind, decoded(kind, Arrays.copyOfRange(bytes, 1, bytes.length)));
            return key.text().equals(line) ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** The one-line form. */
    public String text() {
        var encoded = encoded(kind, key);
        var typed =
                ByteBuffer.allocate(1 + encoded.length).put((byte) kind.type).put(encoded);
        return name + "+" + HexFormat.of().toHexDigits(id) + "+"
                + Base64.getEncoder().encodeToString(typed.array());
    }

    /** Whether this key signed the note; a wrong signature beside a right one counts as not signed. */
    public boolean signed(SignedNote note) {
        var own = note.signatures().stream()
                .filter(line -> line.name().equals(name) && line.keyId() == id)
                .toList();
        return !own.isEmpty() && own.stream().allMatch(line -> verifies(note.text(), line.signature()));
    }

    private boolean verifies(String text, byte[] signature) {
        try {
            var check = Signature.getInstance(kind.signatureAlgorithm);
            check.initVerify(key);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            // bytes that cannot even be read as a signature
            return false;
        }
    }

    private static int id(String name, Kind kind, byte[] encoded) {
        var hash = Digest.hash();
        if (kind == Kind.ED25519) {
            hash.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            hash.update((byte) kind.type);
        }
        return ByteBuffer.wrap(hash.digest(encoded)).getInt();
    }

    private static byte[] encoded(Kind kind, PublicKey key) {
        var x509 = key.getEncoded();
        return kind == Kind.ED25519 ? Arrays.copyOfRange(x509, ED25519_HEADER.length, x509.length) : x509;
    }

    private static PublicKey decoded(Kind kind, byte[] encoded) throws GeneralSecurityException {
        var x509 = kind == Kind.ECDSA
                ? encoded
                : ByteBuffer.allocate(ED25519_HEADER.length + encoded.length)
                        .put(ED25519_HEADER)
                        .put(encoded)
                        .array();
        return KeyFactory.getInstance(kind.keyAlgorithm).generatePublic(new X509EncodedKeySpec(x509));
    }
}
