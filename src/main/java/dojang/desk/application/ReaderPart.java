package dojang.desk.application;

import dojang.approval.model.AllowedActs;
import dojang.approval.model.ApprovalCase;
import dojang.approval.model.Step;
import dojang.approval.model.StepState;
import dojang.directory.application.Directory;
import dojang.shared.model.ActorContext;
import dojang.shared.model.Blocks;
import dojang.shared.model.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a case asks of its reader, and what happens after a yes. */
@ApplicationScoped
public class ReaderPart {

    @Inject
    Directory directory;

    CaseSheet.@Nullable Mine of(ApprovalCase current, ActorContext actor) {
        return current.openSteps()
                .filter(step -> actor.seatAt(step.desk().post()).isPresent())
                // who is asked to decide and to read does the one first
                .min(Comparator.comparing(step -> !step.kind().isOnTheWay()))
                .map(step -> mine(current, step, actor))
                .orElse(null);
    }

    private CaseSheet.Mine mine(ApprovalCase current, Step step, ActorContext actor) {
        var seat = actor.seatAt(step.desk().post()).orElseThrow();
        var next = next(current, step);
        var decides = step.kind().decides();
        return new CaseSheet.Mine(
                step.id().toString(),
                step.kind(),
                seat.acting(),
                step.plan().blocking(),
                Objects.requireNonNull(step.window()).due(),
                step.plan().because(),
                next.isEmpty() ? null : asked(next),
                next.stream()
                        .map(following -> actor.dueAfter(following.plan().workingDays()))
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                decides ? dissent(current) : List.of(),
                decides
                        ? current.gatesHolding(Blocks.DECISION).stream()
                                .map(gate -> gate.plan().kind())
                                .distinct()
                                .toList()
                        : List.of(),
                targets(current, step, actor),
                AllowedActs.on(current, step.id(), actor));
    }

    /** The steps that open once everybody of this one's stage has answered. */
    private static List<Step> next(ApprovalCase current, Step step) {
        var later = current.steps().stream()
                .filter(other -> other.state() == StepState.PLANNED
                        && other.kind().isOnTheWay()
                        && other.plan().stage() > step.plan().stage())
                .toList();
        int stage = later.stream().mapToInt(other -> other.plan().stage()).min().orElse(0);
        return later.stream().filter(other -> other.plan().stage() == stage).toList();
    }

    /** One post by its title, several by the first and the number of the others. */
    private Text asked(List<Step> steps) {
        var first = directory.postTitle(steps.get(0).desk().post());
        int others = steps.size() - 1;
        return others == 0
                ? first
                : new Text("%s 외 %d곳".formatted(first.ko(), others), "%s and %d more".formatted(first.en(), others));
    }

    private List<CaseSheet.Dissent> dissent(ApprovalCase current) {
        return current.unsettled().stream()
                .map(step -> {
                    var answer = Objects.requireNonNull(step.answer());
                    Text unit = directory.unitName(step.desk().unit());
                    return new CaseSheet.Dissent(
                            step.id().toString(),
                            unit,
                            directory.personName(answer.by()),
                            answer.opinion().text(),
                            step.isOnCondition());
                })
                .toList();
    }

    private List<CaseSheet.Target> targets(ApprovalCase current, Step from, ActorContext actor) {
        return AllowedActs.targets(current, from.id(), actor).stream()
                .flatMap(id -> current.step(id).stream())
                .map(step -> new CaseSheet.Target(
                        step.id().toString(),
                        step.kind(),
                        directory.postTitle(step.desk().post()),
                        directory.personName(
                                Objects.requireNonNull(step.answer()).by())))
                .toList();
    }
}
