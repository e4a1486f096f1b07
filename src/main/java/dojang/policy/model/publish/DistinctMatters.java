package dojang.policy.model.publish;

import dojang.policy.model.Facets;
import dojang.policy.model.PolicyPack;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The drafts of each kind between which the rules of one pack tell a difference. They do not depend on who works where,
 * and finding them is most of a check: whoever checks one pack against several staffings keeps them.
 */
public final class DistinctMatters {

    private final PolicyPack pack;
    private final Map<String, OfKind> found = new ConcurrentHashMap<>();

    /**
     * Of one kind.
     *
     * @param size how many combinations of values there are
     * @param all  one draft for each way; none when there are too many combinations to try
     */
    record OfKind(long size, Collection<Facets> all) {

        boolean tooMany() {
            return size > SimulatedMatters.MOST;
        }
    }

    public DistinctMatters(PolicyPack pack) {
        this.pack = pack;
    }

    PolicyPack pack() {
        return pack;
    }

    OfKind of(String kind) {
        return found.computeIfAbsent(kind, this::find);
    }

    private OfKind find(String kind) {
        var matters = new SimulatedMatters(pack, kind);
        return new OfKind(matters.size(), matters.size() > SimulatedMatters.MOST ? List.of() : matters.distinct());
    }
}
