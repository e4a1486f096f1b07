package dojang.approval.application;

import dojang.approval.model.DutyState;
import dojang.approval.model.Verb;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the decision.
 *
 * @param words what an instruction orders; else empty
 */
public record DutyLine(
        String id,
        String kind,
        String words,
        DutyState state,
        @Nullable Instant due,
        @Nullable String note,
        List<String> because,
        Set<Verb> verbs)
        implements Serializable {

    /** Whether the rules would accept the verb from this reader on it now. */
    public boolean may(Verb verb) {
        return verbs.contains(verb);
    }
}
