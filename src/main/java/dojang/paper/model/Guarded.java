package dojang.paper.model;

import dojang.policy.model.wording.Passage;
import java.io.Serializable;

/**
 * A field or column whose text the guard of the language reads.
 *
 * @param path     a field, or {@code table.column}
 * @param language such as ko
 */
public record Guarded(String path, String language, Passage.Place place) implements Serializable {}
