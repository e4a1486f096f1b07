package dojang.policy.model;

import dojang.shared.model.Text;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Why no chain can be built.
 *
 * @param rule  id of the rule, or LINE or TABLE
 * @param field the field of the form to look at; null when it is none
 */
public record Objection(String rule, @Nullable String field, Text words) implements Serializable {}
