package dojang.shared.json;

import dojang.shared.model.Text;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.Map;

/** Opens JSON texts; two members with the same name in one object are refused, not overwritten. */
public final class JsonFiles {

    /** Made once: looking for who makes it costs more than reading a whole draft. */
    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private JsonFiles() {}

    /**
     * Parses the text.
     *
     * @param file name for messages
     * @throws BadFile if the text is no JSON
     */
    public static JsonNode read(String file, String text) {
        try (var reader = READERS.createReader(new StringReader(text))) {
            return new JsonNode(file, "", reader.readValue());
        } catch (JsonParsingException e) {
            var at = e.getLocation();
            throw new BadFile(
                    file,
                    "line %d, column %d".formatted(at.getLineNumber(), at.getColumnNumber()),
                    "this is no JSON: " + e.getMessage(),
                    BadFile.Flaw.JSON,
                    "");
        } catch (JsonException e) {
            throw new BadFile(file, "", "this is no JSON: " + e.getMessage(), BadFile.Flaw.JSON, "");
        }
    }

    /** A text in both languages: {@code {"ko": …, "en": …}}. */
    public static Text text(JsonNode node) {
        node.only("ko", "en");
        return new Text(node.get("ko").text(), node.get("en").text());
    }
}
