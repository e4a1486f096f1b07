package dojang.support;

import jakarta.json.JsonObject;
import java.time.LocalDate;

/** Days on which changes of the rule book begin; each is drafted on the newest version and may not begin before it. */
public final class RuleDays {

    private static final LocalDate FIRST = LocalDate.of(2031, 1, 6);
    private static final int WEEKS_BETWEEN = 4;

    private RuleDays() {}

    /** A Monday after every change that was approved. */
    public static LocalDate next() {
        return Api.as("sim.gyuri").get("api/rules/changes").expect(200).array().getValuesAs(JsonObject.class).stream()
                .filter(change -> change.getString("state").equals("APPROVED"))
                .map(change -> LocalDate.parse(change.getString("effective")))
                .max(LocalDate::compareTo)
                .map(last -> last.plusWeeks(WEEKS_BETWEEN))
                .orElse(FIRST);
    }
}
