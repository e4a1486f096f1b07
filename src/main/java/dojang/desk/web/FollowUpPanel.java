package dojang.desk.web;

import dojang.approval.model.Command;
import dojang.approval.model.GateAnswer;
import dojang.approval.model.Verb;
import dojang.approval.web.ActForm;
import dojang.shared.model.DutyId;
import dojang.shared.model.GateId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Outside consultations and duties of a case: what was sent, what came back, what is proven. */
@Named
@ViewScoped
public class FollowUpPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActSubmitter submitter;

    private final Map<String, ActForm> typed = new HashMap<>();

    public @Nullable String send(String gate) {
        return put(gate, Verb.SEND_GATE, form -> new Command.SendGate(GateId.of(gate), form.reason()));
    }

    /** What came back and the evidence of it; neither goes without the other. */
    public @Nullable String answer(String gate) {
        return put(
                gate,
                Verb.ANSWER_GATE,
                form -> new Command.AnswerGate(GateId.of(gate), GateAnswer.valueOf(form.getChoice()), form.reason()));
    }

    public @Nullable String fulfil(String duty) {
        return put(duty, Verb.DO_DUTY, form -> new Command.DoDuty(DutyId.of(duty), form.reason()));
    }

    public @Nullable String waive(String duty) {
        return put(duty, Verb.WAIVE_DUTY, form -> new Command.WaiveDuty(DutyId.of(duty), form.reason()));
    }

    private @Nullable String put(String id, Verb verb, Function<ActForm, Command> command) {
        var form = typed(id);
        return submitter.putCommand(form, verb, () -> command.apply(form));
    }

    /** What is typed, by the id of the gate or duty. */
    public ActForm typed(String id) {
        return typed.computeIfAbsent(id, any -> new ActForm());
    }
}
