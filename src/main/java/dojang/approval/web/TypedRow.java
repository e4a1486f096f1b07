package dojang.approval.web;

import java.io.Serializable;

/** One row of a table that is being typed; its id stays when it moves. */
public record TypedRow(String id, TypedCells cells) implements Serializable {}
