package dojang.audit.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A text with signatures under it, in the form of C2SP signed-note.
 *
 * @param text ends with a line feed
 * @see <a href="https://c2sp.org/signed-note">c2sp.org/signed-note</a>
 */
public record SignedNote(String text, List<Line> signatures) {

    /** The form asks readers to accept sixteen; a longer list is refused rather than checked for ever. */
    private static final int MOST_SIGNATURES = 16;

    private static final String DASH = "\u2014 ";
    private static final int ID_BYTES = 4;

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /**
     * One signature line.
     *
     * @param keyId     the key's short id, four bytes
     * @param signature what follows the id
     */
    public record Line(String name, int keyId, byte[] signature) {

        String text() {
            var bytes = ByteBuffer.allocate(ID_BYTES + signature.length)
                    .putInt(keyId)
                    .put(signature);
            return DASH + name + " " + Base64.getEncoder().encodeToString(bytes.array()) + "\n";
        }
    }

    /** The whole note. */
    @Override
    public String toString() {
        var out = new StringBuilder(text).append('\n');
        signatures.forEach(line -> out.append(line.text()));
        return out.toString();
    }

    /** Reads a note; empty when the bytes are not one. */
    public static Optional<SignedNote> parse(byte[] bytes) {
        try {
            var note = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return parse(note);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Reads a note; empty when the text is not one. */
    public static Optional<SignedNote> parse(String note) {
        int gap = note.lastIndexOf("\n\n");
        if (gap < 0 || !note.endsWith("\n") || note.chars().anyMatch(c -> c < 0x20 && c != '\n')) {
            return Optional.empty();
        }
        var lines = note.substring(gap + 2).lines().toList();
        var signatures =
                lines.stream().map(SignedNote::line).flatMap(Optional::stream).toList();
        boolean whole = !lines.isEmpty() && lines.size() <= MOST_SIGNATURES && lines.size() == signatures.size();
        return whole ? Optional.of(new SignedNote(note.substring(0, gap + 1), signatures)) : Optional.empty();
    }

    private static Optional<Line> line(String line) {
        var parts = new ArrayList<>(List.of(line.split(" ", -1)));
        if (parts.size() != 3 || !line.startsWith(DASH) || !isName(parts.get(1))) {
            return Optional.empty();
        }
        return decode(parts.get(2)).map(bytes -> line(parts.get(1), ByteBuffer.wrap(bytes)));
    }

    private static Line line(String name, ByteBuffer bytes) {
        int id = bytes.getInt();
        var signature = new byte[bytes.remaining()];
        bytes.get(signature);
        return new Line(name, id, signature);
    }

    private static Optional<byte[]> decode(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            boolean only = Base64.getEncoder().encodeToString(bytes).equals(base64);
            return only && bytes.length > ID_BYTES ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static boolean isName(String name) {
        return !name.isEmpty()
                && name.chars().noneMatch(c -> c == '+' || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
