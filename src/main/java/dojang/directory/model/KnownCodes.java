package dojang.directory.model;

import java.util.Map;
import java.util.UUID;

/** Ids the database has already given to codes and sign-in names. */
public record KnownCodes(Map<String, UUID> units, Map<String, UUID> posts, Map<String, UUID> people) {

    public static final KnownCodes NONE = new KnownCodes(Map.of(), Map.of(), Map.of());
}
