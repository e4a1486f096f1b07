package dojang.paper.model;

import dojang.shared.model.Text;
import java.io.Serializable;

/** One thing to choose. */
public record Choice(String value, Text label) implements Serializable {}
