package dojang.policy.application;

import dojang.directory.application.Directory;
import dojang.directory.model.DirectorySnapshot;
import dojang.policy.application.AcceptanceRun.Check;
import dojang.policy.model.PolicyPack;
import dojang.policy.model.publish.Counterexample;
import dojang.policy.model.publish.DistinctMatters;
import dojang.policy.model.publish.IncompleteChains;
import dojang.policy.model.publish.PublishCheck;
import dojang.shared.model.WorkingCalendar;
import dojang.shared.time.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Whether a rule book can be published for the agency as it is staffed today. What was found is kept for the last few
 * books: a change is looked at in its preview, at its proposal and at its approval, each time beside the same base.
 */
@ApplicationScoped
public class PackAcceptance {

    private static final int KEPT = 6;

    @Inject
    Directory directory;

    @Inject
    ProductClock clock;

    private final Deque<Kept> kept = new ArrayDeque<>();

    /** People of a picture of the directory on one day. */
    private record Staff(DirectorySnapshot directory, LocalDate day) {}

    private record Kept(PolicyPack pack, Staff staff, List<Counterexample> found) {}

    /** What hinders a change that does not hinder its base, and what hinders both. */
    IncompleteChains deadEnds(PolicyPack before, PolicyPack after) {
        var run = new AcceptanceRun(begin(before), begin(after));
        while (!run.isDone()) {
            run.step();
        }
        return run.ends();
    }

    Check begin(PolicyPack pack) {
        var at = clock.now();
        var staff =
                new Staff(directory.snapshot(), at.atZone(WorkingCalendar.SEOUL).toLocalDate());
        return find(pack, staff)
                .<Check>map(known -> new AcceptanceRun.Known(known.found()))
                .orElseGet(() -> new AcceptanceRun.Looking(
                        PublishCheck.begin(
                                new DistinctMatters(pack),
                                new DirectoryStaffing(staff.directory(), at),
                                new WordLexicon()),
                        found -> keep(new Kept(pack, staff, found))));
    }

    private synchronized Optional<Kept> find(PolicyPack pack, Staff staff) {
        return kept.stream()
                .filter(known -> known.staff().equals(staff) && known.pack().equals(pack))
                .findFirst();
    }

    private synchronized void keep(Kept found) {
        kept.addFirst(found);
        while (kept.size() > KEPT) {
            kept.removeLast();
        }
    }
}
