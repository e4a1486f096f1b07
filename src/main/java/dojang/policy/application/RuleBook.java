package dojang.policy.application;

import dojang.policy.model.ChainBuilder;
import dojang.policy.model.DrafterSeat;
import dojang.policy.model.Facets;
import dojang.policy.model.PolicyPack;
import dojang.policy.model.Rule;
import dojang.policy.model.Verdict;
import dojang.shared.model.CarryOverMatrix;
import dojang.shared.model.OfficeView;
import dojang.shared.model.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks the rule book. Rules are no secret and asking changes nothing, so this is no door. */
@ApplicationScoped
public class RuleBook {

    @Inject
    RulePack packs;

    /** The chain the current pack builds, or what it objects to. */
    public Verdict plan(Facets facets, OfficeView office, DrafterSeat drafter) {
        return ChainBuilder.build(packs.current(), facets, office, drafter);
    }

    public PolicyPack current() {
        return packs.current();
    }

    /**
     * The pack a chain was built from.
     *
     * @throws java.util.NoSuchElementException if no such version was ever loaded
     */
    public PolicyPack version(int version) {
        return packs.version(version);
    }

    /** Which answers survive a next version. */
    public CarryOverMatrix survival() {
        return packs.current().extras().survival();
    }

    /** Ids of the rules that differ between two versions of the book; none when the earlier one is unknown. */
    public Set<String> changedSince(int earlier, int later) {
        if (earlier == 0 || earlier == later) {
            return Set.of();
        }
        var before = packs.version(earlier);
        var after = packs.version(later);
        return Stream.concat(before.rules().stream(), after.rules().stream())
                .map(Rule::id)
                .filter(id -> !before.rule(id).equals(after.rule(id)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The ministry's working days, as the current pack knows them. */
    public WorkingCalendar calendar() {
        return packs.current().calendar();
    }
}
