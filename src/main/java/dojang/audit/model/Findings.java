package dojang.audit.model;

import java.util.ArrayList;
import java.util.List;

/** What was found wrong so far; a ruined log is described by its first thousand flaws and a number. */
final class Findings {

    private static final int MOST = 1_000;

    private final List<Finding> first = new ArrayList<>();
    private long more;

    /** The entry with this id is wrong. */
    void entry(Flaw flaw, long id) {
        add(new Finding(id, flaw.name(), flaw.words(id)));
    }

    /** The batch that starts with this entry is wrong at the leaf. */
    void batch(Flaw flaw, long firstEntry, long leaf) {
        add(new Finding(firstEntry, flaw.name(), flaw.words(leaf)));
    }

    /** Something of this size or number is wrong, and no entry can be named for it. */
    void general(Flaw flaw, long number) {
        add(new Finding(null, flaw.name(), flaw.words(number)));
    }

    private void add(Finding finding) {
        if (first.size() < MOST) {
            first.add(finding);
        } else {
            more++;
        }
    }

    List<Finding> all() {
        if (more > 0) {
            first.add(new Finding(null, Flaw.AND_MORE.name(), Flaw.AND_MORE.words(more)));
            more = 0;
        }
        return List.copyOf(first);
    }
}
