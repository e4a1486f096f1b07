package dojang.paper.application;

import dojang.paper.model.Content;
import dojang.paper.model.FormDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The shipped forms and two filled ones, the stories AS-04 and AS-01. */
public final class SamplePapers {

    private SamplePapers() {}

    public static FormDefinition visitForm() {
        return form("HOST_VISIT");
    }

    public static FormDefinition mouForm() {
        return form("MOU_CONCLUSION");
    }

    public static Content visit() {
        return ContentJson.read(resource("dojang/paper/AS-04.json"));
    }

    public static Content mou() {
        return ContentJson.read(resource("dojang/paper/AS-01.json"));
    }

    static FormDefinition form(String kind) {
        return FormReader.read(kind, resource("config/forms/" + kind + ".json"));
    }

    /** The text of a file on the class path. */
    public static String resource(String name) {
        try (var stream = SamplePapers.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no such file: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
