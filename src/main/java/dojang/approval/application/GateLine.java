package dojang.approval.application;

import dojang.approval.model.GateState;
import dojang.approval.model.Verb;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public record GateLine(
        String id,
        String kind,
        String subject,
        String blocks,
        boolean strict,
        GateState state,
        boolean open,
        @Nullable Instant sentAt,
        @Nullable Instant answeredAt,
        @Nullable String note,
        List<String> because,
        Set<Verb> verbs)
        implements Serializable {

    /** Whether the rules would accept the verb from this reader on it now. */
    public boolean may(Verb verb) {
        return verbs.contains(verb);
    }
}
