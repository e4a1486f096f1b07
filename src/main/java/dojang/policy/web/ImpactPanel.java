package dojang.policy.web;

import dojang.policy.application.Impact;
import dojang.policy.application.ImpactRun;
import dojang.policy.application.PackChanges;
import dojang.policy.model.publish.IncompleteChains;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a change would do to known cases, and whether its chains can be completed, when somebody asks. The page comes back
 * for the next pieces until all is found; when nobody comes back, nothing goes on.
 */
@Named
@ViewScoped
public class ImpactPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How long one request works, so that the bar moves and Cancel is heard. */
    private static final long TURN_NANOS = TimeUnit.MILLISECONDS.toNanos(900);

    private static final IncompleteChains NONE = new IncompleteChains(List.of(), List.of());

    @Inject
    PackChanges changes;

    @Inject
    ChangePage page;

    private transient @Nullable ImpactRun run;

    /** Only begins; the page shows the bar and Cancel before the first piece is done. */
    public void show() {
        run = changes.preview(page.key());
    }

    /** As many pieces as one request has time for; at least one. */
    public void goOn() {
        long end = System.nanoTime() + TURN_NANOS;
        var now = run;
        while (now != null && now.isRunning()) {
            changes.goOn(now);
            if (System.nanoTime() - end >= 0) {
                return;
            }
        }
    }

    public void cancel() {
        if (run != null) {
            run.cancel();
        }
    }

    /** Null until somebody has asked. */
    public @Nullable ImpactRun getRun() {
        return run;
    }

    /** Null until all is found. */
    public @Nullable Impact getImpact() {
        return run == null || !run.isDone() ? null : run.impact();
    }

    public IncompleteChains getDeadEnds() {
        return run == null || !run.isDone() ? NONE : run.deadEnds();
    }
}
