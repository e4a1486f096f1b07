package dojang.policy.application;

import dojang.policy.model.ChainBuilder;
import dojang.policy.model.DrafterSeat;
import dojang.policy.model.Facets;
import dojang.policy.model.PolicyPack;
import dojang.policy.model.Verdict;
import dojang.shared.model.OfficeView;
import dojang.shared.model.WorkingCalendar;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Asks the rule book. Rules are no secret and asking changes nothing, so every door is open. */
@Stateless
public class RuleBook {

    @Inject
    RulePack packs;

    /** The chain the current pack builds, or what it objects to. */
    @PermitAll
    public Verdict plan(Facets facets, OfficeView office, DrafterSeat drafter) {
        return ChainBuilder.build(packs.current(), facets, office, drafter);
    }

    @PermitAll
    public PolicyPack current() {
        return packs.current();
    }

    /**
     * The pack a chain was built from.
     *
     * @throws java.util.NoSuchElementException if no such version was ever loaded
     */
    @PermitAll
    public PolicyPack version(int version) {
        return packs.version(version);
    }

    /** The ministry's working days, as the current pack knows them. */
    @PermitAll
    public WorkingCalendar calendar() {
        return packs.current().calendar();
    }
}
