package dojang.policy.model;

import dojang.shared.model.Level;
import dojang.shared.model.OfficeView.LineDesk;
import java.util.List;
import java.util.Optional;

/**
 * The drafter's own line up to the decider.
 *
 * @param reviewers lowest first, without the drafter
 */
record OwnLine(List<LineDesk> reviewers, LineDesk decider) {

    /**
     * Cuts the line: who stands below the drafter is not asked, the drafter is not asked either (SD-1), and the decider
     * is the lowest desk left at the level the table names or above it.
     *
     * @return empty when nobody above the drafter may decide
     */
    static Optional<OwnLine> of(List<LineDesk> line, DrafterSeat drafter, Level deciding) {
        var above = line.subList(placeOf(drafter, line) + 1, line.size());
        for (int place = 0; place < above.size(); place++) {
            if (above.get(place).level().compareTo(deciding) >= 0) {
                return Optional.of(new OwnLine(List.copyOf(above.subList(0, place)), above.get(place)));
            }
        }
        return Optional.empty();
    }

    /** How many reviewers endorse before other units are asked: those up to the own division head. */
    int reviewersBeforeConcurrence() {
        return (int) reviewers.stream()
                .filter(reviewer -> reviewer.level().compareTo(Level.DIVISION_HEAD) <= 0)
                .count();
    }

    private static int placeOf(DrafterSeat drafter, List<LineDesk> line) {
        for (int place = 0; place < line.size(); place++) {
            if (line.get(place).desk().post().equals(drafter.desk().post())) {
                return place;
            }
        }
        return -1;
    }
}
