package dojang.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What is put in the place of a value: wrong types, empty, huge, nested, controls, bidi, halves of characters, numbers beyond 64 bits. */
final class Values {

    /** JSON by the name of what is wrong with it. */
    static final Map<String, String> OF_JSON = json();

    /** Texts of a path or a query, encoded already. */
    static final Map<String, String> OF_ADDRESS = address();

    /** Those that the server itself cannot decode: it says 400 and no more, before the product hears of it. */
    static final Set<String> UNREADABLE = Set.of("zero byte", "half", "no letters", "up", "backslash");

    /** Values of a header. */
    static final Map<String, String> OF_HEADER = headers();

    /** Whole bodies. */
    static final Map<String, byte[]> OF_BODY = bodies();

    private static final int LONG = 4_001;
    private static final int VERY_LONG = 60_000;
    private static final int NEARLY_TOO_LARGE = 900_000;
    private static final int MANY = 20_000;

    private Values() {}

    private static Map<String, String> json() {
        var values = new LinkedHashMap<String, String>();
        values.put("null", "null");
        values.put("true", "true");
        values.put("zero", "0");
        values.put("minus one", "-1");
        values.put("fraction", "1.5");
        values.put("text", "\"text\"");
        values.put("object", "{}");
        values.put("object with a member", "{\"a\":{\"b\":[1]}}");
        values.put("list", "[]");
        values.put("list of anything", "[null,1,\"x\",{},[]]");
        values.put("empty", "\"\"");
        values.put("blank", "\" \\u3000\\t\"");
        values.put("long", quoted("가".repeat(LONG)));
        values.put("very long", quoted("x".repeat(VERY_LONG)));
        values.put("nearly too large", quoted("x".repeat(NEARLY_TOO_LARGE)));
        values.put("many", "[" + "0,".repeat(MANY) + "0]");
        values.put("many texts", "[" + "\"x\",".repeat(MANY) + "\"x\"]");
        values.put("nested", "[".repeat(20) + "]".repeat(20));
        values.put("too deep", "[".repeat(40) + "]".repeat(40));
        values.put("far too deep", "{\"a\":".repeat(MANY) + "0" + "}".repeat(MANY));
        values.put("largest of 64 bits", "9223372036854775807");
        values.put("beyond 64 bits", "9223372036854775808");
        values.put("below 64 bits", "-9223372036854775809");
        values.put("forty digits", "1" + "0".repeat(40));
        values.put("huge power", "1e400");
        values.put("huge power with a sign", "-1E+2147483648");
        values.put("tiny power", "1e-400");
        values.put("minus nothing", "-0");
        values.put("zero byte", "\"a\\u0000b\"");
        values.put("controls", "\"\\u0001\\u0007\\u001b[2J\\u007f\\u0085\\r\\n\"");
        values.put("bidi", "\"\\u202eabc\\u2066\\u200f\\u061c\"");
        values.put("high half", "\"a\\ud800\"");
        values.put("low half", "\"\\udfffa\"");
        values.put("halves the wrong way round", "\"\\udc00\\ud800\"");
        values.put("no character", "\"\\uffff\\ufffe\\ufeff\"");
        values.put("marks", quoted("e" + "\u0301".repeat(500)));
        values.put("beyond the first plane", quoted("\ud83d\ude00\ud840\udc00"));
        values.put("day beyond all", "\"+999999999-12-31\"");
        values.put("day before all", "\"-999999999-01-01\"");
        values.put("day that is none", "\"0000-00-00\"");
        values.put("day of the year 9999", "\"9999-12-31\"");
        values.put("moment beyond all", "\"+1000000000-12-31T23:59:59.999999999Z\"");
        values.put("moment before all", "\"-1000000000-01-01T00:00Z\"");
        values.put("short id", "\"1-1-1-1-1\"");
        values.put("id of nothing", "\"00000000-0000-0000-0000-000000000000\"");
        values.put("pattern", "\"{0}{1,choice,'%s%n${x}#{x}\\\\\"");
        values.put("path", "\"../../../etc/passwd\"");
        values.put("statement", "\"' or 1=1; -- \"");
        values.put("markup", "\"<script>alert(1)</script>&amp;\"");
        return values;
    }

    private static Map<String, String> address() {
        var values = new LinkedHashMap<String, String>();
        values.put("zero", "0");
        values.put("short id", "1-1-1-1-1");
        values.put("id of nothing", "00000000-0000-0000-0000-000000000000");
        values.put("id too long", "00000000-0000-0000-0000-0000000000000000001");
        values.put("blank", "%20");
        values.put("huge", "x".repeat(LONG));
        values.put("zero byte", "a%00b");
        values.put("controls", "%01%1b%7f%0d%0a");
        values.put("bidi", "%E2%80%AEabc");
        values.put("half", "%ED%A0%80");
        values.put("no letters", "%FF%FE");
        values.put("Hangul", "%EA%B0%80");
        values.put("up", "%2e%2e%2f%2e%2e");
        values.put("backslash", "..%5c..");
        values.put("semicolon", "x;y=1");
        values.put("markup", "%3Cscript%3E");
        values.put("pattern", "%7B0%7D%25s");
        values.put("beyond 64 bits", "9223372036854775808");
        return values;
    }

    private static Map<String, String> headers() {
        var values = new LinkedHashMap<String, String>();
        values.put("empty", "");
        values.put("zero", "0");
        values.put("short id", "1-1-1-1-1");
        values.put("huge", "x".repeat(LONG));
        values.put("letters of Latin", "\u00e9\u00ff");
        values.put("broken escape", "%zz%");
        values.put("zero byte", "%00");
        values.put("half", "%ED%A0%80");
        values.put("signs", ";,=\"*/*;q=x");
        values.put("weights", "en;q=2,*;q=-1,ko;q=1e9");
        values.put("beyond 64 bits", "9223372036854775808");
        return values;
    }

    private static Map<String, byte[]> bodies() {
        var values = new LinkedHashMap<String, byte[]>();
        for (var text : new String[] {
            "",
            " ",
            "null",
            "[]",
            "[[]]",
            "0",
            "\"x\"",
            "{",
            "}",
            "{}",
            "{\"a\"}",
            "{\"a\":}",
            "nan",
            "{}{}",
            "{'a':1}",
            "{\"a\":1,\"a\":2}",
            "\u0000",
            "\ufeff{}",
            "//",
            "<a/>",
            "1e999999999"
        }) {
            values.put("the text " + text, text.getBytes(StandardCharsets.UTF_8));
        }
        values.put("too deep", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        values.put("no UTF-8", new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'});
        values.put("UTF-16", "{\"a\":1}".getBytes(StandardCharsets.UTF_16));
        values.put("too large", " ".repeat(1_100_000).getBytes(StandardCharsets.UTF_8));
        return values;
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
