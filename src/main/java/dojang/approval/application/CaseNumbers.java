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
import org.jspecify.annotations.Nullable;

/**
 * The numbers of cases, without gaps: the reference at the first submission, such as V-2024-0007, and the register number
 * of the decision, such as GEG-2024-7: drafting unit, year in Seoul, serial.
 */
@ApplicationScoped
public class CaseNumbers {

    @Inject
    Serials serials;

    @Inject
    Directory directory;

    /**
     * The reference that this change of the case gives it, in the transaction of the submission.
     *
     * @param series what references of this kind of case begin with, such as V
     * @return empty where it has one already, or is not submitted
     */
    Optional<String> reference(ApprovalCase after, @Nullable String series, ActorContext actor) {
        if (series == null || after.paper().reference() != null) {
            return Optional.empty();
        }
        int year = year(actor);
        return Optional.of("%s-%d-%04d".formatted(series, year, serials.nextOfReferences(series, year)));
    }

    /**
     * The number that this change of the case gives it, in the transaction of the decision (decree Art. 11).
     *
     * @return empty unless the change decides the case; a decline is a decision too
     */
    Optional<String> register(ApprovalCase before, ApprovalCase after, ActorContext actor) {
        boolean decided = after.state() == CaseState.APPROVED || after.state() == CaseState.DECLINED;
        if (!decided || before.state() == after.state()) {
            return Optional.empty();
        }
        var unit = after.paper().desk().unit();
        int year = year(actor);
        return Optional.of("%s-%d-%d".formatted(directory.unitCode(unit), year, serials.nextOfRegister(unit, year)));
    }

    private static int year(ActorContext actor) {
        return actor.at().atZone(WorkingCalendar.SEOUL).getYear();
    }
}
