package dojang.policy.application;

import dojang.policy.model.change.ChangeVerb;
import dojang.policy.model.change.PackChange;
import dojang.shared.model.Text;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A change as its readers see it.
 *
 * @param rules of the change in order, then those that it removes
 * @param table the rows that find the decider, by kind
 * @param verbs what would be accepted from this reader now, apart from what days and cases say
 */
public record ChangeSheet(
        PackChange change,
        Text author,
        @Nullable Text decidedBy,
        List<RuleLine> rules,
        List<TableLine> table,
        Set<ChangeVerb> verbs) {

    /** What became of a piece. */
    public enum Fate {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    /**
     * One rule in sentences.
     *
     * @param id    such as R-05
     * @param text  what it says
     * @param when  its condition as a sentence
     * @param then  its effects, one sentence each
     */
    public record RuleLine(String id, Text text, String basis, Text when, List<Text> then, Fate fate) {}

    /** The rows of one kind: who decides up to which limits. */
    public record TableLine(String kind, List<Cell> cells, Fate fate) {}

    /** One post and its limits, one sentence each; no limit for the last one. */
    public record Cell(Text post, List<Text> limits) {}
}
