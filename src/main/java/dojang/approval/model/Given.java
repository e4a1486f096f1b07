package dojang.approval.model;

import dojang.shared.model.StepId;
import java.util.Set;

/**
 * What comes with an act: typed beside a button, or held by a command. What is missing is asked here and nowhere else:
 * the rules refuse an act that lacks it, and the page says so at the field before the act is sent.
 */
public interface Given {

    /** Why, what is ordered, or the proof. */
    default String reason() {
        return "";
    }

    default Opinion opinion() {
        return Opinion.NONE;
    }

    /** Steps whose dissent or open condition was ticked, one by one. */
    default Set<StepId> acknowledged() {
        return Set.of();
    }

    /** Why a decision goes over them. */
    default String overDissent() {
        return "";
    }

    /** Whether a day, a post, a step, an answer or recipients were named; most commands cannot be made without. */
    default boolean isChosen(Need what) {
        return true;
    }

    /**
     * Whether it is there.
     *
     * @param unsettled steps whose dissent or open condition a decision has to face
     */
    default boolean has(Need need, Set<StepId> unsettled) {
        return switch (need) {
            case REMARK -> true;
            case REASON -> !reason().isBlank();
            case OPINION -> opinion().isGiven();
            case CONDITION -> opinion().isGiven() || opinion().weight() != CommentClass.CONDITION;
            case DISSENT ->
                unsettled.isEmpty()
                        || acknowledged().containsAll(unsettled)
                                && !overDissent().isBlank();
            case TARGET, POST, RECIPIENT, DAY, ANSWER -> isChosen(need);
        };
    }
}
