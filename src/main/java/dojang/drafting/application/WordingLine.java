package dojang.drafting.application;

import java.io.Serializable;

/**
 * An expression that stays in the text.
 *
 * @param group  its class; message key {@code wording.GROUP}
 * @param answer why it stays
 */
public record WordingLine(String group, String section, String language, String found, String answer, String rule)
        implements Serializable {}
