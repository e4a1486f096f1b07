package dojang.support;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Contents of drafts for product tests. */
public final class Papers {

    /** A visit that the demonstration does not know: twelve guests from Kenya, decided by the director-general. */
    public static final String KENYA_VISIT = "/dojang/approval/rest/kenya-visit.json";

    /** A memorandum that the demonstration does not know, with a partner it has nothing with. */
    public static final String COLOMBIA_MOU = "/dojang/approval/rest/colombia-mou.json";

    /** Nine guests from Astana. */
    public static final String KAZAKH_VISIT = "/dojang/dev/papers/kazakh-visit.json";

    /** AS-04: sixteen guests, met by the minister. */
    public static final String UZBEK_VISIT = "/dojang/dev/papers/uzbek-visit.json";

    /** AS-01: the MOU of 2017. */
    public static final String UZBEK_MOU = "/dojang/dev/papers/uzbek-mou.json";

    private Papers() {}

    public static JsonObject read(String name) {
        try (var file = Objects.requireNonNull(Papers.class.getResourceAsStream(name), name)) {
            return Json.createReader(file).readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
