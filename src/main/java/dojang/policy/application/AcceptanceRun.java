package dojang.policy.application;

import dojang.policy.model.publish.Counterexample;
import dojang.policy.model.publish.IncompleteChains;
import dojang.policy.model.publish.PublishCheck;
import java.util.List;

/** Looks for dead ends of a rule book and of its change, kind by kind. */
final class AcceptanceRun {

    private final Check before;
    private final Check after;

    AcceptanceRun(Check before, Check after) {
        this.before = before;
        this.after = after;
    }

    /** One of the two, known from an earlier time or looked for now. */
    interface Check {

        int size();

        int done();

        void step();

        List<Counterexample> found();

        default boolean isDone() {
            return done() == size();
        }
    }

    /** Found at an earlier time. */
    record Known(List<Counterexample> found) implements Check {

        @Override
        public int size() {
            return 0;
        }

        @Override
        public int done() {
            return 0;
        }

        @Override
        public void step() {
            throw new IllegalStateException("there is nothing left to look for");
        }
    }

    /** Looked for now, and kept for the next time by whoever is told. */
    record Looking(PublishCheck check, Keeper keeper) implements Check {

        @Override
        public int size() {
            return check.kinds();
        }

        @Override
        public int done() {
            return check.tried();
        }

        @Override
        public void step() {
            check.next();
            if (isDone()) {
                keeper.keep(check.found());
            }
        }

        @Override
        public List<Counterexample> found() {
            return check.found();
        }
    }

    /** Keeps what was found. */
    interface Keeper {
        void keep(List<Counterexample> found);
    }

    int size() {
        return before.size() + after.size();
    }

    int done() {
        return before.done() + after.done();
    }

    boolean isDone() {
        return before.isDone() && after.isDone();
    }

    void step() {
        (before.isDone() ? after : before).step();
    }

    IncompleteChains ends() {
        return IncompleteChains.between(before.found(), after.found());
    }
}
