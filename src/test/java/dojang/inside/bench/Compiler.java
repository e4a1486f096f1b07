package dojang.inside.bench;

import dojang.support.Until;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * The virtual machine's compiler, which takes a core from whoever is measured for many minutes after a start. A server that
 * has run for a day is what is asked about, so nothing is measured before it is done.
 */
final class Compiler {

    private static final CompilationMXBean TIMES = ManagementFactory.getCompilationMXBean();

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Cases between two looks at it. */
    private static final int AT_A_TIME = 500;

    /** Share of the time that it works at most when it is called done. */
    private static final double LITTLE = 0.2;

    private Compiler() {}

    /** Milliseconds it has worked so far. */
    static long millis() {
        return TIMES.getTotalCompilationTime();
    }

    /** Plays cases until it has little left to do. */
    static void warm(Subject subject, int clerks, Bench.Plan plan) throws Exception {
        for (int played = 0; played < plan.warm(); played += AT_A_TIME) {
            long start = System.nanoTime();
            long before = millis();
            Load.chains(clerks, subject.chains(Math.min(AT_A_TIME, plan.warm() - played)));
            if (millis() - before < (System.nanoTime() - start) / 1e6 * LITTLE) {
                return;
            }
        }
    }

    /** Waits until it has done little for so long. */
    static void awaitIdle(Duration idle) throws Exception {
        long[] window = {millis(), System.nanoTime()};
        Until.within(PATIENCE, () -> {
            long worked = millis() - window[0];
            long passed = System.nanoTime() - window[1];
            if (passed >= idle.toNanos() && worked <= passed / 1e6 * LITTLE) {
                return true;
            }
            if (passed >= idle.toNanos()) {
                window[0] = millis();
                window[1] = System.nanoTime();
            }
            return false;
        });
    }
}
