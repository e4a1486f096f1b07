package dojang.desk.application;

import dojang.approval.application.ActorContexts;
import dojang.approval.model.CaseCounts;
import dojang.approval.model.CaseSelection;
import dojang.approval.persistence.FigureQueries;
import dojang.approval.persistence.FigureQueries.Whose;
import dojang.directory.application.Directory;
import dojang.security.application.Roles;
import dojang.shared.model.ActorContext;
import dojang.shared.model.CaseId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The submitted cases a person answers for: those of the units they head, with all units below, or their own when they
 * head none. Counted, and listed a page at a time.
 */
@Stateless
public class CaseLedger {

    @Inject
    FigureQueries queries;

    @Inject
    Directory directory;

    @Inject
    ActorContexts actors;

    /** The reader's cases in numbers, at one instant of the product clock. */
    public record Page(Instant asOf, boolean ownOnly, CaseCounts counts) {}

    @RolesAllowed(Roles.SIGNED_IN)
    public Page page(List<CaseSelection.Aged> ages) {
        var whose = whose(actors.now());
        return new Page(whose.reader().at(), whose.units().isEmpty(), queries.counts(whose, ages));
    }

    /**
     * Cases in order of first submission.
     *
     * @param after only those behind this one; null from the first
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<CaseId> list(CaseSelection which, @Nullable CaseId after, int most) {
        return queries.list(whose(actors.now()), which, after, most);
    }

    private Whose whose(ActorContext actor) {
        return new Whose(
                actor,
                directory.headedUnits(actor.person(), actor.at()).stream()
                        .flatMap(unit -> directory.unitTree(unit).stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
