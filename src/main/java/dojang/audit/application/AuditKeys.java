package dojang.audit.application;

import dojang.audit.model.AppMac;
import dojang.audit.model.NoteKey;
import dojang.audit.model.NoteSigner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;

/**
 * The log's keys, read from a folder: {@code app-mac.key} (base64 of 32 bytes), {@code log-ed25519.key} and
 * {@code log-ecdsa.key} (PKCS #8 in PEM), and {@code log.pub} (their public halves, one signed-note key a line).
 *
 * @param mac      the application's mark
 * @param noteKeys public halves, for verifying
 * @param signers  empty where another program does the sealing and keeps the secret halves to itself
 */
public record AuditKeys(AppMac mac, List<NoteKey> noteKeys, List<NoteSigner> signers) {

    private static final String MAC = "app-mac.key";
    private static final String PUBLIC = "log.pub";
    private static final int MAC_BYTES = 32;
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
    private static final String END = "\n-----END PRIVATE KEY-----\n";

    /** Whether the folder holds the keys that every start needs. */
    public static boolean present(Path folder) {
        return Files.exists(folder.resolve(MAC)) && Files.exists(folder.resolve(PUBLIC));
    }

    /**
     * Reads the keys.
     *
     * @throws IllegalStateException with one sentence for the operator when a key is missing or damaged
     */
    public static AuditKeys read(Path folder) {
        try {
            var mac = Base64.getDecoder()
                    .decode(Files.readString(folder.resolve(MAC)).strip());
            var publics = new ArrayList<NoteKey>();
            for (var line : Files.readAllLines(folder.resolve(PUBLIC))) {
                publics.add(NoteKey.parse(line)
                        .orElseThrow(() -> new IllegalArgumentException(PUBLIC + " has a line that is no key")));
            }
            return new AuditKeys(new AppMac(new SecretKeySpec(mac, "HmacSHA256")), publics, signers(folder, publics));
        } catch (IOException | IllegalArgumentException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The log's keys in " + folder + " cannot be read (" + e.getMessage()
                            + "); put " + MAC + ", log-ed25519.key, log-ecdsa.key and " + PUBLIC
                            + " there, or name their folder with dojang.keys.",
                    e);
        }
    }

    private static List<NoteSigner> signers(Path folder, List<NoteKey> publics)
            throws IOException, GeneralSecurityException {
        var signers = new ArrayList<NoteSigner>();
        for (var key : publics) {
            var file = folder.resolve(fileOf(key.kind()));
            if (Files.exists(file)) {
                signers.add(new NoteSigner(key, secret(key.kind(), Files.readString(file))));
            }
        }
        return signers;
    }

    private static PrivateKey secret(NoteKey.Kind kind, String pem) throws GeneralSecurityException {
        var base64 = pem.replace(BEGIN, "").replace(END, "");
        var encoded = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(base64));
        return KeyFactory.getInstance(algorithm(kind)).generatePrivate(encoded);
    }

    /**
     * Makes fresh keys. Whoever has these files can make entries that pass, so in production they are made once, by the
     * operator, and a sealed copy goes to the audit office.
     *
     * @param origin the log's name, under which its public keys stand
     */
    public static void generate(Path folder, String origin) {
        try {
            Files.createDirectories(folder);
            var mac = new byte[MAC_BYTES];
            new SecureRandom().nextBytes(mac);
            var publics = pair(folder, origin, NoteKey.Kind.ED25519) + pair(folder, origin, NoteKey.Kind.ECDSA);
            write(folder.resolve(MAC), Base64.getEncoder().encodeToString(mac) + "\n");
            write(folder.resolve(PUBLIC), publics);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The log's keys cannot be made in " + folder + " (" + e.getMessage() + ").", e);
        }
    }

    private static String pair(Path folder, String origin, NoteKey.Kind kind)
            throws IOException, GeneralSecurityException {
        var pairs = KeyPairGenerator.getInstance(algorithm(kind));
        if (kind == NoteKey.Kind.ECDSA) {
            pairs.initialize(new ECGenParameterSpec("secp256r1"));
        }
        var pair = pairs.generateKeyPair();
        var base64 = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(pair.getPrivate().getEncoded());
        write(folder.resolve(fileOf(kind)), BEGIN + base64 + END);
        return NoteKey.of(origin, kind, pair.getPublic()).text() + "\n";
    }

    private static String fileOf(NoteKey.Kind kind) {
        return switch (kind) {
            case ED25519 -> "log-ed25519.key";
            case ECDSA -> "log-ecdsa.key";
        };
    }

    private static String algorithm(NoteKey.Kind kind) {
        return switch (kind) {
            case ED25519 -> "Ed25519";
            case ECDSA -> "EC";
        };
    }

    private static void write(Path file, String text) throws IOException {
        // refuses to touch a file that is there: a lost key cannot be made again
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }
}
