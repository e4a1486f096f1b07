package dojang.dev;

import dojang.approval.application.Answer;
import dojang.approval.application.ApprovalService;
import dojang.approval.model.Command;
import dojang.approval.model.GateAnswer;
import dojang.approval.model.Opinion;
import dojang.approval.model.ReturnReason;
import dojang.desk.application.CaseReader;
import dojang.desk.application.CaseSheet;
import dojang.desk.application.TrailLine;
import dojang.drafting.application.AttachmentService;
import dojang.drafting.application.DraftService;
import dojang.drafting.application.SubmissionService;
import dojang.paper.model.Content;
import dojang.shared.model.CaseId;
import dojang.shared.model.Digest;
import dojang.shared.model.GateId;
import dojang.shared.model.StepId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/** Plays stories through the front door: every sample case has an honest trail. */
@ApplicationScoped
public class Scenario {

    @Inject
    Actors actors;

    @Inject
    DraftService drafts;

    @Inject
    AttachmentService attachments;

    @Inject
    ApprovalService approvals;

    @Inject
    SubmissionService submissions;

    @Inject
    CaseReader desk;

    /** A saved draft by this person. */
    public CaseId draft(String drafter, String kind, Content content) {
        return actors.as(drafter, () -> {
            var id = drafts.create(kind);
            drafts.save(id, 0, content);
            return id;
        });
    }

    public Answer submit(String drafter, CaseId id) {
        return actors.as(drafter, () -> submissions.submit(id, UUID.randomUUID()));
    }

    /** A draft by this person that the rules accepted. */
    public CaseId submitted(String drafter, String kind, Content content) {
        var id = draft(drafter, kind, content);
        require(submit(drafter, id), "submission");
        return id;
    }

    /** The same with one small text file beside it. */
    public CaseId submittedWithFile(String drafter, String kind, Content content, String name) {
        var id = draft(drafter, kind, content);
        actors.as(drafter, () -> {
            attachments.attach(id, name, name.getBytes(StandardCharsets.UTF_8));
            return id;
        });
        require(submit(drafter, id), "submission");
        return id;
    }

    public CaseSheet sheet(String reader, CaseId id) {
        return actors.as(reader, () -> desk.sheet(id));
    }

    public CaseSheet sheet(String reader, CaseId id, int version) {
        return actors.as(reader, () -> desk.sheet(id, version));
    }

    public List<TrailLine> trail(String reader, CaseId id) {
        return actors.as(reader, () -> desk.trail(id));
    }

    public Answer put(String login, CaseId id, Command command) {
        return actors.as(login, () -> approvals.put(id, UUID.randomUUID(), command));
    }

    /** The person's own open step is answered with what the function makes of it and of what was seen. */
    public Answer act(String login, CaseId id, BiFunction<StepId, Digest, Command> command) {
        var sheet = sheet(login, id);
        var mine = Objects.requireNonNull(
                sheet.mine(), login + " is asked nothing on " + sheet.head().reference());
        var seen = Objects.requireNonNull(sheet.head().seen());
        return put(login, id, command.apply(StepId.of(mine.stepId()), seen));
    }

    public void endorse(String login, CaseId id, String opinion) {
        require(act(login, id, (step, seen) -> new Command.Endorse(step, seen, words(opinion))), "endorsement");
    }

    public void concur(String login, CaseId id, String opinion) {
        require(act(login, id, (step, seen) -> new Command.Concur(step, seen, words(opinion))), "concurrence");
    }

    public Answer approve(String login, CaseId id, String opinion) {
        return act(login, id, (step, seen) -> new Command.Approve(step, seen, words(opinion), Set.of(), ""));
    }

    public void giveBack(String login, CaseId id, String reason) {
        require(act(login, id, (step, seen) -> new Command.Return(step, seen, ReturnReason.CONTENT, reason)), "return");
    }

    /** Sends each outside consultation and records that nobody objects. */
    public void clearGates(String login, CaseId id, String note) {
        for (var gate : sheet(login, id).gates()) {
            var gateId = GateId.of(gate.id());
            require(put(login, id, new Command.SendGate(gateId, note)), "letter");
            require(put(login, id, new Command.AnswerGate(gateId, GateAnswer.NO_OBJECTION, note)), "answer");
        }
    }

    public static void require(Answer answer, String what) {
        if (!answer.accepted()) {
            throw new IllegalStateException(
                    what + " was refused: " + answer.refusal() + " " + answer.rules() + " " + answer.details());
        }
    }

    private static Opinion words(String opinion) {
        return new Opinion(Opinion.NONE.weight(), opinion);
    }
}
