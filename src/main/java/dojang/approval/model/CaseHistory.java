package dojang.approval.model;

import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.StepId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that tables keep of a case, told by its entries.
 *
 * @param left     the chains of versions that were left, by their number
 * @param frozen   digest of each version that was submitted or edited in place
 * @param answered whose answers stand, in the order they were given
 */
public record CaseHistory(
        ApprovalCase current,
        SortedMap<Integer, Chain> left,
        SortedMap<Integer, Digest> frozen,
        List<AnsweredStep> answered,
        CasePassage passage) {

    /** Folds the entries in order, from the empty draft on. */
    public static CaseHistory of(CaseId id, Paper paper, List<Replay.Line> lines) {
        var current = Replay.begun(id, paper, lines);
        var left = new TreeMap<Integer, Chain>();
        var frozen = new TreeMap<Integer, Digest>();
        var answered = new ArrayList<AnsweredStep>();
        var passage = CasePassage.NONE;
        for (var line : lines) {
            var after = Replay.next(current, line);
            if (current.draft().number() < after.draft().number()) {
                left.put(current.draft().number(), current.chain().left());
            }
            var events = line.events().stream().map(ApprovalEvent::read).toList();
            var undone = new HashSet<StepId>(AnsweredStep.undone(events));
            answered.addAll(AnsweredStep.of(after, events));
            answered.removeIf(step -> undone.contains(step.step()));
            passage = passage.and(CasePassage.of(current.state(), after.state(), line.at(), number(events)));
            var text = after.draft().frozen();
            if (text != null) {
                frozen.put(after.draft().number(), text.digest());
            }
            current = after;
        }
        return new CaseHistory(current, left, frozen, answered, passage);
    }

    private static @Nullable String number(List<ApprovalEvent> events) {
        return events.stream()
                .filter(event -> event.kind() == ApprovalEvent.Kind.NUMBER_GIVEN)
                .map(event -> String.valueOf(event.facts().get("number")))
                .findFirst()
                .orElse(null);
    }
}
