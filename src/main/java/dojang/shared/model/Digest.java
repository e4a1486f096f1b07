package dojang.shared.model;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 digest in lower-case hexadecimal.
 *
 * @param hex 64 characters 0-9a-f
 */
public record Digest(String hex) implements Serializable {

    private static final int LENGTH = 64;

    public Digest {
        if (hex.length() != LENGTH || !hex.chars().allMatch(Digest::isHexadecimal)) {
            throw new IllegalArgumentException("not a SHA-256 digest in hexadecimal: " + hex);
        }
    }

    private static boolean isHexadecimal(int unit) {
        return unit >= '0' && unit <= '9' || unit >= 'a' && unit <= 'f';
    }

    public static Digest of(byte[] bytes) {
        return new Digest(HexFormat.of().formatHex(bytes));
    }

    /** The digest a stored text says; what is no digest says one that nothing has. */
    public static Digest told(String text) {
        return text.length() == LENGTH && text.chars().allMatch(Digest::isHexadecimal)
                ? new Digest(text)
                : sha256(text);
    }

    /** Hashes the bytes. */
    public static Digest sha256(byte[] data) {
        return of(hash().digest(data));
    }

    /** Hashes the UTF-8 form of the text. */
    public static Digest sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A fresh SHA-256.
     *
     * @throws IllegalStateException if the running JRE lacks SHA-256, which the Java platform does not allow
     */
    public static MessageDigest hash() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 32 bytes; a fresh array on every call. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** The first eight characters, for people. */
    public String brief() {
        return hex.substring(0, 8);
    }

    @Override
    public String toString() {
        return hex;
    }
}
