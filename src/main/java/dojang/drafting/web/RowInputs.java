package dojang.drafting.web;

import java.io.Serializable;

/** One row of a table that is being typed; its id stays when it moves. */
public record RowInputs(String id, FieldInputs cells) implements Serializable {}
