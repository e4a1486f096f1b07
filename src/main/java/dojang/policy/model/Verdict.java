package dojang.policy.model;

import dojang.policy.model.wording.Finding;
import dojang.shared.model.ChainPlan;
import dojang.shared.model.Marked;
import java.util.List;

/** What the rule book says to a draft. */
public sealed interface Verdict {

    /** What the guard of the language found, in the order of the text. */
    List<Finding> findings();

    /**
     * The draft may be submitted and goes this way.
     *
     * @param reasons every rule that applied, in the order of the pack, after TABLE and LINE
     * @param marks    what is pointed out to the auditor
     * @param findings what the guard of the language found and the decider sees, answered or a hint
     */
    record Planned(ChainPlan plan, List<Reason> reasons, List<Marked> marks, List<Finding> findings)
            implements Verdict {

        public Planned {
            findings = List.copyOf(findings);
            marks = List.copyOf(marks);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The draft may not be submitted.
     *
     * @param objections at least one
     * @param findings   what the guard of the language found
     */
    record Objected(List<Objection> objections, List<Finding> findings) implements Verdict {

        public Objected {
            findings = List.copyOf(findings);
            objections = List.copyOf(objections);
            if (objections.isEmpty()) {
                throw new IllegalArgumentException("nobody objects to anything");
            }
        }
    }
}
