package dojang.desk.application;

import dojang.approval.application.ActorContexts;
import dojang.approval.model.CaseState;
import dojang.approval.persistence.CaseLedgerQueries;
import dojang.approval.persistence.SubmittedCase;
import dojang.directory.application.Directory;
import dojang.security.application.Roles;
import dojang.shared.model.ActorContext;
import dojang.shared.model.CaseId;
import dojang.shared.model.StepKind;
import dojang.shared.model.UnitId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The submitted cases a person answers for: those of the units they head, with all units below, or their own when they
 * head none. Raw material of figures.
 */
@Stateless
public class CaseLedger {

    @Inject
    CaseLedgerQueries queries;

    @Inject
    Directory directory;

    @Inject
    ActorContexts actors;

    /**
     * One submitted case.
     *
     * @param open whether it is in approval now
     */
    public record Line(
            CaseId id,
            boolean open,
            Instant submitted,
            @Nullable Instant decided,
            int returns) {}

    /** One step that waits for an answer. */
    public record Waiting(CaseId id, StepKind kind, UnitId unit, Instant since) {}

    /** The reader's cases at one instant of the product clock. */
    public record Page(Instant asOf, boolean ownOnly, List<Line> lines, List<Waiting> waiting) {}

    @RolesAllowed(Roles.SIGNED_IN)
    public Page page() {
        var actor = actors.now();
        var units = units(actor);
        boolean ownOnly = units.isEmpty();
        var rows = ownOnly ? queries.submittedBy(actor.person()) : queries.submittedIn(units);
        var steps = ownOnly ? queries.openBy(actor.person()) : queries.openIn(units);
        return new Page(
                actor.at(),
                ownOnly,
                rows.stream().map(CaseLedger::line).toList(),
                steps.stream().map(CaseLedger::waiting).toList());
    }

    private Set<UnitId> units(ActorContext actor) {
        return directory.headedUnits(actor.person(), actor.at()).stream()
                .flatMap(unit -> directory.unitTree(unit).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Line line(SubmittedCase row) {
        return new Line(row.id(), row.state() == CaseState.IN_APPROVAL, row.submitted(), row.decided(), row.returns());
    }

    private static Waiting waiting(Map.Entry<CaseId, dojang.approval.model.Waiting> step) {
        var open = step.getValue();
        return new Waiting(
                step.getKey(),
                open.stepKind(),
                Objects.requireNonNull(open.unit()),
                Objects.requireNonNull(open.opened()));
    }
}
