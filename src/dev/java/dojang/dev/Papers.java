package dojang.dev;

import dojang.paper.application.ContentJson;
import dojang.paper.model.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Sample contents, one file each. */
public final class Papers {

    /** AS-04: 16 guests, headed by a vice minister; the minister meets them. */
    public static final String UZBEK_VISIT = "uzbek-visit";

    /** A visit of nine, headed by a director-general, decided by delegation; serves AS-21. */
    public static final String KAZAKH_VISIT = "kazakh-visit";

    /** AS-01: the MOU of 22 November 2017. */
    public static final String UZBEK_MOU = "uzbek-mou";

    private Papers() {}

    public static Content read(String name) {
        try (var file = Papers.class.getResourceAsStream("/dojang/dev/papers/" + name + ".json")) {
            if (file == null) {
                throw new IllegalArgumentException("no sample paper is called " + name);
            }
            return ContentJson.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
