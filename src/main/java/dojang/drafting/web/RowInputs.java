package dojang.drafting.web;

import java.io.Serializable;
import java.util.HashMap;

/**
 * One row of a table that is being typed; its id stays when it moves.
 *
 * @param kept cells of columns that this version of the form does not have
 */
public record RowInputs(String id, FieldInputs cells, HashMap<String, Object> kept) implements Serializable {}
