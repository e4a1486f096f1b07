package dojang.inside;

import static dojang.inside.Ministry.DIRECTOR;
import static dojang.inside.Ministry.DIVISION_HEAD;
import static dojang.inside.Ministry.DRAFTER;
import static dojang.inside.Ministry.MINISTER;

import dojang.approval.application.Answer;
import dojang.approval.application.ApprovalService;
import dojang.approval.application.CaseRequest;
import dojang.approval.application.CommandFactory;
import dojang.approval.model.AfterDecisionCommand;
import dojang.approval.model.AfterDecisionCommand.Addressee;
import dojang.approval.model.Command;
import dojang.approval.model.CommentClass;
import dojang.approval.model.DutyState;
import dojang.approval.model.Issuance.Channel;
import dojang.approval.model.Issuance.Mark;
import dojang.approval.model.Opinion;
import dojang.approval.model.Paper;
import dojang.approval.model.StepCommand;
import dojang.desk.application.CaseSheet;
import dojang.dev.Actors;
import dojang.dev.DemoClock;
import dojang.dev.Papers;
import dojang.dev.Scenario;
import dojang.directory.application.Directory;
import dojang.drafting.application.DraftService;
import dojang.drafting.application.SubmissionService;
import dojang.paper.model.Content;
import dojang.shared.model.CaseId;
import dojang.shared.model.DutyId;
import dojang.shared.model.PostId;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Takes cases along every way there is, through the front door. */
@ApplicationScoped
public class Detour {

    private static final String PROTOCOL = "yu.dain";
    private static final String BUDGET = "seo.dongha";
    private static final String PRESS = "gwon.narae";
    private static final String LEGAL = "mun.gaon";

    @Inject
    Ministry ministry;

    @Inject
    Scenario scenario;

    @Inject
    Actors actors;

    @Inject
    ApprovalService approvals;

    @Inject
    SubmissionService submissions;

    @Inject
    DraftService drafts;

    @Inject
    CommandFactory acts;

    @Inject
    Directory directory;

    public CaseSheet sheet(String reader, CaseId id) {
        return scenario.sheet(reader, id);
    }

    public CaseSheet sheet(String reader, CaseId id, int version) {
        return scenario.sheet(reader, id, version);
    }

    /** One case through holds, conditions, additions, take-backs, a step back, the decision, issuing and its end. */
    public CaseId throughEverything() {
        var id = ministry.opened().submitted(DRAFTER, "HOST_VISIT", ministry.paper(Papers.UZBEK_VISIT));
        var review = mine(DIVISION_HEAD, id);
        var until = Instant.parse("2024-04-19T09:00:00Z");
        put(DIVISION_HEAD, id, new StepCommand.Hold(review, until, "의전실 회신 대기"));
        put(DIVISION_HEAD, id, new StepCommand.Resume(review));
        scenario.endorse(DIVISION_HEAD, id, "");
        put(DIVISION_HEAD, id, new StepCommand.Undo(review));
        scenario.endorse(DIVISION_HEAD, id, "다시 검토함");
        var words = new Opinion(CommentClass.CONDITION, "통역을 둘 것");
        var conditional = mine(PROTOCOL, id);
        Scenario.require(
                scenario.act(PROTOCOL, id, (step, seen) -> new Command.Concur(step, seen, words)), "condition");
        put(PROTOCOL, id, new StepCommand.ConfirmCondition(conditional, "예약 확인"));
        act(DRAFTER, id, acts.add(StepKind.CONCURRENCE, post(LEGAL), "", "문안 확인"));
        everybodyUntilDecision(id);
        var back = sheet(MINISTER, id);
        var target = back.boxes().stream()
                .filter(box -> "REVIEW".equals(box.kind().name()))
                .reduce((first, second) -> second)
                .orElseThrow();
        Scenario.require(
                scenario.act(
                        MINISTER,
                        id,
                        (step, seen) -> new StepCommand.ReturnToStep(
                                step, seen, StepId.of(Objects.requireNonNull(target.stepId())), "일정 확인")),
                "step back");
        everybodyUntilDecision(id);
        Scenario.require(scenario.approve(MINISTER, id, "추진"), "decision");
        afterwards(id);
        return id;
    }

    private void afterwards(CaseId id) {
        var text = Objects.requireNonNull(sheet(DRAFTER, id).head().versionDigest());
        act(MINISTER, id, acts.instruct(post(PRESS), "사진을 기록관에 보낼 것", LocalDate.of(2024, 4, 30)));
        act(DRAFTER, id, acts.circulate(List.of(post(PRESS))));
        var reader = sheet(PRESS, id).readers().get(0);
        put(PRESS, id, new AfterDecisionCommand.Read(StepId.of(Objects.requireNonNull(reader.stepId())), Opinion.NONE));
        act(DRAFTER, id, acts.issue(text, Mark.SIGNATURE, List.of(new Addressee("주한우즈베키스탄대사관", Channel.POST))));
        put(
                DIVISION_HEAD,
                id,
                new AfterDecisionCommand.Redispatch(List.of(new Addressee("한빛시", Channel.ELECTRONIC)), "협조 요청"));
        put(DRAFTER, id, new AfterDecisionCommand.Receipt("한빛시"));
        for (var duty : sheet(DIVISION_HEAD, id).duties()) {
            if (duty.state() == DutyState.DUE) {
                put(DIVISION_HEAD, id, new Command.WaiveDuty(DutyId.of(duty.id()), "시험"));
            }
        }
        put(DRAFTER, id, new AfterDecisionCommand.Close());
    }

    /** Returned by the second reviewer, changed in its title only, and submitted again. */
    public CaseId returnedAndResubmitted() {
        var id = ministry.opened().submitted(DRAFTER, "HOST_VISIT", ministry.paper(Papers.UZBEK_VISIT));
        scenario.endorse(DIVISION_HEAD, id, "");
        for (var login : List.of("gu.haneul", PROTOCOL, BUDGET, PRESS)) {
            scenario.concur(login, id, "");
        }
        scenario.giveBack(DIRECTOR, id, "제목을 고칠 것");
        put(DRAFTER, id, new Command.Revise());
        var draft = actors.as(DRAFTER, () -> drafts.open(id));
        actors.as(DRAFTER, () -> drafts.save(id, draft.edits(), renamed(draft.content())));
        Scenario.require(scenario.submit(DRAFTER, id), "second version");
        return id;
    }

    /** A reviewer changes the title and endorses. */
    public CaseId editedInPlace() {
        var id = ministry.smallVisit();
        edit(id);
        return id;
    }

    private Answer edit(CaseId id) {
        var sheet = sheet(DIVISION_HEAD, id);
        var mine = StepId.of(Objects.requireNonNull(sheet.mine()).stepId());
        var seen = Objects.requireNonNull(sheet.head().seen());
        var content = renamed(ministry.paper(Papers.KAZAKH_VISIT));
        var answer = actors.as(
                DIVISION_HEAD, () -> submissions.edit(id, UUID.randomUUID(), mine, seen, content, Opinion.NONE));
        Scenario.require(answer, "edit");
        return answer;
    }

    /** The director answers with the text in mind that the reviewer has changed since. */
    public Answer actOnOlderText() {
        var id = ministry.smallVisit();
        var seen = Objects.requireNonNull(sheet(DIVISION_HEAD, id).head().seen());
        edit(id);
        everybodyUntilDecision(id);
        var step = mine(DIRECTOR, id);
        return scenario.put(DIRECTOR, id, new Command.Approve(step, seen, Opinion.NONE, Set.of(), ""));
    }

    /** The director declares a conflict of interest; a substitute is asked for the decision. */
    public CaseId recused(String reason) {
        var id = ministry.smallVisitBeforeDecision();
        act(DIRECTOR, id, acts.recuse(mine(DIRECTOR, id), reason));
        return id;
    }

    public CaseId decided() {
        var id = ministry.smallVisitBeforeDecision();
        Scenario.require(scenario.approve(DIRECTOR, id, ""), "decision");
        return id;
    }

    /** Another case, approved in the place of this one. */
    public CaseId replacing(CaseId old) {
        var id = actors.as(DRAFTER, () -> drafts.follow(old, Paper.Effect.SUPERSEDES, UUID.randomUUID()));
        Scenario.require(scenario.submit(DRAFTER, id), "submission");
        ministry.untilDecision(DRAFTER, id);
        Scenario.require(scenario.approve(DIRECTOR, id, ""), "decision");
        return id;
    }

    private static Content renamed(Content content) {
        return content.with("titleKo", content.text("titleKo") + " (수정)");
    }

    private PostId post(String login) {
        var person = directory.byLogin(login).orElseThrow();
        return directory
                .draftingDesk(person.id(), DemoClock.START)
                .orElseThrow()
                .post();
    }

    private void everybodyUntilDecision(CaseId id) {
        ministry.untilDecision(DRAFTER, id);
    }

    private StepId mine(String login, CaseId id) {
        return StepId.of(Objects.requireNonNull(sheet(login, id).mine(), login).stepId());
    }

    private void put(String login, CaseId id, Command command) {
        Scenario.require(scenario.put(login, id, command), command.verb().code() + " by " + login);
    }

    private void act(String login, CaseId id, CaseRequest act) {
        Scenario.require(actors.as(login, () -> approvals.put(id, UUID.randomUUID(), act)), "act by " + login);
    }
}
