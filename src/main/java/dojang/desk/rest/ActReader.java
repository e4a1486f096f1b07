package dojang.desk.rest;

import dojang.approval.application.CaseRequest;
import dojang.approval.application.CommandFactory;
import dojang.approval.model.AfterDecisionCommand;
import dojang.approval.model.AfterDecisionCommand.Addressee;
import dojang.approval.model.Command;
import dojang.approval.model.CommentClass;
import dojang.approval.model.GateAnswer;
import dojang.approval.model.Issuance.Channel;
import dojang.approval.model.Issuance.Mark;
import dojang.approval.model.Opinion;
import dojang.approval.model.ReturnReason;
import dojang.approval.model.StepCommand;
import dojang.approval.model.WorkAllocation.Strategy;
import dojang.approval.rest.RequestJson;
import dojang.shared.model.Digest;
import dojang.shared.model.DutyId;
import dojang.shared.model.GateId;
import dojang.shared.model.PostId;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a command from the JSON of a request: {@code {"act": "Endorse", "step": …, "seen": …, "opinion": …}}. */
@ApplicationScoped
public class ActReader {

    private static final Map<String, Function<JsonObject, Command>> ANSWERS = Map.ofEntries(
            Map.entry("Endorse", json -> new Command.Endorse(step(json), seen(json), opinion(json))),
            Map.entry("Concur", json -> new Command.Concur(step(json), seen(json), opinion(json))),
            Map.entry("NonConcur", json -> new Command.NonConcur(step(json), seen(json), reason(json))),
            Map.entry("NoInterest", json -> new StepCommand.NoInterest(step(json), seen(json))),
            Map.entry(
                    "Approve",
                    json -> new Command.Approve(
                            step(json), seen(json), opinion(json), acknowledged(json), text(json, "overDissent"))),
            Map.entry("Decline", json -> new Command.Decline(step(json), seen(json), reason(json))),
            Map.entry(
                    "Return",
                    json -> new Command.Return(
                            step(json), seen(json), choice(json, "why", ReturnReason.class), reason(json))),
            Map.entry(
                    "ReturnToStep",
                    json -> new StepCommand.ReturnToStep(
                            step(json), seen(json), StepId.of(text(json, "target")), reason(json))),
            Map.entry("Recall", json -> new Command.Recall(reason(json))),
            Map.entry("Withdraw", json -> new Command.Withdraw(reason(json))),
            Map.entry("Revise", json -> new Command.Revise()));

    private static final Map<String, Function<JsonObject, Command>> DETOURS = Map.ofEntries(
            Map.entry("Hold", json -> new StepCommand.Hold(step(json), time(json, "until"), reason(json))),
            Map.entry("Resume", json -> new StepCommand.Resume(step(json))),
            Map.entry("Undo", json -> new StepCommand.Undo(step(json))),
            Map.entry("ProceedWithout", json -> new StepCommand.ProceedWithout(step(json), reason(json))),
            Map.entry("ConfirmCondition", json -> new StepCommand.ConfirmCondition(step(json), text(json, "words"))),
            Map.entry("Reopen", json -> new StepCommand.Reopen(step(json), reason(json))),
            Map.entry("LateOpinion", json -> new StepCommand.LateOpinion(step(json), opinion(json))),
            Map.entry("Read", json -> new AfterDecisionCommand.Read(step(json), opinion(json))),
            Map.entry("Redispatch", json -> new AfterDecisionCommand.Redispatch(addressees(json), reason(json))),
            Map.entry("Receipt", json -> new AfterDecisionCommand.Receipt(text(json, "recipient"))),
            Map.entry("Close", json -> new AfterDecisionCommand.Close()),
            Map.entry("SendGate", json -> new Command.SendGate(gate(json), text(json, "note"))),
            Map.entry(
                    "AnswerGate",
                    json -> new Command.AnswerGate(
                            gate(json), choice(json, "answer", GateAnswer.class), text(json, "note"))),
            Map.entry("DoDuty", json -> new Command.DoDuty(duty(json), text(json, "proof"))),
            Map.entry("WaiveDuty", json -> new Command.WaiveDuty(duty(json), reason(json))));

    /** Acts that name desks. */
    private static final Map<String, BiFunction<CommandFactory, JsonObject, CaseRequest>> NAMING = Map.ofEntries(
            Map.entry("Skip", (acts, json) -> acts.skip(step(json), reason(json))),
            Map.entry(
                    "AddStep",
                    (acts, json) -> acts.add(
                            choice(json, "kind", StepKind.class),
                            post(json, "post"),
                            text(json, "group"),
                            reason(json))),
            Map.entry(
                    "Reassign",
                    (acts, json) -> json.containsKey("way")
                            ? acts.reassign(
                                    step(json), post(json, "post"), reason(json), choice(json, "way", Strategy.class))
                            : acts.reassign(step(json), post(json, "post"), reason(json))),
            Map.entry("Recuse", (acts, json) -> acts.recuse(step(json), reason(json))),
            Map.entry("Circulate", (acts, json) -> acts.circulate(posts(json))),
            Map.entry(
                    "Instruct",
                    (acts, json) -> acts.instruct(post(json, "post"), text(json, "words"), day(json, "due"))),
            Map.entry(
                    "Issue",
                    (acts, json) -> acts.issue(
                            new Digest(text(json, "text")), choice(json, "mark", Mark.class), addressees(json))));

    @Inject
    CommandFactory acts;

    /**
     * Reads one act.
     *
     * @throws IllegalArgumentException with a sentence if the act is unknown or a value has not its form
     */
    CaseRequest read(JsonObject json) {
        try {
            return reading(json);
        } catch (ClassCastException e) {
            throw new IllegalArgumentException("a value has not the form its name asks for", e);
        }
    }

    private CaseRequest reading(JsonObject json) {
        var name = text(json, "act");
        if (NAMING.containsKey(name)) {
            return NAMING.get(name).apply(acts, json);
        }
        var command = ANSWERS.getOrDefault(name, DETOURS.get(name));
        if (command == null) {
            throw new IllegalArgumentException("act must be one of " + String.join(", ", names()));
        }
        return CaseRequest.of(command.apply(json));
    }

    /** Every act there is, by name. */
    static List<String> names() {
        return List.of(ANSWERS, DETOURS, NAMING).stream()
                .flatMap(known -> known.keySet().stream())
                .sorted()
                .toList();
    }

    static String text(JsonObject json, String name) {
        return json.getString(name, "");
    }

    private static String reason(JsonObject json) {
        return text(json, "reason");
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

    private static PostId post(JsonObject json, String name) {
        return PostId.of(text(json, name));
    }

    private static List<PostId> posts(JsonObject json) {
        return strings(json, "posts").stream().map(PostId::of).toList();
    }

    private static Digest seen(JsonObject json) {
        return new Digest(text(json, "seen"));
    }

    static Opinion opinion(JsonObject json) {
        var weight = json.getString("weight", CommentClass.REMARK.name());
        return new Opinion(RequestJson.choice("weight", weight, CommentClass.class), text(json, "opinion"));
    }

    private static <E extends Enum<E>> E choice(JsonObject json, String name, Class<E> words) {
        return RequestJson.choice(name, text(json, name), words);
    }

    private static Instant time(JsonObject json, String name) {
        try {
            return Instant.parse(text(json, name));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(name + " must be an instant such as 2024-04-22T09:00:00Z", e);
        }
    }

    private static LocalDate day(JsonObject json, String name) {
        try {
            return LocalDate.parse(text(json, name));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(name + " must be a day such as 2024-04-22", e);
        }
    }

    private static List<Addressee> addressees(JsonObject json) {
        var to = json.getJsonArray("to");
        return to == null
                ? List.of()
                : to.getValuesAs(JsonObject.class).stream()
                        .map(one -> new Addressee(
                                text(one, "name"),
                                RequestJson.choice(
                                        "channel", one.getString("channel", Channel.ELECTRONIC.name()), Channel.class)))
                        .toList();
    }

    private static Set<StepId> acknowledged(JsonObject json) {
        return strings(json, "acknowledged").stream().map(StepId::of).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> strings(JsonObject json, String name) {
        var list = json.getJsonArray(name);
        return list == null
                ? List.of()
                : list.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
    }
}
