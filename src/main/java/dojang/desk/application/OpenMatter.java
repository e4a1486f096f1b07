package dojang.desk.application;

import dojang.shared.model.CaseId;
import dojang.shared.model.Text;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something open at a post, which passes to whoever holds the post next.
 *
 * @param reference absent until the first submission
 * @param title  null when the reader may not see the case, or it has none yet
 * @param detail message key of what exactly is open
 * @param due    null when nothing runs out
 */
public record OpenMatter(
        Kind kind,
        CaseId caseId,
        @Nullable String reference,
        @Nullable Text title,
        String detail,
        @Nullable Instant due)
        implements Serializable {

    /** What is open. */
    public enum Kind {
        /** A step that waits for the post. */
        STEP,
        /** A duty the post owes. */
        DUTY,
        /** A text drafted from the post and not decided. */
        DRAFT
    }
}
