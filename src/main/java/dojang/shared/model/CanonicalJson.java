package dojang.shared.model;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The canonical JSON that is hashed: RFC 8785 (JCS) for objects with string keys, arrays, strings in NFC, whole numbers
 * up to 2^53-1 and booleans. Floats and null are refused, because two languages write them differently.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785</a>
 */
public final class CanonicalJson {

    private static final long LARGEST = (1L << 53) - 1;

    /** Combining grave accent; every sign before it is its own normal form (Unicode, UAX #15). */
    private static final char FIRST_COMBINING = 0x300;

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
        // String.compareTo orders by UTF-16 code units, which is what RFC 8785 asks for
        var sorted = new TreeMap<String, Object>();
        object.forEach((key, member) -> sorted.put(normalized((String) key), member));
        out.append('{');
        var separator = "";
        for (var member : sorted.entrySet()) {
            out.append(separator);
            writeString(member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
            separator = ",";
        }
        out.append('}');
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
        var normal = normalized(text);
        out.append('"');
        int written = 0;
        for (int place = 0; place < normal.length(); place++) {
            char unit = normal.charAt(place);
            if (unit < ' ' || unit == '"' || unit == '\\') {
                out.append(normal, written, place);
                writeCharacter(unit, out);
                written = place + 1;
            }
        }
        out.append(normal, written, normal.length()).append('"');
    }

    /** What has no sign that could combine with another is normal as it is, and most text is asked for nothing else. */
    private static String normalized(String text) {
        for (int place = 0; place < text.length(); place++) {
            if (text.charAt(place) >= FIRST_COMBINING) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
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
