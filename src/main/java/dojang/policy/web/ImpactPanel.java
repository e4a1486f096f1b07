package dojang.policy.web;

import dojang.policy.application.Impact;
import dojang.policy.application.PackChanges;
import dojang.policy.model.publish.IncompleteChains;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a change would do to known cases, and whether its chains can be completed, when somebody asks. */
@Named
@ViewScoped
public class ImpactPanel implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final IncompleteChains NONE = new IncompleteChains(List.of(), List.of());

    @Inject
    PackChanges changes;

    @Inject
    ChangePage page;

    private @Nullable Impact impact;
    private transient @Nullable IncompleteChains deadEnds;

    public void show() {
        impact = changes.impact(page.key());
        deadEnds = changes.deadEnds(page.key());
    }

    /** Null until somebody has asked. */
    public @Nullable Impact getImpact() {
        return impact;
    }

    public IncompleteChains getDeadEnds() {
        return Objects.requireNonNullElse(deadEnds, NONE);
    }
}
