package dojang.shared.time;

import java.time.Instant;

/** The machine's own time, for what is about machines and not about business: ages of sessions, waits after failures. */
public final class MachineTime {

    private MachineTime() {}

    public static Instant now() {
        return Instant.now();
    }
}
