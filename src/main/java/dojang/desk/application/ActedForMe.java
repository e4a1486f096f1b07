package dojang.desk.application;

import dojang.shared.model.CaseId;
import dojang.shared.model.Text;
import java.io.Serializable;
import java.time.Instant;

/**
 * A step of one's post that a substitute has answered (부재중 결재).
 *
 * @param step    message key {@code stepkind.STEP}
 * @param outcome message key {@code outcome.OUTCOME}
 */
public record ActedForMe(
        CaseId caseId,
        String reference,
        Text title,
        String step,
        String outcome,
        Text substitute,
        Text post,
        Instant at,
        String opinion)
        implements Serializable {}
