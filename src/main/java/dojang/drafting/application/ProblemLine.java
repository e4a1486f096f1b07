package dojang.drafting.application;

import dojang.shared.model.Text;
import java.io.Serializable;

/** Why a draft cannot be submitted: at which field, by which rule. */
public record ProblemLine(String field, String rule, Text message) implements Serializable {}
