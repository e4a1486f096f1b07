package dojang.policy.application;

import dojang.policy.model.Facets;
import dojang.shared.model.CaseId;
import dojang.shared.model.Desk;
import dojang.shared.model.PersonId;
import dojang.shared.model.Text;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cases that a change of the rules is tried on; whoever keeps cases answers. */
public interface CaseRegister {

    /**
     * A submitted case.
     *
     * @param desk where it was drafted
     * @param open whether it is on its way to a decision
     */
    record Filed(CaseId id, String reference, PersonId drafter, Desk desk, boolean open, Facets facets) {}

    /** How many are open, or were submitted since then. */
    int count(Instant since);

    /** Every open case of these kinds, and those submitted since then, in order of submission. */
    List<CaseId> filed(Instant since, Set<String> kinds);

    /** The open cases of these kinds that a person has drafted, in order of submission. */
    List<CaseId> openOf(PersonId drafter, Set<String> kinds);

    /** These cases with the facets of their present text, in the order they are named in. */
    List<Filed> read(List<CaseId> some);

    /** The titles of those that are the caller's to read; whoever tries rules on a case need not be. */
    Map<CaseId, Text> titles(Collection<CaseId> some);
}
