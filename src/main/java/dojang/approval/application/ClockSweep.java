package dojang.approval.application;

import dojang.approval.persistence.CaseQueries;
import dojang.jobs.Job;
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
    private static final int AT_ONCE = 200;

    @Inject
    CaseQueries queries;

    @Inject
    ApprovalDoor door;

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

    /** One case that cannot be asked keeps no other from being asked. */
    @Override
    public void run() {
        if (!clock.isRunning()) {
            return;
        }
        for (var id : queries.dueBy(clock.now(), AT_ONCE)) {
            try {
                door.strike(id);
            } catch (EJBException defect) {
                LOG.log(
                        Contention.isCauseOf(defect) ? Level.FINE : Level.SEVERE,
                        defect,
                        () -> "the clock could not ask case " + id);
            }
        }
    }
}
