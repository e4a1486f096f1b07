package dojang.paper.model;

import dojang.shared.model.Text;
import java.io.Serializable;

/** What stands beside a field: its label and a short hint, which may be empty. */
public record Wording(Text label, Text hint) implements Serializable {}
