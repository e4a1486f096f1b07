package dojang.desk.web;

import dojang.approval.application.Box;
import dojang.approval.model.Outcome;
import dojang.approval.model.ReaskReason;
import dojang.approval.model.StepState;
import dojang.shared.model.StepKind;
import dojang.shared.model.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the box row looks: which boxes stand together, which carry a seal. */
@Named
@ApplicationScoped
public class Stages {

    private static final int SEAL_LETTERS = 4;
    private static final Map<String, String> STATE_LOOKS = Map.of(
            "IN_APPROVAL", "primary",
            "RETURNED", "warning",
            "RECALLED", "warning",
            "APPROVED", "success",
            "ISSUED", "success",
            "DECLINED", "danger");
    private static final Set<Outcome> NO =
            EnumSet.of(Outcome.NON_CONCUR, Outcome.DECLINED, Outcome.RETURNED, Outcome.RETURNED_TO_STEP);
    private static final Set<Outcome> PLAIN =
            EnumSet.of(Outcome.ENDORSED, Outcome.CONCUR, Outcome.APPROVED, Outcome.NO_OPINION);

    /** Boxes asked at the same time, in order. */
    public record Stage(List<Box> boxes) {
        public boolean parallel() {
            return boxes.size() > 1;
        }

        public boolean isParallel() {
            return parallel();
        }
    }

    public List<Stage> of(@Nullable List<Box> boxes) {
        return boxes == null
                ? List.of()
                : boxes.stream()
                        .collect(Collectors.groupingBy(Box::stage, TreeMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(Stage::new)
                        .toList();
    }

    /** The style class of a box: mine, active, done, against, planned, cancelled. */
    public String look(Box box) {
        if (box.waitsForMe()) {
            return "mine";
        }
        boolean no = box.outcome() != null && !isYes(box.outcome());
        return no ? "against" : box.state().name().toLowerCase(Locale.ROOT);
    }

    /** The style class of a case state; the words stand beside it. */
    public String stateLook(String state) {
        return STATE_LOOKS.getOrDefault(state, "calm");
    }

    /** A seal stands where somebody has agreed; a refusal, or a word that came too late, is not sealed. */
    public boolean stamped(Box box) {
        boolean drafted = box.kind() == StepKind.DRAFTING && box.actedAt() != null;
        boolean agreed = box.outcome() != null && isYes(box.outcome()) && box.state() != StepState.LAPSED;
        return box.person() != null && (drafted || agreed);
    }

    /** Whether the seal alone tells the outcome. */
    public boolean plain(Box box) {
        return box.outcome() != null && PLAIN.contains(box.outcome());
    }

    /** The boxes of which there is more to say than fits into a box. */
    public List<Box> told(List<Box> boxes) {
        return boxes.stream().filter(Stages::hasMore).toList();
    }

    /** The boxes with words beside their answer. */
    public List<Box> opinions(List<Box> boxes) {
        return boxes.stream()
                .filter(box -> box.opinion() != null && box.outcome() != null)
                .toList();
    }

    private static boolean hasMore(Box box) {
        var past = box.past();
        boolean again =
                past.again() != ReaskReason.FIRST && box.outcome() == null && box.state() != StepState.CANCELLED;
        return again
                || box.state() == StepState.LAPSED
                || past.carriedFrom() > 0
                || !past.reason().isEmpty()
                || past.proviso() != null
                || past.recused() != null;
    }

    /** The letters of a seal, in two rows: a name of three syllables is filled up with 인, as seals are cut. */
    public List<String> seal(Text name) {
        String letters = name.ko().replaceAll("\\s", "");
        String cut = letters.length() == SEAL_LETTERS - 1 ? letters + "인" : letters;
        return cut.codePoints()
                .limit(SEAL_LETTERS)
                .mapToObj(Character::toString)
                .toList();
    }

    /** At most that many of a list, from its start. */
    public <T> List<T> first(List<T> list, int most) {
        return list.stream().limit(most).toList();
    }

    /** At most that many of a list, without the first ones. */
    public <T> List<T> after(List<T> list, int skipped, int most) {
        return list.stream().skip(skipped).limit(most).toList();
    }

    private static boolean isYes(Outcome outcome) {
        return !NO.contains(outcome);
    }
}
