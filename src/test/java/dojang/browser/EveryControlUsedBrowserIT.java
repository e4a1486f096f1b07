package dojang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** When all stories of {@link EveryControlBrowserIT} are over: no control is left that was shown and never used. */
@Isolated("comes after all others")
class EveryControlUsedBrowserIT {

    @Test
    void every_control_that_was_shown_was_used() {
        var seen = Controls.OF_LOOKS;
        assertThat(seen.keySet()).as("looks of all stories").containsAll(Look.EVERY ? Look.of("") : Look.IN_TURN);
        if (Look.EVERY) {
            seen.forEach((look, controls) -> allUsed(look.toString(), controls));
        } else {
            allUsed("any look", seen.values().stream().reduce(new Controls(), Controls::and));
        }
    }

    private static void allUsed(String where, Controls controls) {
        assertThat(controls.shown()).as("shown in " + where).hasSizeGreaterThan(150);
        assertThat(List.copyOf(controls.neverUsed()))
                .as("never used in " + where)
                .isEmpty();
    }
}
