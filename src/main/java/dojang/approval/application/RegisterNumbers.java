package dojang.approval.application;

import dojang.approval.model.ApprovalCase;
import dojang.approval.model.CaseState;
import dojang.approval.persistence.Serials;
import dojang.directory.application.Directory;
import dojang.shared.model.ActorContext;
import dojang.shared.model.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The register numbers of decided cases, such as GEG-2024-7: drafting unit, year in Seoul, serial without gaps. */
@ApplicationScoped
public class RegisterNumbers {

    @Inject
    Serials serials;

    @Inject
    Directory directory;

    /**
     * The number that this change of the case gives it, in the transaction of the decision (decree Art. 11).
     *
     * @return empty unless the change decides the case; a decline is a decision too
     */
    Optional<String> given(ApprovalCase before, ApprovalCase after, ActorContext actor) {
        boolean decided = after.state() == CaseState.APPROVED || after.state() == CaseState.DECLINED;
        if (!decided || before.state() == after.state()) {
            return Optional.empty();
        }
        var unit = after.paper().desk().unit();
        int year = actor.at().atZone(WorkingCalendar.SEOUL).getYear();
        return Optional.of("%s-%d-%d".formatted(directory.unitCode(unit), year, serials.nextOfRegister(unit, year)));
    }
}
