package dojang.audit.model;

import dojang.shared.model.Text;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with the log.
 *
 * @param entry the entry it is wrong with, when it is one
 * @param code  what is wrong, such as {@code ENTRY_CHANGED}
 */
public record Finding(@Nullable Long entry, String code, Text words) implements Serializable {}
