package dojang.policy.model;

import dojang.shared.model.ChainPlan;
import java.util.List;

/** What the rule book says to a draft. */
public sealed interface Verdict {

    /**
     * The draft may be submitted and goes this way.
     *
     * @param reasons every rule that applied, in the order of the pack, after TABLE and LINE
     */
    record Planned(ChainPlan plan, List<Reason> reasons) implements Verdict {

        public Planned {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The draft may not be submitted.
     *
     * @param objections at least one
     */
    record Objected(List<Objection> objections) implements Verdict {

        public Objected {
            objections = List.copyOf(objections);
            if (objections.isEmpty()) {
                throw new IllegalArgumentException("nobody objects to anything");
            }
        }
    }
}
