package dojang.approval.application;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.approval.model.AfterDecisionCommand;
import dojang.approval.model.AfterDecisionCommand.Addressee;
import dojang.approval.model.ApprovalCase;
import dojang.approval.model.Command;
import dojang.approval.model.Issuance.Mark;
import dojang.approval.model.Readers;
import dojang.approval.model.Step;
import dojang.approval.model.StepCommand;
import dojang.approval.model.StepCommand.Recuse.StandIn;
import dojang.approval.model.WorkAllocation.Strategy;
import dojang.directory.application.Directory;
import dojang.directory.model.PersonRecord;
import dojang.directory.model.StandIns;
import dojang.policy.application.RuleBook;
import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.Desk;
import dojang.shared.model.Digest;
import dojang.shared.model.DutyId;
import dojang.shared.model.PostId;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import dojang.shared.model.Terms;
import dojang.shared.time.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

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
    RuleBook rules;

    @Inject
    ProductClock clock;

    @Inject
    ColleagueWork shares;

    /** A command that waits for its case. */
    public interface Act extends Function<ApprovalCase, Command> {}

    /** A command that needs nothing of the case. */
    public static Act of(Command command) {
        return current -> command;
    }

    /** Pauses a step until the end of that working day. */
    public Act hold(StepId step, LocalDate until, String reason) {
        var end = rules.current().calendar().closing(until);
        return current -> new StepCommand.Hold(step, end, reason);
    }

    public Act skip(StepId step, String reason) {
        return current -> new StepCommand.Skip(step, new StepId(UuidCreator.getTimeOrderedEpoch()), reason);
    }

    /**
     * Asks one more desk.
     *
     * @param kind  REVIEW or CONCURRENCE
     * @param group the group of the open stage with which the desk votes; empty: its answer is needed in any case
     * @throws NoSuchPostException for a post we do not know
     */
    public Act add(StepKind kind, PostId post, String group, String reason) {
        var plan = new PlannedStep(1, kind, desk(post), Terms.ofLine(DAYS), List.of());
        return current -> new StepCommand.AddStep(new StepId(UuidCreator.getTimeOrderedEpoch()), plan, group, reason);
    }

    /**
     * Gives a step to another desk of its unit.
     *
     * @throws NoSuchPostException for a post we do not know
     */
    public Act reassign(StepId step, PostId post, String reason) {
        var desk = desk(post);
        return current -> new StepCommand.Reassign(step, desk, reason);
    }

    /**
     * The same, going by a suggestion; the log keeps the way in which it was made.
     *
     * @throws NoSuchPostException for a post we do not know
     */
    public Act reassign(StepId step, PostId post, String reason, Strategy way) {
        var desk = desk(post);
        return current -> new StepCommand.Reassign(step, desk, reason, shares.chosen(way, current, step));
    }

    /** Passes a step to the nearest who can stand in, because of a conflict of interest. */
    public Act recuse(StepId step, String reason) {
        return current -> new StepCommand.Recuse(
                step, current.step(step).map(this::standIns).orElse(List.of()), reason);
    }

    private List<StandIn> standIns(Step step) {
        var at = clock.now();
        var office = directory.snapshot();
        var recusal = step.past().recusal();
        var post = recusal == null ? step.desk().post() : recusal.post();
        return office.post(post).stream()
                .flatMap(asked -> StandIns.of(office, asked))
                .flatMap(other -> office
                        .holderOf(other.id(), at)
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
    public Act circulate(List<PostId> posts) {
        var desks = posts.stream().map(this::desk).toList();
        return current -> new AfterDecisionCommand.Circulate(desks.stream()
                .map(desk -> Readers.along(new StepId(UuidCreator.getTimeOrderedEpoch()), current, desk))
                .toList());
    }

    /**
     * Orders something of a post.
     *
     * @throws NoSuchPostException for a post we do not know
     */
    public Act instruct(PostId post, String words, LocalDate due) {
        var owner = desk(post).post();
        return current ->
                new AfterDecisionCommand.Instruct(new DutyId(UuidCreator.getTimeOrderedEpoch()), owner, words, due);
    }

    public Act issue(Digest text, Mark mark, List<Addressee> to) {
        return current -> new AfterDecisionCommand.Issue(new StepId(UuidCreator.getTimeOrderedEpoch()), text, mark, to);
    }

    private Desk desk(PostId post) {
        return directory.desk(post).orElseThrow(() -> new NoSuchPostException(post));
    }
}
