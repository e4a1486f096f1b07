package dojang.shared.model;

import java.io.Serializable;

/**
 * What is pointed out to the auditor.
 *
 * @param kind catalogue word, such as URGENT or ELEVATED; message key {@code mark.KIND}
 * @param rule the rule that says so
 */
public record Marked(String kind, String rule) implements Serializable {

    /** A returned draft that was left lying; by the clocks of the rule book (domain study 4.8). */
    public static final Marked STALE = new Marked("STALE", "SLA");

    /** Another decider than the table's. */
    public static final String ELEVATED = "ELEVATED";
}
