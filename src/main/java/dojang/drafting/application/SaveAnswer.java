package dojang.drafting.application;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What came of saving a draft.
 *
 * @param saved   false when somebody else saved in between or the text is no longer a draft
 * @param edits   number to give back with the next save
 * @param refusal message key {@code refusal.CODE}; null when saved
 */
public record SaveAnswer(
        boolean saved, long edits, @Nullable String refusal) implements Serializable {}
