package dojang.drafting.persistence;

import dojang.shared.model.Digest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a frozen text.
 *
 * @param form     the form it was frozen with; null for the first of its kind
 * @param sections in the order of their names
 */
public record FrozenVersion(@Nullable Digest form, List<FrozenSection> sections) {}
