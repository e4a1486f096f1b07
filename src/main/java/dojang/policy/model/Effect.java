package dojang.policy.model;

import dojang.shared.model.Blocks;
import dojang.shared.model.Deadline;
import dojang.shared.model.DutyStart;
import dojang.shared.model.Scope;
import dojang.shared.model.StepKind;
import dojang.shared.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule does when it applies. Every effect has a condition of its own, in addition to the rule's. */
public sealed interface Effect {

    Condition when();

    /** Hands the effect over in its own form. */
    void tell(Listener listener);

    /** Somebody who deals with effects; one method for each. */
    interface Listener {

        void step(AddStep step);

        void gate(AddGate gate);

        void duty(AddDuty duty);

        void require(Require required);

        void refuse(Refuse refused);

        void flag(SetFlag flag);

        void copy(AddCopy copy);

        void mark(Mark mark);

        void elevate(Elevate elevate);
    }

    /**
     * Asks other units.
     *
     * @param kind        CONCURRENCE or PRE_AUDIT
     * @param tasks       task codes of the units
     * @param tasksOf     a facet whose words are further task codes; null: none
     * @param blocking    when the unit's refusal stops the case
     * @param workingDays time allowed; null: as the clocks say
     * @param scope       what the units answer for; {@code {task}} in it stands for the unit's task
     * @param quorum      how many of the units must agree, and what becomes of the others
     */
    record AddStep(
            Condition when,
            StepKind kind,
            List<String> tasks,
            @Nullable FacetName tasksOf,
            Condition blocking,
            @Nullable Integer workingDays,
            Scope scope,
            Quorum quorum)
            implements Effect {

        public AddStep {
            tasks = List.copyOf(tasks);
            if (kind != StepKind.CONCURRENCE && kind != StepKind.PRE_AUDIT) {
                throw new IllegalArgumentException("a rule adds concurrences and pre-audits, no " + kind);
            }
        }

        @Override
        public void tell(Listener listener) {
            listener.step(this);
        }
    }

    /**
     * Asks somebody outside.
     *
     * @param kind       catalogue word, such as MOFA
     * @param strict     whether an answer with comments keeps the gate shut
     * @param perValueOf one gate for each word of this facet; null: one
     */
    record AddGate(
            Condition when,
            String kind,
            Blocks blocks,
            boolean strict,
            @Nullable FacetName perValueOf) implements Effect {

        @Override
        public void tell(Listener listener) {
            listener.gate(this);
        }
    }

    /**
     * Leaves something to do after the decision.
     *
     * @param kind catalogue word, such as MINUTES
     */
    record AddDuty(Condition when, String kind, Deadline deadline, DutyStart starts) implements Effect {

        @Override
        public void tell(Listener listener) {
            listener.duty(this);
        }
    }

    /**
     * Asks for something in a field before submission.
     *
     * @param warning whether the field holds the reason for something unusual rather than something always needed
     */
    record Require(Condition when, String field, boolean warning, Text words) implements Effect {

        @Override
        public void tell(Listener listener) {
            listener.require(this);
        }
    }

    /**
     * Prohibits the content.
     *
     * @param field where to say so; null: at the whole draft
     */
    record Refuse(Condition when, @Nullable String field, Text words) implements Effect {

        @Override
        public void tell(Listener listener) {
            listener.refuse(this);
        }
    }

    /** Raises a flag before any other effect is looked at, so that other rules can see it. */
    record SetFlag(Condition when, FacetName flag) implements Effect {

        public SetFlag {
            if (flag.type() != FacetType.FLAG) {
                throw new IllegalArgumentException(flag.key() + " is no flag");
            }
        }

        @Override
        public void tell(Listener listener) {
            listener.flag(this);
        }
    }

    /**
     * Sends a copy when the decision is issued.
     *
     * @param recipient catalogue word, such as MOFA
     */
    record AddCopy(Condition when, String recipient) implements Effect {

        @Override
        public void tell(Listener listener) {
            listener.copy(this);
        }
    }

    /**
     * Points the case out to the auditor.
     *
     * @param kind catalogue word, such as URGENT
     */
    record Mark(Condition when, String kind) implements Effect {

        @Override
        public void tell(Listener listener) {
            listener.mark(this);
        }
    }

    /** Lets the level the drafter asks for decide, within the pack's elevation clause; the case is marked ELEVATED. */
    record Elevate(Condition when) implements Effect {

        @Override
        public void tell(Listener listener) {
            listener.elevate(this);
        }
    }
}
