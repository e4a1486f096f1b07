package dojang.approval.application;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.approval.model.AfterDecisionCommand;
import dojang.approval.model.AfterDecisionCommand.Addressee;
import dojang.approval.model.Issuance.Mark;
import dojang.approval.model.Readers;
import dojang.approval.model.Step;
import dojang.approval.model.StepCommand;
import dojang.approval.model.StepCommand.Recuse.StandIn;
import dojang.approval.model.Verb;
import dojang.approval.model.WorkAllocation.Strategy;
import dojang.directory.application.Directory;
import dojang.directory.model.PersonRecord;
import dojang.directory.model.StandIns;
import dojang.shared.model.ActorContext;
import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.Desk;
import dojang.shared.model.Digest;
import dojang.shared.model.DutyId;
import dojang.shared.model.PostId;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import dojang.shared.model.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Makes commands that name desks or need new ids. Each is made on the locked case, so that what it names is what the
 * rules judge.
 */
@ApplicationScoped
public class CommandFactory {

    private static final int DAYS = 2;

    @Inject
    Directory directory;

    @Inject
    ColleagueWork colleagues;

    /** Pauses a step until the end of that working day. */
    public CaseRequest hold(StepId step, LocalDate until, String reason) {
        return CaseRequest.of(
                Verb.HOLD,
                Map.of("step", step.toString(), "until", until.toString(), "reason", reason),
                (current, actor) -> new StepCommand.Hold(step, actor.calendar().closing(until), reason));
    }

    public CaseRequest skip(StepId step, String reason) {
        return CaseRequest.of(
                Verb.SKIP,
                Map.of("step", step.toString(), "reason", reason),
                (current, actor) -> new StepCommand.Skip(step, newStep(), reason));
    }

    /**
     * Asks one more desk.
     *
     * @param kind  REVIEW or CONCURRENCE
     * @param group the group of the open stage with which the desk votes; empty: its answer is needed in any case
     * @throws NoSuchPostException for a post we do not know
     */
    public CaseRequest add(StepKind kind, PostId post, String group, String reason) {
        var desk = desk(post);
        return CaseRequest.of(
                Verb.ADD_STEP,
                Map.of("kind", kind.name(), "post", post.toString(), "group", group, "reason", reason),
                (current, actor) -> new StepCommand.AddStep(
                        newStep(), new PlannedStep(1, kind, desk, Terms.ofLine(DAYS), List.of()), group, reason));
    }

    /**
     * Gives a step to another desk of its unit.
     *
     * @throws NoSuchPostException for a post we do not know
     */
    public CaseRequest reassign(StepId step, PostId post, String reason) {
        var desk = desk(post);
        return CaseRequest.of(
                Verb.REASSIGN,
                Map.of("step", step.toString(), "post", post.toString(), "reason", reason),
                (current, actor) -> new StepCommand.Reassign(step, desk, reason));
    }

    /**
     * The same, going by a suggestion; the log keeps the way in which it was made.
     *
     * @throws NoSuchPostException for a post we do not know
     */
    public CaseRequest reassign(StepId step, PostId post, String reason, Strategy way) {
        var desk = desk(post);
        return CaseRequest.of(
                Verb.REASSIGN,
                Map.of("step", step.toString(), "post", post.toString(), "reason", reason, "way", way.name()),
                (current, actor) ->
                        new StepCommand.Reassign(step, desk, reason, colleagues.chosen(way, current, step, actor)));
    }

    /** Passes a step to the nearest who can stand in, because of a conflict of interest. */
    public CaseRequest recuse(StepId step, String reason) {
        return CaseRequest.of(
                Verb.RECUSE,
                Map.of("step", step.toString(), "reason", reason),
                (current, actor) -> new StepCommand.Recuse(
                        step,
                        current.step(step).map(asked -> standIns(asked, actor)).orElse(List.of()),
                        reason));
    }

    private List<StandIn> standIns(Step step, ActorContext actor) {
        var office = directory.snapshot();
        var recusal = step.past().recusal();
        var post = recusal == null ? step.desk().post() : recusal.post();
        return office.post(post).stream()
                .flatMap(asked -> StandIns.of(office, asked))
                .flatMap(other -> office
                        .holderOf(other.id(), actor.at())
                        .filter(holder -> office.person(holder)
                                .filter(PersonRecord::mayStandIn)
                                .isPresent())
                        .map(holder -> new StandIn(other.desk(), holder))
                        .stream())
                .toList();
    }

    /**
     * Gives a decided case to readers.
     *
     * @throws NoSuchPostException for a post we do not know
     */
    public CaseRequest circulate(List<PostId> posts) {
        var desks = posts.stream().map(this::desk).toList();
        return CaseRequest.of(
                Verb.CIRCULATE,
                Map.of("posts", posts.stream().map(PostId::toString).sorted().toList()),
                (current, actor) -> new AfterDecisionCommand.Circulate(desks.stream()
                        .map(desk -> Readers.along(newStep(), current, desk))
                        .toList()));
    }

    /**
     * Orders something of a post.
     *
     * @throws NoSuchPostException for a post we do not know
     */
    public CaseRequest instruct(PostId post, String words, LocalDate due) {
        var owner = desk(post).post();
        return CaseRequest.of(
                Verb.INSTRUCT,
                Map.of("to", owner.toString(), "words", words, "due", due.toString()),
                (current, actor) -> new AfterDecisionCommand.Instruct(
                        new DutyId(UuidCreator.getTimeOrderedEpoch()), owner, words, due));
    }

    public CaseRequest issue(Digest text, Mark mark, List<Addressee> to) {
        var asked = new AfterDecisionCommand.Issue(newStep(), text, mark, to).facts();
        return CaseRequest.of(
                Verb.ISSUE, asked, (current, actor) -> new AfterDecisionCommand.Issue(newStep(), text, mark, to));
    }

    private static StepId newStep() {
        return new StepId(UuidCreator.getTimeOrderedEpoch());
    }

    private Desk desk(PostId post) {
        return directory.desk(post).orElseThrow(() -> new NoSuchPostException(post));
    }
}
