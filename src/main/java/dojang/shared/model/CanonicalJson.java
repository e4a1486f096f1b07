package dojang.shared.model;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The canonical JSON that is hashed: RFC 8785 (JCS) for objects with string keys, arrays, strings in NFC, whole numbers
 * up to 2^53-1 and booleans. Floats and null are refused, because two languages write them differently.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785</a>
 */
public final class CanonicalJson {

    private static final long LARGEST = (1L << 53) - 1;
    private static final char FIRST_MARK = '\u0300';
    private static final char FIRST_SYLLABLE = '\uac00';
    private static final char LAST_SYLLABLE = '\ud7a3';
    private static final char FIRST_HANJA = '\u4e00';
    private static final char LAST_HANJA = '\u9fff';

    private CanonicalJson() {}

    /**
     * Writes the value.
     *
     * @param value a Map with String keys, a List, a String, an Integer, a Long or a Boolean, nested at will
     * @throws IllegalArgumentException for any other value
     */
    public static String text(Object value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    /** The UTF-8 bytes of {@link #text}. */
    public static byte[] bytes(Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> object) {
            writeObject(object, out);
        } else if (value instanceof List<?> array) {
            writeArray(array, out);
        } else if (value instanceof String text) {
            writeString(text, out);
        } else if (value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Long || value instanceof Integer) {
            writeNumber(((Number) value).longValue(), out);
        } else {
            throw new IllegalArgumentException("canonical JSON has no place for " + value.getClass());
        }
    }

    private static void writeNumber(long number, StringBuilder out) {
        if (Math.abs(number) > LARGEST) {
            throw new IllegalArgumentException("beyond 2^53-1: " + number);
        }
        out.append(number);
    }

    private static void writeObject(Map<?, ?> object, StringBuilder out) {
        out.append('{');
        var separator = "";
        for (var member : (isInOrder(object) ? object : inOrder(object)).entrySet()) {
            out.append(separator);
            writeString((String) member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
            separator = ",";
        }
        out.append('}');
    }

    /** String.compareTo orders by UTF-16 code units, which is what RFC 8785 asks for. */
    private static Map<String, Object> inOrder(Map<?, ?> object) {
        var sorted = new TreeMap<String, Object>();
        object.forEach((key, member) -> sorted.put(normal((String) key), member));
        return sorted;
    }

    /** What was read back comes as it was written. */
    private static boolean isInOrder(Map<?, ?> object) {
        @Nullable String before = null;
        for (var name : object.keySet()) {
            var key = (String) name;
            if (!isPlain(key) || before != null && before.compareTo(key) >= 0) {
                return false;
            }
            before = key;
        }
        return true;
    }

    private static void writeArray(List<?> array, StringBuilder out) {
        out.append('[');
        var separator = "";
        for (var item : array) {
            out.append(separator);
            write(item, out);
            separator = ",";
        }
        out.append(']');
    }

    private static void writeString(String text, StringBuilder out) {
        var normal = normal(text);
        out.append('"');
        int written = 0;
        for (int at = 0; at < normal.length(); at++) {
            char unit = normal.charAt(at);
            if (unit < ' ' || unit == '"' || unit == '\\') {
                out.append(normal, written, at);
                writeCharacter(unit, out);
                written = at + 1;
            }
        }
        out.append(normal, written, normal.length()).append('"');
    }

    private static String normal(String text) {
        return isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * Whether it is in NFC beyond doubt: Latin letters without marks of their own, syllables of Hangul and Chinese
     * characters do not combine with one another. Nearly every text of ours is like that, and asking the normalizer takes
     * longer than everything else.
     */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit >= FIRST_MARK
                    && !(unit >= FIRST_SYLLABLE && unit <= LAST_SYLLABLE)
                    && !(unit >= FIRST_HANJA && unit <= LAST_HANJA)) {
                return false;
            }
        }
        return true;
    }

    private static void writeCharacter(char unit, StringBuilder out) {
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append(String.format("\\u%04x", (int) unit));
        }
    }
}
