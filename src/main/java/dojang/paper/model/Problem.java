package dojang.paper.model;

import dojang.shared.model.Text;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Why a content cannot be submitted.
 *
 * @param field name of the field; for a column {@code table.column}
 * @param row   place of the row counted from 0; null outside tables
 */
public record Problem(String field, @Nullable Integer row, Text words) implements Serializable {}
