package dojang.desk.web;

import dojang.approval.application.ApprovalService;
import dojang.approval.model.Command;
import dojang.approval.model.GateAnswer;
import dojang.shared.model.DutyId;
import dojang.shared.model.GateId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Outside consultations and duties of a case: what was sent, what came back, what is proven. */
@Named
@ViewScoped
public class FollowUpPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ApprovalService approvals;

    @Inject
    CasePage casePage;

    @Inject
    Outcomes outcomes;

    private final Map<String, String> notes = new HashMap<>();
    // texts, because expression language does not convert what it puts into a map
    private final Map<String, @Nullable String> answers = new HashMap<>();
    private UUID key = UUID.randomUUID();
    private String wrong = "";
    private boolean answerMissing;
    private boolean noteMissing;

    public @Nullable String send(String gate) {
        return put(new Command.SendGate(GateId.of(gate), note(gate)));
    }

    /** What came back and the evidence of it; neither goes without the other. */
    public @Nullable String answer(String gate) {
        var answer = Objects.requireNonNullElse(answers.get(gate), "");
        return missing(gate, answer.isEmpty(), note(gate).isBlank())
                ? null
                : put(new Command.AnswerGate(GateId.of(gate), GateAnswer.valueOf(answer), note(gate)));
    }

    public @Nullable String fulfil(String duty) {
        return missing(duty, false, note(duty).isBlank()) ? null : put(new Command.DoDuty(DutyId.of(duty), note(duty)));
    }

    public @Nullable String waive(String duty) {
        return missing(duty, false, note(duty).isBlank())
                ? null
                : put(new Command.WaiveDuty(DutyId.of(duty), note(duty)));
    }

    private boolean missing(String id, boolean answer, boolean note) {
        wrong = answer || note ? id : "";
        answerMissing = answer;
        noteMissing = note;
        return answer || note;
    }

    public boolean isAnswerMissing(String gate) {
        return answerMissing && wrong.equals(gate);
    }

    public boolean isNoteMissing(String id) {
        return noteMissing && wrong.equals(id);
    }

    private @Nullable String put(Command command) {
        var answer = approvals.put(Objects.requireNonNull(casePage.getCaseId()), key, command);
        if (answer.accepted()) {
            return outcomes.done(command.verb(), casePage.getSheet().head());
        }
        key = UUID.randomUUID();
        casePage.load();
        return outcomes.refused(answer, casePage.getSheet());
    }

    private String note(String id) {
        return notes.getOrDefault(id, "");
    }

    public List<GateAnswer> getPossibleAnswers() {
        return List.of(GateAnswer.values());
    }

    /** What is typed, by the id of the gate or duty. */
    public Map<String, String> getNotes() {
        return notes;
    }

    public Map<String, @Nullable String> getAnswers() {
        return answers;
    }

    /** Id of the gate or duty whose form lacks something; empty when none does. */
    public String getWrong() {
        return wrong;
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }
}
