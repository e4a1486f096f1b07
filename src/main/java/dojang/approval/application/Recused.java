package dojang.approval.application;

import dojang.shared.model.Text;
import java.io.Serializable;
import java.util.List;

/**
 * A declared conflict of interest.
 *
 * @param by   names of those who declared one
 * @param post the title of the post the substitute answers for
 */
public record Recused(List<Text> by, Text post, String reason) implements Serializable {}
