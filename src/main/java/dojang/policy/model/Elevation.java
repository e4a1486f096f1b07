package dojang.policy.model;

import dojang.shared.model.Text;
import java.util.Map;

/**
 * The pack's clause on asking for a higher decider than the table's (상향 결재, R-38).
 *
 * @param grounds the grounds it accepts, by word of {@link FacetName#ELEVATION_GROUND}
 * @param levels  how many levels above the table's decider may be asked for
 */
public record Elevation(Text text, String basis, Map<String, Text> grounds, int levels) {

    public Elevation {
        grounds = Map.copyOf(grounds);
        if (levels < 1
                || grounds.isEmpty()
                || !grounds.keySet().stream().allMatch(FacetName.ELEVATION_GROUND::allows)) {
            throw new IllegalArgumentException("an elevation clause allows a level for a ground it names");
        }
    }
}
