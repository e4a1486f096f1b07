package dojang.approval.application;

import static dojang.inside.Ministry.DIVISION_HEAD;
import static dojang.inside.Ministry.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.model.Chain;
import dojang.approval.model.Command;
import dojang.approval.model.CommentClass;
import dojang.approval.model.Opinion;
import dojang.approval.model.Outcome;
import dojang.approval.model.Step;
import dojang.approval.model.StepCommand;
import dojang.approval.model.StepState;
import dojang.approval.model.Verb;
import dojang.desk.application.CaseSheet;
import dojang.dev.Actors;
import dojang.dev.DemoClock;
import dojang.dev.Papers;
import dojang.dev.Scenario;
import dojang.directory.application.Directory;
import dojang.drafting.application.Submissions;
import dojang.inside.Ministry;
import dojang.inside.Rebuilt;
import dojang.inside.StoredCases;
import dojang.shared.model.CaseId;
import dojang.shared.model.ChainPlan.PlannedStep;
import dojang.shared.model.Join;
import dojang.shared.model.Join.Rest;
import dojang.shared.model.PostId;
import dojang.shared.model.StepKind;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Units that vote, and of whom the rest may still speak: stored, read again and rebuilt from the log. */
@ExtendWith(ArquillianExtension.class)
class VotingIT {

    private static final String PROTOCOL = "yu.dain";
    private static final String BUDGET = "seo.dongha";
    private static final String PRESS = "gwon.narae";
    private static final String LEGAL = "mun.gaon";
    private static final Join TWO = Join.quorum("R-02", 2).with(Rest.MAY_SPEAK);

    @Inject
    Ministry ministry;

    @Inject
    Scenario scenario;

    @Inject
    Actors actors;

    @Inject
    CaseTransaction door;

    @Inject
    ApprovalService approvals;

    @Inject
    Submissions submissions;

    @Inject
    CommandFactory acts;

    @Inject
    Directory directory;

    @Inject
    StoredCases stored;

    @Inject
    Rebuilt rebuilt;

    @Test
    @Tag("WCP-30")
    @Tag("I-21")
    void two_units_are_enough_and_what_the_others_say_later_is_kept_without_effect() {
        var id = voting();
        assertThat(scenario.sheet(DRAFTER, id).groups()).containsExactly(new CaseSheet.Group("R-02", 2, "MAY_SPEAK"));

        scenario.concur(PROTOCOL, id, "");
        scenario.concur(PRESS, id, "");

        var budget = step(id, BUDGET);
        assertThat(budget.plan().terms().join()).isEqualTo(TWO);
        assertThat(budget.isOutvoted()).isTrue();
        var sheet = scenario.sheet(BUDGET, id);
        assertThat(sheet.groups()).isEmpty();
        assertThat(sheet.boxes()).extracting(Box::stateWord).contains("step.ENOUGH");
        var late = new StepCommand.LateOpinion(budget.id(), new Opinion(CommentClass.WISH, "숙박비를 줄일 것"));
        Scenario.require(scenario.put(BUDGET, id, late), "late opinion");

        assertThat(step(id, BUDGET).state()).isEqualTo(StepState.LAPSED);
        assertThat(Objects.requireNonNull(step(id, BUDGET).answer()).outcome()).isEqualTo(Outcome.LATE_OPINION);
        rebuilt.assertSame(stored.find(id));
    }

    @Test
    @Tag("WCP-36")
    void a_unit_asked_besides_votes_with_the_group_that_is_named_and_is_stored_so() {
        var id = voting();

        var unknown = add(id, "R-99");
        assertThat(unknown.refusal()).isEqualTo("NO_GROUP_VOTES");
        Scenario.require(add(id, "R-02"), "one more unit");
        scenario.concur(PROTOCOL, id, "");
        scenario.concur(LEGAL, id, "");

        assertThat(step(id, LEGAL).plan().terms().join()).isEqualTo(TWO);
        assertThat(step(id, PRESS).isOutvoted()).isTrue();
        rebuilt.assertSame(stored.find(id));
    }

    /** A visit on which all units that are asked vote, with the head of the division gone by. */
    private CaseId voting() {
        var id = ministry.opened().draft(DRAFTER, "HOST_VISIT", ministry.paper(Papers.UZBEK_VISIT));
        var answer = actors.as(
                DRAFTER,
                () -> door.decide(
                        id,
                        UUID.randomUUID(),
                        new CaseRequest(
                                Verb.SUBMIT,
                                Map.of(),
                                (current, actor) -> voting(submissions.propose(current, actor)))));
        Scenario.require(answer, "submission");
        scenario.endorse(DIVISION_HEAD, id, "");
        return id;
    }

    private static Proposal voting(Proposal proposal) {
        var submit = (Command.Submit) proposal.command();
        var chain = submit.chain();
        var steps = chain.steps().stream().map(VotingIT::voting).toList();
        var changed = new Command.Submit(submit.frozen(), new Chain(steps, chain.gates(), chain.duties()));
        return new Proposal(changed, proposal.onAccepted());
    }

    private static Step voting(Step step) {
        var plan = step.plan();
        return step.kind() == StepKind.CONCURRENCE
                ? Step.planned(
                        step.id(),
                        new PlannedStep(
                                plan.stage(),
                                plan.kind(),
                                plan.desk(),
                                plan.terms().with(TWO),
                                plan.because()))
                : step;
    }

    private Answer add(CaseId id, String group) {
        var act = acts.add(StepKind.CONCURRENCE, post(LEGAL), group, "문안 확인");
        return actors.as(DRAFTER, () -> approvals.put(id, UUID.randomUUID(), act));
    }

    private Step step(CaseId id, String login) {
        var post = post(login);
        return stored.find(id).steps().stream()
                .filter(step -> step.desk().post().equals(post))
                .findFirst()
                .orElseThrow();
    }

    private PostId post(String login) {
        var person = directory.byLogin(login).orElseThrow();
        return directory
                .draftingDesk(person.id(), DemoClock.START)
                .orElseThrow()
                .post();
    }
}
