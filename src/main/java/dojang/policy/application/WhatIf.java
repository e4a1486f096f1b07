package dojang.policy.application;

import dojang.directory.application.Directory;
import dojang.directory.model.SnapshotOffice;
import dojang.policy.model.DrafterSeat;
import dojang.policy.model.Facets;
import dojang.policy.model.Trial;
import dojang.security.application.Caller;
import dojang.shared.model.Desk;
import dojang.shared.model.UnitId;
import dojang.shared.time.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Asks the rule book what would be, and saves nothing. Rules are no secret, so this is no door. */
@ApplicationScoped
public class WhatIf {

    @Inject
    RulePack packs;

    @Inject
    Directory directory;

    @Inject
    ProductClock clock;

    /**
     * What the rules would make of the facets today.
     *
     * @param unit the drafting unit
     */
    public WhatIfAnswer ask(Facets facets, UnitId unit) {
        var pack = packs.current();
        var at = clock.now();
        var snapshot = directory.snapshot();
        // an officer of the unit drafts: nobody's own post drops out of the line
        var drafter = new DrafterSeat(new Desk(NobodysPost.ID, unit));
        var trial = Trial.of(pack, facets, new SnapshotOffice(snapshot, unit, at), drafter);
        return new WhatIfWriter(pack, snapshot, at).write(trial);
    }

    /** The unit with this code; empty when there is none. */
    public Optional<UnitId> unit(String code) {
        return directory.units().stream()
                .filter(unit -> unit.code().equals(code))
                .map(unit -> unit.id())
                .findFirst();
    }

    /** Where the caller drafts; else the first unit that has a function, so that there is always an answer. */
    public UnitId ownUnit() {
        return Caller.find()
                .flatMap(person -> directory.draftingDesk(person, clock.now()))
                .map(Desk::unit)
                .orElseGet(() -> directory.units().stream()
                        .filter(unit -> unit.task() != null)
                        .findFirst()
                        .orElseThrow()
                        .id());
    }
}
