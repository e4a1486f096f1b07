package dojang.policy.model;

import dojang.shared.model.ChainPlan;
import java.util.List;

/** What the rule book says to a draft. */
public sealed interface Verdict {

    /**
     * The draft may be submitted and goes this way.
     *
     * @param reasons every rule that applied, in the order of the pack, after TABLE and LINE
     * @param marks   what is pointed out to the auditor
     */
    record Planned(ChainPlan plan, List<Reason> reasons, List<Marked> marks) implements Verdict {

        public Planned {
            marks = List.copyOf(marks);
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
