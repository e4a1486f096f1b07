package dojang.approval.model;

import static dojang.approval.model.Objections.first;
import static dojang.approval.model.Objections.when;

import dojang.approval.model.AfterDecisionCommand.Addressee;
import dojang.approval.model.AfterDecisionCommand.Circulate;
import dojang.approval.model.AfterDecisionCommand.Instruct;
import dojang.approval.model.AfterDecisionCommand.Issue;
import dojang.approval.model.AfterDecisionCommand.Read;
import dojang.approval.model.AfterDecisionCommand.Receipt;
import dojang.approval.model.AfterDecisionCommand.Redispatch;
import dojang.approval.model.AfterDecisionCommand.Replace;
import dojang.approval.model.ApprovalEvent.Kind;
import dojang.approval.model.Decision.Refused;
import dojang.approval.model.Issuance.Channel;
import dojang.approval.model.Issuance.Recipient;
import dojang.shared.model.ActorContext;
import dojang.shared.model.Blocks;
import dojang.shared.model.PostId;
import dojang.shared.model.StepKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The rules of what follows a decision, one method for each verb. */
final class AfterDecisionRules {

    private AfterDecisionRules() {}

    /** 공람: the drafting unit or whoever decided gives a decided case to further readers (decree Art. 18(4)). */
    static Decision circulate(ApprovalCase current, Circulate ask, ActorContext actor) {
        return first(
                        () -> notDecided(current),
                        () -> notTheirsToGive(current, actor),
                        () -> Objections.lacking(current, ask),
                        () -> when(
                                ask.readers().stream().anyMatch(reader -> readsAlready(current, reader)),
                                Refusal.RECIPIENT_KNOWN),
                        () -> Objections.nobodyAnswers(
                                actor,
                                ask.readers().stream()
                                        .map(reader -> reader.desk().post())
                                        .toArray(PostId[]::new)))
                .orElseGet(() ->
                        Transition.of(current, actor).readBy(ask.readers()).accepted());
    }

    private static Optional<Refused> notTheirsToGive(ApprovalCase current, ActorContext actor) {
        boolean theirs = Objections.notTheDraftingUnit(current, actor).isEmpty()
                || Objections.notTheDecider(current, actor).isEmpty();
        return when(!theirs, Refusal.NOT_THE_DRAFTING_UNIT);
    }

    private static boolean readsAlready(ApprovalCase current, Step reader) {
        return current.steps().stream()
                .anyMatch(step -> step.kind() == StepKind.CIRCULATION
                        && step.desk().post().equals(reader.desk().post()));
    }

    static Decision read(ApprovalCase current, Read ask, ActorContext actor) {
        var step = current.step(ask.step());
        return first(
                        () -> when(step.isEmpty(), Refusal.STEP_GONE),
                        () -> Objections.wrongVerb(step.orElseThrow(), StepKind.CIRCULATION, StepKind.POST_READING),
                        () -> when(!step.orElseThrow().isOpen(), Refusal.NOTHING_TO_READ),
                        () -> Objections.seatless(step.orElseThrow(), actor))
                .orElseGet(() -> Transition.of(current, actor)
                        .answered(step.orElseThrow(), Outcome.READ, ask.opinion())
                        .accepted());
    }

    /** 지시: whoever decided may order with a deadline (decree Art. 18(5)). */
    static Decision instruct(ApprovalCase current, Instruct ask, ActorContext actor) {
        var due = actor.calendar().closing(actor.calendar().onOrAfter(ask.due()));
        return first(
                        () -> when(!current.state().isStanding(), Refusal.NOT_DECIDED),
                        () -> Objections.notTheDecider(current, actor),
                        () -> when(due.isBefore(actor.at()), Refusal.DEADLINE_PAST),
                        () -> Objections.nobodyAnswers(actor, ask.to()),
                        () -> Objections.lacking(current, ask))
                .orElseGet(() -> {
                    var duty = Duty.instructed(ask.duty(), ask.to(), due, ask.words());
                    return Transition.of(current, actor)
                            .to(current.withDuty(duty), EventWriter.instructed(duty))
                            .accepted();
                });
    }

    /** 시행: only the very text that was approved leaves the house (decree Art. 17, I-5). */
    static Decision issue(ApprovalCase current, Issue ask, ActorContext actor) {
        return first(
                        () -> when(current.state() != CaseState.APPROVED, Refusal.NOT_DECIDED),
                        () -> notTheSender(current, actor),
                        () -> when(!isApproved(current, ask), Refusal.TEXT_NOT_APPROVED),
                        () -> Objections.gateHolds(current, Blocks.ISSUE),
                        () -> Objections.lacking(current, ask),
                        () -> namedTwice(ask.to()))
                .orElseGet(() -> {
                    var to = withCopies(recipients(ask.to(), actor), current, actor);
                    var issue = new Issuance(ask.mark(), to);
                    var sender = Readers.sender(
                            ask.step(), current, actor.seats().get(0).desk());
                    var told = Transition.of(current, actor)
                            .to(current.in(CaseState.ISSUED).with(issue), EventWriter.sent(Kind.ISSUED, issue, to));
                    return told.readBy(List.of(sender))
                            .answered(sender.opened(told.window(sender)), Outcome.SENT, Opinion.NONE)
                            .accepted();
                });
    }

    private static boolean isApproved(ApprovalCase current, Issue ask) {
        return Objects.requireNonNull(current.draft().frozen()).digest().equals(ask.text());
    }

    private static Optional<Refused> notTheSender(ApprovalCase current, ActorContext actor) {
        boolean sender = Objections.notTheDraftingUnit(current, actor).isEmpty()
                || actor.roles().contains(ActorContext.REGISTRY);
        return when(!sender || actor.seats().isEmpty(), Refusal.NOT_THE_REGISTRY);
    }

    private static Optional<Refused> namedTwice(List<Addressee> to) {
        return when(to.stream().map(Addressee::name).distinct().count() < to.size(), Refusal.RECIPIENT_KNOWN);
    }

    private static List<Recipient> recipients(List<Addressee> to, ActorContext actor) {
        return to.stream()
                .map(one -> new Recipient(one.name(), one.channel(), actor.at(), null))
                .toList();
    }

    /** The copies the rules ask for go out with the text, so that nobody has to think of them. */
    private static List<Recipient> withCopies(List<Recipient> asked, ApprovalCase current, ActorContext actor) {
        var all = new ArrayList<>(asked);
        for (var copy : current.chain().copies()) {
            if (asked.stream().noneMatch(one -> one.name().equalsIgnoreCase(copy.recipient()))) {
                all.add(new Recipient(copy.recipient(), Channel.ELECTRONIC, actor.at(), null, copy.because()));
            }
        }
        return all;
    }

    /** 재발신: nothing but the recipients changes, and the drafting unit's head says so (decree Art. 15(4)). */
    static Decision redispatch(ApprovalCase current, Redispatch ask, ActorContext actor) {
        return first(
                        () -> when(current.state() != CaseState.ISSUED, Refusal.NOT_ISSUED),
                        () -> Objections.notTheUnitHead(current, actor),
                        () -> Objections.lacking(current, ask),
                        () -> namedTwice(ask.to()),
                        () -> when(
                                ask.to().stream()
                                        .anyMatch(one -> current.issue()
                                                .recipient(one.name())
                                                .isPresent()),
                                Refusal.RECIPIENT_KNOWN))
                .orElseGet(() -> {
                    var all = new ArrayList<>(current.issue().recipients());
                    var to = recipients(ask.to(), actor);
                    all.addAll(to);
                    var issue = new Issuance(current.issue().mark(), all);
                    return Transition.of(current, actor)
                            .to(current.with(issue), EventWriter.sent(Kind.REDISPATCHED, issue, to))
                            .accepted();
                });
    }

    /** The text takes effect where it arrives, when it arrives (decree Art. 6). */
    static Decision receipt(ApprovalCase current, Receipt ask, ActorContext actor) {
        var recipient = current.issue().recipient(ask.recipient());
        return first(
                        () -> when(current.state() != CaseState.ISSUED, Refusal.NOT_ISSUED),
                        () -> notTheSender(current, actor),
                        () -> when(
                                recipient.isEmpty() || recipient.get().received() != null, Refusal.NO_SUCH_RECIPIENT))
                .orElseGet(() -> {
                    var issue = current.issue()
                            .with(one -> one.name().equals(ask.recipient()) ? one.receivedAt(actor.at()) : one);
                    return Transition.of(current, actor)
                            .to(
                                    current.with(issue),
                                    ApprovalEvent.of(Kind.RECEIVED, Map.of("recipient", ask.recipient())))
                            .accepted();
                });
    }

    /** 완결: every duty is done or waived; the retention clock starts with the next year. */
    static Decision close(ApprovalCase current, ActorContext actor) {
        return first(
                        () -> when(!current.state().isStanding(), Refusal.NOT_DECIDED),
                        () -> Objections.notTheDraftingUnit(current, actor),
                        () -> when(
                                current.duties().stream().anyMatch(duty -> duty.state() == DutyState.DUE),
                                Refusal.DUTIES_OPEN))
                .orElseGet(() -> Transition.of(current, actor)
                        .to(current.in(CaseState.CLOSED), ApprovalEvent.of(Kind.CLOSED, Map.of()))
                        .accepted());
    }

    /** An approval is never undone: another approved case takes its place or ends it. */
    static Decision replace(ApprovalCase current, Replace ask, ActorContext actor) {
        return first(() -> when(!current.state().isStanding(), Refusal.LINKED_CASE_OVER))
                .orElseGet(() -> {
                    boolean revoked = ask.effect() == Paper.Effect.REVOKES;
                    var state = revoked ? CaseState.REVOKED : CaseState.SUPERSEDED;
                    var kind = revoked ? Kind.REVOKED : Kind.SUPERSEDED;
                    return Transition.of(current, actor)
                            .to(
                                    Transition.over(current, state),
                                    ApprovalEvent.of(kind, Map.of("by", ask.by().toString())))
                            .accepted();
                });
    }

    private static Optional<Refused> notDecided(ApprovalCase current) {
        return when(!current.state().isStanding() && current.state() != CaseState.CLOSED, Refusal.NOT_DECIDED);
    }
}
