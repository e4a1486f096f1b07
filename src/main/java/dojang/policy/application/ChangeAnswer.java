package dojang.policy.application;

import dojang.policy.model.change.ChangeRefusal;
import dojang.policy.model.publish.Counterexample;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of something asked of a change.
 *
 * @param refusal         null when it was done
 * @param place           where the text of the change is no rule book, as a JSON pointer; else empty
 * @param reason          why, else empty
 * @param counterexamples chains nobody could complete, when that is the refusal
 */
public record ChangeAnswer(
        @Nullable ChangeRefusal refusal, String place, String reason, List<Counterexample> counterexamples) {

    static final ChangeAnswer DONE = new ChangeAnswer(null, "", "", List.of());

    static ChangeAnswer refused(ChangeRefusal refusal) {
        return new ChangeAnswer(refusal, "", "", List.of());
    }

    static ChangeAnswer unreadable(String place, String reason) {
        return new ChangeAnswer(null, place, reason, List.of());
    }

    public boolean done() {
        return refusal == null && reason.isEmpty();
    }
}
