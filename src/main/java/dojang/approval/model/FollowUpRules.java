package dojang.approval.model;

import static dojang.approval.model.Objections.first;
import static dojang.approval.model.Objections.when;

import dojang.approval.model.ApprovalEvent.Kind;
import dojang.approval.model.Command.AnswerGate;
import dojang.approval.model.Command.DoDuty;
import dojang.approval.model.Command.SendGate;
import dojang.approval.model.Command.WaiveDuty;
import dojang.approval.model.Decision.Refused;
import dojang.shared.model.ActorContext;
import dojang.shared.model.DutyId;
import java.util.Optional;

/** The rules of outside consultations and of duties, one method for each verb. */
final class FollowUpRules {

    private FollowUpRules() {}

    /** The drafting unit records that its letter went out; again after comments or an objection. */
    static Decision send(ApprovalCase current, SendGate ask, ActorContext actor) {
        var gate = current.gate(ask.gate());
        return first(
                        () -> when(gate.isEmpty(), Refusal.GATE_GONE),
                        () -> caseIsOver(current),
                        () -> Objections.notTheDraftingUnit(current, actor),
                        () -> Objections.treatyTrack(current),
                        () -> when(!gate.orElseThrow().canBeSent(), Refusal.GATE_NOT_SENDABLE))
                .orElseGet(() -> {
                    var sent = gate.orElseThrow().sent(actor.at(), ask.note());
                    return Transition.of(current, actor)
                            .to(current.with(sent), EventWriter.about(Kind.CONSULTATION_SENT, sent))
                            .accepted();
                });
    }

    /** The drafting unit records the answer; what it wrote beside it is the evidence. */
    static Decision answer(ApprovalCase current, AnswerGate ask, ActorContext actor) {
        var gate = current.gate(ask.gate());
        return first(
                        () -> when(gate.isEmpty(), Refusal.GATE_GONE),
                        () -> caseIsOver(current),
                        () -> Objections.notTheDraftingUnit(current, actor),
                        () -> when(gate.orElseThrow().state() != GateState.SENT, Refusal.GATE_NOT_SENT),
                        () -> Objections.lacking(current, ask))
                .orElseGet(() -> {
                    var answered = gate.orElseThrow().answered(ask.answer(), actor.at(), ask.note());
                    return Transition.of(current, actor)
                            .to(current.with(answered), EventWriter.about(Kind.CONSULTATION_ANSWERED, answered))
                            .accepted();
                });
    }

    /** The owner or the drafting unit gives the proof. */
    static Decision fulfil(ApprovalCase current, DoDuty ask, ActorContext actor) {
        return first(
                        () -> dutyIsNotDue(current, ask.duty()),
                        () -> notTheirDuty(current, ask, actor),
                        () -> Objections.lacking(current, ask))
                .orElseGet(() -> {
                    var duty = current.duty(ask.duty()).orElseThrow().closed(DutyState.DONE, ask.proof());
                    return Transition.of(current, actor)
                            .to(current.with(duty), EventWriter.closed(Kind.DUTY_DONE, duty))
                            .accepted();
                });
    }

    /** Only the drafting unit's head lets a duty drop, with a reason. */
    static Decision waive(ApprovalCase current, WaiveDuty ask, ActorContext actor) {
        return first(
                        () -> dutyIsNotDue(current, ask.duty()),
                        () -> Objections.notTheUnitHead(current, actor),
                        () -> Objections.lacking(current, ask))
                .orElseGet(() -> {
                    var duty = current.duty(ask.duty()).orElseThrow().closed(DutyState.WAIVED, ask.reason());
                    return Transition.of(current, actor)
                            .to(current.with(duty), EventWriter.closed(Kind.DUTY_WAIVED, duty))
                            .accepted();
                });
    }

    private static Optional<Refused> caseIsOver(ApprovalCase current) {
        boolean running =
                current.state() == CaseState.IN_APPROVAL || current.state().isStanding();
        return when(!running, Refusal.NOT_IN_APPROVAL);
    }

    private static Optional<Refused> dutyIsNotDue(ApprovalCase current, DutyId id) {
        var duty = current.duty(id);
        if (duty.isEmpty()) {
            return when(true, Refusal.DUTY_GONE);
        }
        return when(duty.get().state() != DutyState.DUE, Refusal.DUTY_NOT_DUE);
    }

    private static Optional<Refused> notTheirDuty(ApprovalCase current, DoDuty ask, ActorContext actor) {
        var owner = current.duty(ask.duty()).orElseThrow().owner();
        boolean drafting = owner.equals(current.paper().desk().post())
                && Objections.notTheDraftingUnit(current, actor).isEmpty();
        return when(!drafting && actor.seatAt(owner).isEmpty(), Refusal.NOT_YOUR_DUTY);
    }
}
