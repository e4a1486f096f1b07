package dojang.directory.model;

import dojang.shared.model.Text;
import dojang.shared.model.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * An organisational unit.
 *
 * @param code   short and unique, such as GEG
 * @param parent null for the agency itself
 * @param task   the function by which the rule book names it, such as BUDGET; null when it names none
 * @param place  order among its siblings
 */
public record UnitRecord(
        UnitId id,
        String code,
        Text name,
        UnitLevel level,
        @Nullable UnitId parent,
        @Nullable String task,
        int place) {}
