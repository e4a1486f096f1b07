package dojang.drafting.application;

import dojang.shared.model.Text;
import java.io.Serializable;
import java.util.List;

/** A rule with its words and what it looked at, such as guests = 16. */
public record RuleLine(String id, Text text, String basis, List<String> facts) implements Serializable {}
