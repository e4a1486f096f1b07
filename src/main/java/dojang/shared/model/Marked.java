package dojang.shared.model;

import java.io.Serializable;

/**
 * What is pointed out to the auditor.
 *
 * @param kind catalogue word, such as URGENT or ELEVATED; message key {@code mark.KIND}
 * @param rule the rule that says so
 */
public record Marked(String kind, String rule) implements Serializable {

    /** Another decider than the table's. */
    public static final String ELEVATED = "ELEVATED";
}
