package dojang.audit.model;

import dojang.shared.model.Digest;
import java.util.Base64;
import java.util.Optional;

/**
 * What the log was at one moment: so many leaves, this root.
 *
 * @param origin the log's name, such as {@code dojang.local/approval-log/1}
 * @see <a href="https://c2sp.org/tlog-checkpoint">c2sp.org/tlog-checkpoint</a>
 */
public record Checkpoint(String origin, long size, Digest root) {

    /** The text that is signed: three lines. */
    public String text() {
        return origin + "\n" + size + "\n" + rootBase64() + "\n";
    }

    public String rootBase64() {
        return Base64.getEncoder().encodeToString(root.bytes());
    }

    /** Reads the text; empty when it is not exactly of this form. */
    public static Optional<Checkpoint> parse(String text) {
        var lines = text.split("\n", -1);
        if (lines.length != 4 || lines[0].isEmpty() || !lines[1].matches("0|[1-9][0-9]{0,17}")) {
            return Optional.empty();
        }
        return digest(lines[2])
                .map(root -> new Checkpoint(lines[0], Long.parseLong(lines[1]), root))
                .filter(checkpoint -> checkpoint.text().equals(text));
    }

    private static Optional<Digest> digest(String base64) {
        try {
            return Optional.of(Digest.of(Base64.getDecoder().decode(base64)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
