package dojang.approval.model;

import dojang.shared.model.StepKind;
import dojang.shared.model.UnitId;

/** Which submitted cases a number counts; the list behind the number is asked for by the same. */
public sealed interface CaseSelection {

    enum Plain implements CaseSelection {
        SUBMITTED,
        /** In approval now. */
        OPEN,
        DECIDED,
        /** Sent back at least once. */
        RETURNED
    }

    /** Open cases with an unpaused step of this kind. */
    record AskedAs(StepKind kind) implements CaseSelection {}

    /** Open cases with an unpaused step that this unit has to answer. */
    record AskedOf(UnitId unit) implements CaseSelection {}

    /**
     * Open cases by the working days begun since their first submission; the same day counts 0.
     *
     * @param from at least
     * @param to   at most
     */
    record Aged(int from, int to) implements CaseSelection {

        /** No case is as old. */
        public static final int EVER = 9999;
    }
}
