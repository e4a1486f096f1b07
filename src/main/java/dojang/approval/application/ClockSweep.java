package dojang.approval.application;

import dojang.approval.persistence.CaseQueries;
import dojang.audit.application.EntryExistsException;
import dojang.jobs.Job;
import dojang.shared.model.CaseId;
import dojang.shared.time.ProductClock;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks every few seconds which cases the clock has something to ask of. It goes by the product's clock, so that a moved
 * clock is obeyed at once.
 */
@ApplicationScoped
public class ClockSweep implements Job {

    private static final Logger LOG = Logger.getLogger(ClockSweep.class.getName());

    @Inject
    CaseQueries queries;

    @Inject
    CaseTransaction door;

    @Inject
    ProductClock clock;

    @Override
    public String name() {
        return "clock-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    /** Asks every case that is due: one that cannot be asked keeps no other from being asked. Ends early when told to. */
    @Override
    public void run() {
        if (!clock.isRunning()) {
            return;
        }
        for (var id : queries.dueBy(clock.now())) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            ask(id);
        }
    }

    private void ask(CaseId id) {
        try {
            door.runDue(id);
        } catch (EJBException | EntryExistsException | NoSuchCaseException defect) {
            LOG.log(
                    Contention.isCauseOf(defect) ? Level.FINE : Level.SEVERE,
                    defect,
                    () -> "the clock could not ask case " + id);
        }
    }
}
