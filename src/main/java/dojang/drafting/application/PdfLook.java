package dojang.drafting.application;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether a PDF only shows something: no script, no start of a program, no file inside it (ISO 32000-1, 7.11.4 and 12.6.4).
 * Its names are read where they stand, in the open and in streams of objects; no size that the file gives of itself is
 * believed.
 */
final class PdfLook {

    /** Each long enough not to stand in a picture by chance. */
    private static final Set<String> ACTIVE =
            Set.of("JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "FileAttachment", "XFA");

    private static final Pattern NAME = Pattern.compile("/([^\\s/<>\\[\\](){}%]+)");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final String OBJECTS = "/ObjStm";
    private static final int INFLATED_BYTES = 64 * 1024 * 1024;
    private static final int CHUNK = 64 * 1024;

    private final byte[] bytes;
    private final String text;
    private int inflated;

    private PdfLook(byte[] bytes) {
        this.bytes = bytes;
        text = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** @throws UnfitFileException if it is damaged, active, or locked so that nobody can look into it */
    static void requirePassive(byte[] bytes) {
        new PdfLook(bytes).require();
    }

    private void require() {
        if (!text.contains("startxref")) {
            throw new UnfitFileException("FILE_DAMAGED");
        }
        requirePassive(text);
        for (int at = text.indexOf(OBJECTS); at >= 0; at = text.indexOf(OBJECTS, at + 1)) {
            int begin = text.indexOf("stream", at);
            if (begin >= 0) {
                requirePassive(inflated(afterLineEnd(begin + "stream".length())));
            }
        }
    }

    private static void requirePassive(String objects) {
        if (NAME.matcher(objects).results().anyMatch(name -> ACTIVE.contains(plain(name.group(1))))) {
            throw new UnfitFileException("FILE_ACTIVE");
        }
    }

    /** A sign of a name may be written as its number. */
    private static String plain(String name) {
        return ESCAPE.matcher(name)
                .replaceAll(
                        sign -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(sign.group(1), 16))));
    }

    private int afterLineEnd(int at) {
        int begin = at;
        while (begin < bytes.length && (bytes[begin] == '\r' || bytes[begin] == '\n')) {
            begin++;
        }
        return begin;
    }

    /** What is not to be inflated is encrypted, or packed in a way that nobody uses for objects. */
    private String inflated(int from) {
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            var out = new StringBuilder();
            var chunk = new byte[CHUNK];
            for (int read = inflater.inflate(chunk); read > 0; read = inflater.inflate(chunk)) {
                inflated += read;
                if (inflated > INFLATED_BYTES) {
                    throw new UnfitFileException("FILE_FLOOD");
                }
                out.append(new String(chunk, 0, read, StandardCharsets.ISO_8859_1));
            }
            return out.toString();
        } catch (DataFormatException e) {
            throw new UnfitFileException("FILE_LOCKED", e);
        } finally {
            inflater.end();
        }
    }
}
