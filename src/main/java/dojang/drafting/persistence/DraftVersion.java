package dojang.drafting.persistence;

import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One version of a text.
 *
 * @param content the form values as canonical JSON
 * @param chain   why the chain is as it is, as JSON; absent while it is being written
 * @param digest  absent while it is being written
 * @param form    the form it was frozen with; absent for the first of its kind, and while it is being written
 * @param edits   how often it was saved; two people editing at once differ here
 */
public record DraftVersion(
        CaseId caseId,
        int number,
        DraftState state,
        PersonId author,
        String content,
        @Nullable String chain,
        @Nullable Digest digest,
        @Nullable Digest form,
        long edits) {}
