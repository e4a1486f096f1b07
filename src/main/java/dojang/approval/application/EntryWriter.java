package dojang.approval.application;

import dojang.approval.model.AfterDecisionCommand;
import dojang.approval.model.ApprovalCase;
import dojang.approval.model.ApprovalEvent;
import dojang.approval.model.Command;
import dojang.approval.model.Decision;
import dojang.approval.model.Paper;
import dojang.approval.model.Step;
import dojang.audit.application.AuditRecord;
import dojang.audit.model.EntryKind;
import dojang.directory.application.Directory;
import dojang.shared.model.ActorContext;
import dojang.shared.model.Digest;
import dojang.shared.model.PersonId;
import dojang.shared.model.StepId;
import dojang.shared.model.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes an act down in the form of the log: readable without the directory, complete enough to rebuild the state. */
@ApplicationScoped
public class EntryWriter {

    /** Who acts when time has passed; nobody. */
    private static final Text CLOCK = new Text("시계", "The clock");

    /** Member of the body: digest of the form that the text frozen by the act was written with. */
    public static final String FORM = "form";

    /** Member of the body: digest of the explanation why the chain is as it is. */
    public static final String BECAUSE = "because";

    private record Answered(Step step, int round) {}

    @Inject
    Directory directory;

    /**
     * One act as it was answered.
     *
     * @param request digest of what was asked, by which a repeat is known
     * @param state   digest of the case's state after it; absent for a refusal of a case whose log names none yet
     */
    record Act(
            UUID key,
            Digest request,
            Proposal proposal,
            Decision decision,
            List<ApprovalEvent> events,
            @Nullable Digest state) {}

    /** One act, one entry; only the act that answers a step fills step and round. */
    AuditRecord entry(ApprovalCase current, Act act, ActorContext actor) {
        var command = act.proposal().command();
        var body = body(current, actor);
        body.put("act", command.verb().code());
        body.put("ask", command.facts());
        body.put("request", act.request().hex());
        if (act.state() != null) {
            body.put(AuditRecord.STATE, act.state().hex());
        }
        body.put("events", act.events().stream().map(ApprovalEvent::body).toList());
        answer(body, act.decision());
        if (act.decision() instanceof Decision.Accepted accepted) {
            refer(body, accepted.after());
            var basis = act.proposal().basis();
            if (basis != null) {
                body.put(FORM, basis.form().hex());
                body.put(BECAUSE, basis.because().hex());
            }
        }
        var step = answeredStep(current, act.decision(), act.events());
        var represented = step.flatMap(answered -> represented(answered.step(), actor));
        represented.ifPresent(person -> body.put("onBehalfName", words(directory.personName(person))));
        return new AuditRecord(
                kind(command),
                current.id(),
                step.map(answered -> answered.step().id()).orElse(null),
                step.map(Answered::round).orElse(null),
                actor.isClock() ? null : actor.person(),
                represented.orElse(null),
                act.key(),
                body);
    }

    static EntryKind kind(Command command) {
        if (command instanceof AfterDecisionCommand.Replace replaced) {
            return replaced.effect() == Paper.Effect.REVOKES ? EntryKind.REVOKED : EntryKind.SUPERSEDED;
        }
        return EntryKind.ofCode(command.verb().entry()).orElseThrow();
    }

    /** What every entry about a case says of person, time and text. */
    public TreeMap<String, Object> body(ApprovalCase current, ActorContext actor) {
        var body = new TreeMap<String, Object>();
        body.put("at", actor.at().toString());
        body.put("actorName", words(actor.isClock() ? CLOCK : directory.personName(actor.person())));
        actor.seats().stream()
                .findFirst()
                .ifPresent(seat -> body.put(
                        "actorPost", words(directory.postTitle(seat.desk().post()))));
        body.put("case", current.id().toString());
        refer(body, current);
        body.put("kind", current.paper().kind());
        body.put("version", current.draft().number());
        var frozen = current.draft().frozen();
        if (frozen != null) {
            body.put("digest", frozen.digest().hex());
            body.put("seen", frozen.seen().hex());
            body.put("pack", frozen.pack());
        }
        return body;
    }

    private static void refer(Map<String, Object> body, ApprovalCase current) {
        var reference = current.paper().reference();
        if (reference != null) {
            body.put("reference", reference);
        }
    }

    static Map<String, Object> words(Text text) {
        return Map.of("ko", text.ko(), "en", text.en());
    }

    private static void answer(Map<String, Object> body, Decision decision) {
        body.put("accepted", decision instanceof Decision.Accepted);
        if (decision instanceof Decision.Refused refused) {
            body.put("refusal", refused.reason().name());
            body.put("rules", refused.rules());
            body.put("details", refused.details());
        }
    }

    /** The step that got its outcome, in the round it got it. */
    private static Optional<Answered> answeredStep(
            ApprovalCase current, Decision decision, List<ApprovalEvent> events) {
        var after = decision instanceof Decision.Accepted accepted ? accepted.after() : current;
        return events.stream()
                .filter(event -> event.kind().answers())
                .findFirst()
                .flatMap(event -> {
                    var id = StepId.of(String.valueOf(event.facts().get("step")));
                    int round = Integer.parseInt(String.valueOf(event.facts().get("round")));
                    return after.step(id).or(() -> current.step(id)).map(step -> new Answered(step, round));
                });
    }

    private Optional<PersonId> represented(Step step, ActorContext actor) {
        var recusal = step.past().recusal();
        if (recusal != null) {
            return Optional.of(recusal.by().get(0));
        }
        boolean acting =
                actor.seatAt(step.desk().post()).map(seat -> seat.acting()).orElse(false);
        return acting ? directory.holderOf(step.desk().post(), actor.at()) : Optional.empty();
    }
}
