package dojang.approval.model;

import static dojang.support.SampleCase.BUDGET;
import static dojang.support.SampleCase.DIRECTOR;
import static dojang.support.SampleCase.DIVISION_HEAD;
import static dojang.support.SampleCase.PROTOCOL;
import static dojang.support.SampleCase.after;
import static dojang.support.SampleCase.at;
import static dojang.support.SampleCase.own;
import static dojang.support.SampleCase.person;
import static dojang.support.SampleCase.seen;

import dojang.shared.model.ActorContext;
import dojang.shared.model.Desk;
import dojang.shared.model.PersonId;
import dojang.shared.model.StepId;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

/** Who sits at the desks of a sample case, what they answer, and how far that brings the case. */
final class UsualCase {

    static final PersonId HAN = person("han");
    static final PersonId PARK = person("park");
    static final PersonId BAE = person("bae");
    static final PersonId DG = person("dg");
    static final ActorContext HEAD = own(HAN, DIVISION_HEAD);
    static final ActorContext PROTOCOLS = own(PARK, PROTOCOL);
    static final ActorContext BUDGETS = own(BAE, BUDGET);
    static final ActorContext DIRECTORS = own(DG, DIRECTOR);

    private UsualCase() {}

    /** A submitted case after the review by the division head. */
    static ApprovalCase endorsed(ApprovalCase submitted) {
        return after(submitted, endorse(submitted), HEAD);
    }

    /** An endorsed case after both units have agreed. */
    static ApprovalCase concurred(ApprovalCase endorsed) {
        var half = after(endorsed, concur(endorsed, PROTOCOL), PROTOCOLS);
        return after(half, concur(half, BUDGET), BUDGETS);
    }

    static Command endorse(ApprovalCase current) {
        return new Command.Endorse(at(current, DIVISION_HEAD), seen(current), Opinion.NONE);
    }

    static Command concur(ApprovalCase current, Desk desk) {
        return new Command.Concur(at(current, desk), seen(current), Opinion.NONE);
    }

    static Command approve(ApprovalCase current) {
        return approve(current, DIRECTOR);
    }

    static Command approve(ApprovalCase current, Desk desk) {
        return new Command.Approve(at(current, desk), seen(current), Opinion.NONE, Set.of(), "");
    }

    static Command approveOver(ApprovalCase current, Set<StepId> acknowledged, String over) {
        return new Command.Approve(at(current, DIRECTOR), seen(current), Opinion.NONE, acknowledged, over);
    }

    static Step step(ApprovalCase current, Desk desk) {
        return current.step(at(current, desk)).orElseThrow();
    }

    /** Why the rules refuse the command; fails when they accept it. */
    static Refusal refusal(ApprovalCase current, Command command, ActorContext actor) {
        return ((Decision.Refused) CommandRules.decide(current, command, actor)).reason();
    }

    static StepId id(String name) {
        return new StepId(uuid(name));
    }

    static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
