package dojang.paper.model;

import dojang.policy.model.change.ChangeRefusal;
import dojang.policy.model.change.ChangeRules;
import dojang.policy.model.change.ChangeVerb;
import dojang.shared.model.PersonId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who may bring a version of a form into force: one takes its file over, another approves, as with rules (SD-6). */
public final class FormRules {

    private FormRules() {}

    /** What one person may take over: a file nobody has, one that was rejected, and one that was in force before. */
    public static Optional<ChangeRefusal> onProposing(FormVersion version, boolean inForce) {
        if (inForce) {
            return Optional.of(ChangeRefusal.NOTHING_CHANGED);
        }
        return version.isWaiting() ? Optional.of(ChangeRefusal.PROPOSED_ALREADY) : Optional.empty();
    }

    /**
     * What the second person approves.
     *
     * @param intact whether what is stored is still what was loaded
     */
    public static Optional<ChangeRefusal> onApproving(FormVersion version, PersonId actor, boolean intact) {
        return ChangeRules.bySecond(version.isWaiting(), version.proposedBy(), actor)
                .or(() -> intact ? Optional.empty() : Optional.of(ChangeRefusal.FORM_ALTERED));
    }

    public static Optional<ChangeRefusal> onRejecting(FormVersion version, PersonId actor, String words) {
        return ChangeRules.bySecond(version.isWaiting(), version.proposedBy(), actor)
                .or(() -> words.isBlank() ? Optional.of(ChangeRefusal.REASON_MISSING) : Optional.empty());
    }

    /** What a page offers to a policy officer. */
    public static Set<ChangeVerb> verbs(FormVersion version, boolean inForce, PersonId actor) {
        var verbs = EnumSet.noneOf(ChangeVerb.class);
        if (onProposing(version, inForce).isEmpty()) {
            verbs.add(ChangeVerb.PROPOSE);
        }
        if (ChangeRules.bySecond(version.isWaiting(), version.proposedBy(), actor)
                .isEmpty()) {
            verbs.add(ChangeVerb.APPROVE);
            verbs.add(ChangeVerb.REJECT);
        }
        return verbs;
    }
}
