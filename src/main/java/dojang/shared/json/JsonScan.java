package dojang.shared.json;

import dojang.shared.json.BadFile.Flaw;
import dojang.shared.model.Bounds;
import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks through a JSON text before anything is made of it, for what would be expensive or could be read in two ways. */
public final class JsonScan {

    private static final Pattern SMALL = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    /** An object or a list that is open: the names it has so far, and the one that is being read. */
    private static final class Open {

        private final Set<String> names = new HashSet<>();
        private String name = "";
    }

    private final String file;
    private final Deque<Open> open = new ArrayDeque<>();

    private JsonScan(String file) {
        this.file = file;
    }

    /**
     * Looks through the text. What is no JSON at all is left to whoever reads it.
     *
     * @param file name for messages
     * @throws BadFile if a name stands twice in an object, a number has more than 64 bits, or it is too deep
     */
    public static void check(String file, String text) {
        try (var parser = PARSERS.createParser(new StringReader(text))) {
            var scan = new JsonScan(file);
            while (parser.hasNext()) {
                scan.see(parser.next(), parser);
            }
        } catch (JsonParsingException e) {
            return; // its reader has words for that
        }
    }

    private void see(Event event, JsonParser parser) {
        switch (event) {
            case START_OBJECT, START_ARRAY -> open();
            case END_OBJECT, END_ARRAY -> open.removeLast();
            case KEY_NAME -> name(parser.getString());
            case VALUE_NUMBER -> number(parser.getString());
            case VALUE_STRING, VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> {}
        }
    }

    private void open() {
        if (open.size() == Bounds.JSON_DEPTH) {
            throw bad(Flaw.DEEP, String.valueOf(Bounds.JSON_DEPTH), "this is nested too deep");
        }
        open.addLast(new Open());
    }

    /** Also those with an exponent, which makes ten signs a billion digits. */
    private void number(String signs) {
        boolean fits =
                signs.length() <= Bounds.NUMBER_SIGNS && SMALL.matcher(signs).matches();
        if (!fits || (signs.indexOf('.') < 0 && new BigInteger(signs).bitLength() >= Long.SIZE)) {
            throw bad(Flaw.DIGITS, "", "this number has more than 64 bits");
        }
    }

    private void name(String name) {
        var object = open.getLast();
        object.name = name;
        if (!object.names.add(name)) {
            throw bad(Flaw.TWICE, "", "this name stands here twice");
        }
    }

    private BadFile bad(Flaw flaw, String about, String reason) {
        var place = new StringBuilder();
        open.stream()
                .filter(part -> !part.name.isEmpty())
                .forEach(part -> place.append('/').append(part.name));
        return new BadFile(file, place.toString(), reason, flaw, about);
    }
}
