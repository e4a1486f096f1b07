package dojang.audit.model;

import dojang.shared.model.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads back what {@link CanonicalJson} wrote and nothing else: a text that would not be written with exactly these bytes
 * is not read. Whole numbers come back as Long.
 */
public final class CanonicalJsonReader {

    private static final String ESCAPES = "\"\\bfnrt";
    private static final String ESCAPED = "\"\\\b\f\n\r\t";
    private static final int DEEPEST = 64;

    private final String text;
    private int at;

    private CanonicalJsonReader(String text) {
        this.text = text;
    }

    /** The object in these bytes; empty when they are not the canonical form of an object. */
    public static Optional<Map<String, Object>> object(byte[] bytes) {
        try {
            var reader = new CanonicalJsonReader(new String(bytes, StandardCharsets.UTF_8));
            var object = reader.object(0);
            return Arrays.equals(CanonicalJson.bytes(object), bytes) ? Optional.of(object) : Optional.empty();
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            // both mean: not the canonical form; nothing else is thrown while reading a text in memory
            return Optional.empty();
        }
    }

    private Object value(int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("deeper than " + DEEPEST);
        }
        char first = text.charAt(at);
        if (first == '{') {
            return object(depth);
        }
        if (first == '[') {
            return array(depth);
        }
        if (first == '"') {
            return string();
        }
        return first == 't' || first == 'f' ? bool(first == 't') : number();
    }

    private Map<String, Object> object(int depth) {
        var members = new LinkedHashMap<String, Object>();
        expect("{");
        while (text.charAt(at) != '}') {
            if (!members.isEmpty()) {
                expect(",");
            }
            var name = string();
            expect(":");
            members.put(name, value(depth + 1));
        }
        expect("}");
        return members;
    }

    private List<Object> array(int depth) {
        var items = new ArrayList<Object>();
        expect("[");
        while (text.charAt(at) != ']') {
            if (!items.isEmpty()) {
                expect(",");
            }
            items.add(value(depth + 1));
        }
        expect("]");
        return items;
    }

    private Boolean bool(boolean value) {
        expect(Boolean.toString(value));
        return value;
    }

    private Long number() {
        int start = at;
        while (text.charAt(at) == '-' || Character.isDigit(text.charAt(at))) {
            at++;
        }
        return Long.valueOf(text.substring(start, at));
    }

    private String string() {
        expect("\"");
        int start = at;
        while (text.charAt(at) != '"' && text.charAt(at) != '\\') {
            at++;
        }
        if (text.charAt(at) == '"') {
            return text.substring(start, at++);
        }
        return withEscapes(new StringBuilder(text.substring(start, at)));
    }

    private String withEscapes(StringBuilder out) {
        while (text.charAt(at) != '"') {
            char unit = text.charAt(at++);
            out.append(unit == '\\' ? escaped() : unit);
        }
        expect("\"");
        return out.toString();
    }

    private char escaped() {
        char escape = text.charAt(at++);
        if (escape != 'u') {
            return ESCAPED.charAt(ESCAPES.indexOf(escape));
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private void expect(String piece) {
        if (!text.startsWith(piece, at)) {
            throw new IllegalArgumentException("expected " + piece + " at " + at);
        }
        at += piece.length();
    }
}
