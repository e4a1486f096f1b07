package dojang.drafting.application;

import dojang.approval.model.CaseState;
import dojang.paper.model.Content;
import dojang.shared.model.CaseId;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A working draft as its author edits it.
 *
 * @param edits how often it was saved; given back with the next save, so that nobody overwrites unseen text
 */
public record DraftSheet(
        CaseId id,
        @Nullable String reference,
        String kind,
        int version,
        long edits,
        Content content,
        List<FileLine> attachments,
        CaseState state)
        implements Serializable {}
