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
import dojang.approval.model.Verb;
import dojang.approval.model.WorkAllocation.Strategy;
import dojang.approval.rest.RequestJson;
import dojang.shared.json.BadFile.Flaw;
import dojang.shared.model.Bounds;
import dojang.shared.model.Days;
import dojang.shared.model.Digest;
import dojang.shared.model.DutyId;
import dojang.shared.model.GateId;
import dojang.shared.model.PostId;
import dojang.shared.model.StepId;
import dojang.shared.model.StepKind;
import dojang.shared.rest.MalformedException;
import dojang.shared.rest.Requests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a command from the JSON of a request: {@code {"act": "Endorse", "step": …, "seen": …, "opinion": …}}. */
@ApplicationScoped
public class ActReader {

    private static final Map<Verb, Function<JsonObject, Command>> COMMANDS = Map.ofEntries(
            Map.entry(Verb.ENDORSE, json -> new Command.Endorse(step(json), seen(json), opinion(json))),
            Map.entry(Verb.CONCUR, json -> new Command.Concur(step(json), seen(json), opinion(json))),
            Map.entry(Verb.NON_CONCUR, json -> new Command.NonConcur(step(json), seen(json), reason(json))),
            Map.entry(Verb.NO_INTEREST, json -> new StepCommand.NoInterest(step(json), seen(json))),
            Map.entry(
                    Verb.APPROVE,
                    json -> new Command.Approve(
                            step(json), seen(json), opinion(json), acknowledged(json), text(json, "overDissent"))),
            Map.entry(Verb.DECLINE, json -> new Command.Decline(step(json), seen(json), reason(json))),
            Map.entry(
                    Verb.RETURN,
                    json -> new Command.Return(
                            step(json), seen(json), choice(json, "why", ReturnReason.class), reason(json))),
            Map.entry(
                    Verb.RETURN_TO_STEP,
                    json -> new StepCommand.ReturnToStep(
                            step(json),
                            seen(json),
                            new StepId(Requests.id("target", text(json, "target"))),
                            reason(json))),
            Map.entry(Verb.RECALL, json -> new Command.Recall(reason(json))),
            Map.entry(Verb.WITHDRAW, json -> new Command.Withdraw(reason(json))),
            Map.entry(Verb.REVISE, json -> new Command.Revise()),
            Map.entry(Verb.HOLD, json -> new StepCommand.Hold(step(json), time(json, "until"), reason(json))),
            Map.entry(Verb.RESUME, json -> new StepCommand.Resume(step(json))),
            Map.entry(Verb.UNDO, json -> new StepCommand.Undo(step(json))),
            Map.entry(Verb.PROCEED_WITHOUT, json -> new StepCommand.ProceedWithout(step(json), reason(json))),
            Map.entry(
                    Verb.CONFIRM_CONDITION, json -> new StepCommand.ConfirmCondition(step(json), text(json, "words"))),
            Map.entry(Verb.REOPEN, json -> new StepCommand.Reopen(step(json), reason(json))),
            Map.entry(Verb.LATE_OPINION, json -> new StepCommand.LateOpinion(step(json), opinion(json))),
            Map.entry(Verb.READ, json -> new AfterDecisionCommand.Read(step(json), opinion(json))),
            Map.entry(Verb.REDISPATCH, json -> new AfterDecisionCommand.Redispatch(addressees(json), reason(json))),
            Map.entry(Verb.RECEIPT, json -> new AfterDecisionCommand.Receipt(text(json, "recipient"))),
            Map.entry(Verb.CLOSE, json -> new AfterDecisionCommand.Close()),
            Map.entry(Verb.SEND_GATE, json -> new Command.SendGate(gate(json), text(json, "note"))),
            Map.entry(
                    Verb.ANSWER_GATE,
                    json -> new Command.AnswerGate(
                            gate(json), choice(json, "answer", GateAnswer.class), text(json, "note"))),
            Map.entry(Verb.DO_DUTY, json -> new Command.DoDuty(duty(json), text(json, "proof"))),
            Map.entry(Verb.WAIVE_DUTY, json -> new Command.WaiveDuty(duty(json), reason(json))));

    /** Acts that name desks. */
    private static final Map<Verb, BiFunction<CommandFactory, JsonObject, CaseRequest>> NAMING = Map.ofEntries(
            Map.entry(Verb.SKIP, (acts, json) -> acts.skip(step(json), reason(json))),
            Map.entry(
                    Verb.ADD_STEP,
                    (acts, json) -> acts.add(
                            choice(json, "kind", StepKind.class),
                            post(json, "post"),
                            text(json, "group"),
                            reason(json))),
            Map.entry(
                    Verb.REASSIGN,
                    (acts, json) -> json.containsKey("way")
                            ? acts.reassign(
                                    step(json), post(json, "post"), reason(json), choice(json, "way", Strategy.class))
                            : acts.reassign(step(json), post(json, "post"), reason(json))),
            Map.entry(Verb.RECUSE, (acts, json) -> acts.recuse(step(json), reason(json))),
            Map.entry(Verb.CIRCULATE, (acts, json) -> acts.circulate(posts(json))),
            Map.entry(
                    Verb.INSTRUCT,
                    (acts, json) -> acts.instruct(post(json, "post"), text(json, "words"), day(json, "due"))),
            Map.entry(
                    Verb.ISSUE,
                    (acts, json) ->
                            acts.issue(digest(json, "text"), choice(json, "mark", Mark.class), addressees(json))));

    @Inject
    CommandFactory acts;

    /**
     * Reads one act.
     *
     * @throws MalformedException if the act is unknown or a value has not its form
     */
    CaseRequest read(JsonObject json) {
        return Verb.ofCode(text(json, "act"))
                .flatMap(verb -> request(verb, json))
                .orElseThrow(() -> MalformedException.of(Flaw.CHOICE, "act", names()));
    }

    private Optional<CaseRequest> request(Verb verb, JsonObject json) {
        return Optional.ofNullable(COMMANDS.get(verb))
                .map(reader -> CaseRequest.of(reader.apply(json)))
                .or(() -> Optional.ofNullable(NAMING.get(verb)).map(reader -> reader.apply(acts, json)));
    }

    /** Every act there is, by name. */
    static List<String> names() {
        return Stream.of(COMMANDS, NAMING)
                .flatMap(known -> known.keySet().stream())
                .map(Verb::code)
                .sorted()
                .toList();
    }

    static String text(JsonObject json, String name) {
        return RequestJson.anyText(json, name, Bounds.STATEMENT);
    }

    private static String reason(JsonObject json) {
        return text(json, "reason");
    }

    private static StepId step(JsonObject json) {
        return new StepId(Requests.id("step", text(json, "step")));
    }

    private static GateId gate(JsonObject json) {
        return new GateId(Requests.id("gate", text(json, "gate")));
    }

    private static DutyId duty(JsonObject json) {
        return new DutyId(Requests.id("duty", text(json, "duty")));
    }

    private static PostId post(JsonObject json, String name) {
        return new PostId(Requests.id(name, text(json, name)));
    }

    private static List<PostId> posts(JsonObject json) {
        return RequestJson.texts(json, "posts").stream()
                .map(post -> new PostId(Requests.id("posts", post)))
                .toList();
    }

    static Digest digest(JsonObject json, String name) {
        var hex = text(json, name);
        if (!hex.matches("[0-9a-f]{64}")) {
            throw MalformedException.of(Flaw.DIGEST, name);
        }
        return new Digest(hex);
    }

    private static Digest seen(JsonObject json) {
        return digest(json, "seen");
    }

    static Opinion opinion(JsonObject json) {
        var weight = json.containsKey("weight") ? choice(json, "weight", CommentClass.class) : CommentClass.REMARK;
        return new Opinion(weight, text(json, "opinion"));
    }

    private static <E extends Enum<E>> E choice(JsonObject json, String name, Class<E> words) {
        return RequestJson.choice(name, text(json, name), words);
    }

    private static Instant time(JsonObject json, String name) {
        try {
            return Days.moment(text(json, name));
        } catch (DateTimeException e) {
            throw MalformedException.of(Flaw.MOMENT, name);
        }
    }

    private static LocalDate day(JsonObject json, String name) {
        return Requests.day(name, text(json, name));
    }

    private static List<Addressee> addressees(JsonObject json) {
        return json.containsKey("to")
                ? RequestJson.objects(json, "to").stream()
                        .map(ActReader::addressee)
                        .toList()
                : List.of();
    }

    private static Addressee addressee(JsonObject one) {
        var name = RequestJson.anyText(one, "name", Bounds.NAME);
        if (name.isBlank()) {
            throw MalformedException.of(Flaw.MISSING, "name");
        }
        return new Addressee(
                name, one.containsKey("channel") ? choice(one, "channel", Channel.class) : Channel.ELECTRONIC);
    }

    private static Set<StepId> acknowledged(JsonObject json) {
        return RequestJson.texts(json, "acknowledged").stream()
                .map(step -> new StepId(Requests.id("acknowledged", step)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
