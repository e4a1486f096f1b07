package dojang.approval.rest;

import dojang.approval.model.Command;
import dojang.approval.model.CommentClass;
import dojang.approval.model.GateAnswer;
import dojang.approval.model.Opinion;
import dojang.shared.model.Digest;
import dojang.shared.model.DutyId;
import dojang.shared.model.GateId;
import dojang.shared.model.StepId;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a command from the JSON of a request: {@code {"act": "Endorse", "step": …, "seen": …, "opinion": …}}. */
final class ActReader {

    private static final Map<String, Function<JsonObject, Command>> ACTS = Map.ofEntries(
            Map.entry("Endorse", json -> new Command.Endorse(step(json), seen(json), opinion(json))),
            Map.entry("Concur", json -> new Command.Concur(step(json), seen(json), opinion(json))),
            Map.entry("NonConcur", json -> new Command.NonConcur(step(json), seen(json), text(json, "reason"))),
            Map.entry(
                    "Approve",
                    json -> new Command.Approve(
                            step(json), seen(json), opinion(json), acknowledged(json), text(json, "overDissent"))),
            Map.entry("Decline", json -> new Command.Decline(step(json), seen(json), text(json, "reason"))),
            Map.entry("Return", json -> new Command.Return(step(json), seen(json), text(json, "reason"))),
            Map.entry("Recall", json -> new Command.Recall(text(json, "reason"))),
            Map.entry("Withdraw", json -> new Command.Withdraw(text(json, "reason"))),
            Map.entry("Revise", json -> new Command.Revise()),
            Map.entry("SendGate", json -> new Command.SendGate(gate(json), text(json, "note"))),
            Map.entry(
                    "AnswerGate",
                    json -> new Command.AnswerGate(
                            gate(json), GateAnswer.valueOf(text(json, "answer")), text(json, "note"))),
            Map.entry("DoDuty", json -> new Command.DoDuty(duty(json), text(json, "proof"))),
            Map.entry("WaiveDuty", json -> new Command.WaiveDuty(duty(json), text(json, "reason"))));

    private ActReader() {}

    /**
     * Reads one command.
     *
     * @throws IllegalArgumentException with a sentence if the act is unknown or a value has not its form
     */
    static Command read(JsonObject json) {
        var act = ACTS.get(text(json, "act"));
        if (act == null) {
            throw new IllegalArgumentException(
                    "act must be one of " + ACTS.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return act.apply(json);
    }

    static String text(JsonObject json, String name) {
        return json.getString(name, "");
    }

    private static StepId step(JsonObject json) {
        return StepId.of(text(json, "step"));
    }

    private static GateId gate(JsonObject json) {
        return GateId.of(text(json, "gate"));
    }

    private static DutyId duty(JsonObject json) {
        return DutyId.of(text(json, "duty"));
    }

    private static Digest seen(JsonObject json) {
        return new Digest(text(json, "seen"));
    }

    private static Opinion opinion(JsonObject json) {
        var weight = json.getString("weight", CommentClass.REMARK.name());
        return new Opinion(CommentClass.valueOf(weight), text(json, "opinion"));
    }

    private static Set<StepId> acknowledged(JsonObject json) {
        var steps = json.getJsonArray("acknowledged");
        return steps == null
                ? Set.of()
                : steps.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .map(StepId::of)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
