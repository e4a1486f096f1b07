package dojang.policy.application;

import dojang.policy.application.CaseRegister.Filed;
import dojang.policy.application.Impact.Affected;
import dojang.policy.model.publish.IncompleteChains;
import dojang.shared.model.CaseId;
import java.util.ArrayList;
import java.util.List;

/**
 * A preview on its way: piece by piece, so that whoever waits sees it move and can stop it, and no request, transaction or
 * thread is held longer than a piece takes. It belongs to one reader and one page.
 */
public final class ImpactRun {

    /** Cases of one piece. */
    static final int SLICE = 250;

    private final CaseRegister register;
    private final Comparison comparison;
    private final AcceptanceRun check;
    private final List<CaseId> cases;
    private final int examined;
    private final List<Affected> affected = new ArrayList<>();
    private int read;
    private boolean cancelled;

    ImpactRun(CaseRegister register, Comparison comparison, AcceptanceRun check, List<CaseId> cases, int examined) {
        this.register = register;
        this.comparison = comparison;
        this.check = check;
        this.cases = List.copyOf(cases);
        this.examined = examined;
    }

    /** Does the next piece; nothing more once it is done or cancelled. */
    void step() {
        if (!isRunning()) {
            return;
        }
        if (read < cases.size()) {
            var slice = cases.subList(read, Math.min(cases.size(), read + SLICE));
            compare(register.read(slice));
            read += slice.size();
        } else {
            check.step();
        }
    }

    private void compare(List<Filed> slice) {
        var parted =
                slice.stream().flatMap(one -> comparison.affected(one).stream()).toList();
        var titles = register.titles(parted.stream().map(Affected::id).toList());
        parted.forEach(one -> affected.add(one.titled(titles.get(one.id()))));
    }

    /** Ends the work; what was found so far is forgotten. */
    public void cancel() {
        cancelled = true;
        affected.clear();
    }

    public boolean isCancelled() {
        return cancelled;
    }

    public boolean isDone() {
        return !cancelled && read == cases.size() && check.isDone();
    }

    public boolean isRunning() {
        return !cancelled && !isDone();
    }

    /** From 0 to 100, never less than before; 100 only at the end. */
    public int getPercent() {
        int slices = slices(cases.size());
        int all = slices + check.size();
        int done = slices(read) + check.done();
        return all == 0 || isDone() ? 100 : Math.min(99, 100 * done / all);
    }

    private static int slices(int cases) {
        return (cases + SLICE - 1) / SLICE;
    }

    public int getRead() {
        return read;
    }

    public int getCases() {
        return cases.size();
    }

    /**
     * What the change would do to known cases.
     *
     * @throws IllegalStateException before it is done
     */
    public Impact impact() {
        requireDone();
        return new Impact(examined, affected);
    }

    /**
     * Chains that nobody could complete.
     *
     * @throws IllegalStateException before it is done
     */
    public IncompleteChains deadEnds() {
        requireDone();
        return check.ends();
    }

    private void requireDone() {
        if (!isDone()) {
            throw new IllegalStateException("the preview is at " + getPercent() + " per cent");
        }
    }
}
