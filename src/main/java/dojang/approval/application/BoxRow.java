package dojang.approval.application;

import dojang.approval.model.AllowedActs;
import dojang.approval.model.ApprovalCase;
import dojang.approval.model.ConditionState;
import dojang.approval.model.Outcome;
import dojang.approval.model.Step;
import dojang.approval.model.StepAnswer;
import dojang.approval.model.StepHistory;
import dojang.approval.model.StepState;
import dojang.approval.model.Verb;
import dojang.directory.application.Directory;
import dojang.shared.model.ActorContext;
import dojang.shared.model.Capacity;
import dojang.shared.model.PersonId;
import dojang.shared.model.StepKind;
import dojang.shared.model.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The row of boxes as the enforcement rule (Art. 7) prints it: 전결 and 대결 marks, a date beside the signature, and no
 * box for somebody who does not sign.
 */
@ApplicationScoped
public class BoxRow {

    private static final String DELEGATED = "mark.DELEGATED";
    private static final String ACTING = "mark.ACTING";
    private static final String ACTING_OFFICIAL = "mark.ACTING_OFFICIAL";

    /** 승계: the signature was given for an earlier version. */
    private static final String CARRIED = "mark.CARRIED";

    @Inject
    Directory directory;

    public List<Box> of(ApprovalCase current, List<Step> steps, ActorContext reader) {
        var boxes = new ArrayList<Box>();
        boxes.add(drafting(current));
        steps.stream()
                .filter(step -> step.kind().isOnTheWay())
                .filter(step -> step.answer() == null || !step.answer().merged())
                .flatMap(step -> boxes(current, step, reader))
                .forEach(boxes::add);
        return boxes;
    }

    /** Who reads along or afterwards, and who sent the approved text: they have no box of their own. */
    public List<Box> readers(ApprovalCase current, List<Step> steps, ActorContext reader) {
        return steps.stream()
                .filter(step -> !step.kind().isOnTheWay())
                .flatMap(step -> boxes(current, step, reader))
                .toList();
    }

    private Box drafting(ApprovalCase current) {
        var desk = current.paper().desk();
        var frozen = current.draft().frozen();
        return new Box(
                null,
                0,
                StepKind.DRAFTING,
                "",
                directory.postTitle(desk.post()),
                directory.unitName(desk.unit()),
                directory.personName(current.paper().drafter()),
                null,
                desk.post().toString(),
                frozen == null ? StepState.ACTIVE : StepState.DONE,
                null,
                frozen == null ? null : frozen.at(),
                null,
                null,
                false,
                List.of(),
                past(StepHistory.NONE, null),
                Set.of());
    }

    /** A delegated decision by a substitute has two boxes: 전결 over the holder's post, 대결 with the signature. */
    private Stream<Box> boxes(ApprovalCase current, Step step, ActorContext reader) {
        var verbs = AllowedActs.on(current, step.id(), reader);
        var answer = step.answer();
        if (answer != null && answer.capacity() == Capacity.ACTING_DELEGATED) {
            return Stream.of(
                    box(step, DELEGATED, represented(step, answer), null, null, false, Set.of()),
                    box(
                            step,
                            ACTING,
                            directory.personName(answer.by()),
                            answer,
                            represented(step, answer),
                            false,
                            verbs));
        }
        boolean mine =
                step.isOpen() && reader.seatAt(step.desk().post()).isPresent() && !current.isRecused(reader.person());
        if (answer == null) {
            return Stream.of(box(step, mark(step, null), holder(step, reader), null, null, mine, verbs));
        }
        var acting = answer.capacity() == Capacity.ACTING ? represented(step, answer) : null;
        return Stream.of(
                box(step, mark(step, answer), directory.personName(answer.by()), answer, acting, false, verbs));
    }

    private Box box(
            Step step,
            String mark,
            @Nullable Text person,
            @Nullable StepAnswer signature,
            @Nullable Text acting,
            boolean mine,
            Set<Verb> verbs) {
        var window = step.window();
        return new Box(
                step.id().toString(),
                step.plan().stage(),
                step.kind(),
                mark,
                directory.postTitle(step.desk().post()),
                directory.unitName(step.desk().unit()),
                person,
                acting,
                step.desk().post().toString(),
                step.state(),
                signature == null ? null : signature.outcome(),
                signature == null ? null : signature.at(),
                window == null ? null : window.due(),
                signature == null ? null : opinion(signature),
                mine,
                step.plan().because(),
                past(step.past(), step.answer()),
                verbs);
    }

    private BoxHistory past(StepHistory past, @Nullable StepAnswer answer) {
        var hold = Optional.ofNullable(past.hold()).filter(pause -> pause.ended() == null);
        var proviso = Optional.ofNullable(answer)
                .map(StepAnswer::proviso)
                .filter(condition -> condition != ConditionState.NONE);
        return new BoxHistory(
                past.again(),
                past.from(),
                hold.map(StepHistory.Hold::reason).orElse(past.reason()),
                hold.map(StepHistory.Hold::until).orElse(null),
                proviso.orElse(null),
                past.recusal() == null ? null : recusal(past.recusal()));
    }

    private Recused recusal(StepHistory.Recusal recusal) {
        var names = recusal.by().stream().map(directory::personName).toList();
        return new Recused(names, directory.postTitle(recusal.post()), recusal.reason());
    }

    /** In whose stead a substitute signed: who was away, or had a conflict of interest. */
    private @Nullable Text represented(Step step, StepAnswer answer) {
        var recusal = step.past().recusal();
        return recusal == null
                ? holder(step, answer)
                : directory.personName(recusal.by().get(0));
    }

    private static String mark(Step step, @Nullable StepAnswer answer) {
        if (step.state() == StepState.CARRIED) {
            return CARRIED;
        }
        if (answer != null && answer.capacity() == Capacity.ACTING) {
            return step.kind().decides() ? ACTING : ACTING_OFFICIAL;
        }
        boolean returned = answer != null && answer.outcome() == Outcome.RETURNED;
        return step.kind() == StepKind.DELEGATED_DECISION && !returned ? DELEGATED : "";
    }

    private static @Nullable String opinion(StepAnswer answer) {
        return answer.opinion().isGiven() ? answer.opinion().text() : null;
    }

    private @Nullable Text holder(Step step, StepAnswer answer) {
        return name(directory.holderOf(step.desk().post(), answer.at()).orElse(null));
    }

    private @Nullable Text holder(Step step, ActorContext reader) {
        return name(directory.holderOf(step.desk().post(), reader.at()).orElse(null));
    }

    private @Nullable Text name(@Nullable PersonId person) {
        return person == null ? null : directory.personName(Objects.requireNonNull(person));
    }
}
